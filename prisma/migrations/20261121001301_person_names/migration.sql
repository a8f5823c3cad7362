-- When a person was born, as exactly as a source says; what a name stands on, what replaced it, that it was withdrawn;
-- and its declined forms, each confirmed by somebody.
ALTER TABLE desk.person
  ADD COLUMN birth_edtf TEXT,
  ADD COLUMN birth_earliest DATE,
  ADD COLUMN birth_latest DATE,
  ADD CONSTRAINT person_birth_order CHECK (birth_earliest IS NULL OR birth_latest IS NULL OR birth_earliest <= birth_latest);

ALTER TABLE desk.person_name
  ADD COLUMN claim_id UUID REFERENCES desk.claim (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN supersedes_id UUID REFERENCES desk.person_name (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN withdrawn_at TIMESTAMPTZ(3),
  -- Names are listed in the order in which they came; a row that is changed would move without it.
  ADD COLUMN ordinal SERIAL NOT NULL,
  -- Readers are shown no name that was withdrawn.
  ADD CONSTRAINT person_name_withdrawn CHECK (withdrawn_at IS NULL OR preferred_for IS NULL);
GRANT USAGE ON SEQUENCE desk.person_name_ordinal_seq TO held_desk;
CREATE INDEX person_name_claim_id_idx ON desk.person_name (claim_id);
CREATE UNIQUE INDEX person_name_supersedes_id_key ON desk.person_name (supersedes_id);

CREATE TABLE desk.name_form (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  name_id UUID NOT NULL REFERENCES desk.person_name (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  language TEXT NOT NULL,
  name_case TEXT NOT NULL,
  text TEXT NOT NULL,
  confirmed_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  confirmed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT name_form_language CHECK (language IN ('ru', 'kk')),
  CONSTRAINT name_form_case CHECK (name_case IN ('GENITIVE', 'DATIVE', 'ACCUSATIVE'))
);
CREATE UNIQUE INDEX name_form_name_id_language_name_case_key ON desk.name_form (name_id, language, name_case);
CREATE INDEX name_form_confirmed_by_id_idx ON desk.name_form (confirmed_by_id);
GRANT SELECT, INSERT, UPDATE ON desk.name_form TO held_desk;

-- A form belongs to all files of its person, as the name does.
CREATE FUNCTION desk.guard_name_form() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_actor uuid := nullif(current_setting('held.actor', true), '')::uuid;
  v_role text;
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN RETURN NEW; END IF;
  SELECT s.role INTO v_role FROM desk.staff s WHERE s.id = v_actor AND s.disabled_at IS NULL;
  IF v_role IS NULL OR EXISTS (
    SELECT FROM desk.person_name n JOIN desk.case_file f ON f.person_id = n.person_id
    WHERE n.id = NEW.name_id
      AND NOT desk.may_write_file(v_role, v_actor, f.opened_by_id, f.publication_state, f.assigned_to)
  ) THEN
    RAISE EXCEPTION 'not a file of this actor' USING ERRCODE = 'HE001';
  END IF;
  RETURN NEW;
END $$;
GRANT EXECUTE ON FUNCTION desk.guard_name_form() TO held_desk;
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE ON desk.name_form
  FOR EACH ROW EXECUTE FUNCTION desk.guard_name_form();

-- The key a file is listed by: of the names that stand, the one preferred in English, else the first.
CREATE OR REPLACE FUNCTION desk.sort_name_of(p_person uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT n.folded FROM desk.person_name n WHERE n.person_id = p_person
    ORDER BY
      (n.withdrawn_at IS NOT NULL OR EXISTS (SELECT FROM desk.person_name s WHERE s.supersedes_id = n.id)),
      (n.preferred_for = 'en') DESC NULLS LAST, (n.preferred_for IS NULL), n.folded
    LIMIT 1
  ), '')
$$;
