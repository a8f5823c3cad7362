-- Places, facilities and organisations are edited at the desk: each change says which revision it was made on.
ALTER TABLE desk.place
  ADD COLUMN iso_version TEXT,
  ADD COLUMN revision INTEGER NOT NULL DEFAULT 1,
  -- Codes of ISO 3166-2 are given anew (Kazakhstan in 2022): a code says of which edition it is.
  ADD CONSTRAINT place_iso_version CHECK (iso_version IS NULL OR (iso IS NOT NULL AND iso_version ~ '^\d{4}(-\d{2}){0,2}$'));
ALTER TABLE desk.organisation ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE desk.facility
  ADD COLUMN address_visibility TEXT NOT NULL DEFAULT 'PARTNER',
  ADD COLUMN letter_rules_source TEXT,
  ADD COLUMN letter_rules_checked DATE,
  ADD COLUMN revision INTEGER NOT NULL DEFAULT 1,
  -- Safety rule 4: the town of a facility is public, the address that letters go to never is.
  ADD CONSTRAINT facility_address_never_public CHECK (address_visibility IN ('PARTNER', 'RESTRICTED'));

-- Other spellings of a facility, for finding it.
CREATE TABLE desk.facility_name (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  facility_id UUID NOT NULL REFERENCES desk.facility (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  text TEXT NOT NULL,
  folded TEXT NOT NULL,
  language TEXT NOT NULL
);
CREATE INDEX facility_name_facility_id_idx ON desk.facility_name (facility_id);
CREATE INDEX facility_name_folded_idx ON desk.facility_name (folded);
GRANT SELECT, INSERT, UPDATE ON desk.facility_name TO held_desk;

-- Nothing lies within itself, not even by way of what lies within it. One change at a time: two at once, each sound on
-- what it sees, would close a circle between them.
CREATE FUNCTION desk.refuse_circle() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  circles BOOLEAN;
BEGIN
  IF NEW.parent_id IS NULL THEN RETURN NEW; END IF;
  PERFORM pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('desk.within.' || TG_TABLE_NAME));
  EXECUTE pg_catalog.format(
    'WITH RECURSIVE above AS (
       SELECT $1 AS id
       UNION SELECT p.parent_id FROM desk.%I p JOIN above a ON p.id = a.id WHERE p.parent_id IS NOT NULL
     ) SELECT bool_or(id = $2) FROM above', TG_TABLE_NAME)
  INTO circles USING NEW.parent_id, NEW.id;
  IF circles THEN
    RAISE EXCEPTION 'nothing lies within itself' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
GRANT EXECUTE ON FUNCTION desk.refuse_circle() TO held_desk;
CREATE TRIGGER refuse_circle BEFORE INSERT OR UPDATE OF parent_id ON desk.place
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_circle();
CREATE TRIGGER refuse_circle BEFORE INSERT OR UPDATE OF parent_id ON desk.organisation
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_circle();
