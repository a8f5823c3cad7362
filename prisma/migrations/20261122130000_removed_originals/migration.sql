-- An original goes for good where the law demands it: as with the key of a case, one reviewer asks, another confirms, and
-- the key is destroyed. That there was a file, and its hash, stay: it is known again when somebody brings it in anew.
ALTER TABLE desk.original
  ALTER COLUMN wrapped DROP NOT NULL,
  ADD COLUMN removed_at TIMESTAMPTZ(3),
  ADD COLUMN removed_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT original_removed_whole CHECK (
    num_nonnulls(removed_at, removed_by_id) = CASE WHEN wrapped IS NULL THEN 2 ELSE 0 END
  );
CREATE INDEX original_removed_by_id_idx ON desk.original (removed_by_id);

-- Of what the key is to be destroyed: of the case, or of what was brought in so.
ALTER TABLE desk.key_request
  ADD COLUMN intake_id UUID REFERENCES desk.evidence_intake (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX key_request_intake_id_idx ON desk.key_request (intake_id);
DROP INDEX desk.key_request_one_open;
CREATE UNIQUE INDEX key_request_one_open ON desk.key_request (case_id, intake_id) NULLS NOT DISTINCT
  WHERE decided_at IS NULL;

CREATE OR REPLACE FUNCTION desk.guard_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM desk.key_request r WHERE r.case_id = OLD.case_id AND r.intake_id IS NULL AND r.confirmed
      AND r.decided_by_id = NEW.destroyed_by_id AND r.decided_at = NEW.destroyed_at
  ) THEN
    RAISE EXCEPTION 'destroying a key not confirmed by a second person' USING ERRCODE = 'HE001';
  END IF;
  RETURN NEW;
END $$;

-- Nothing of an original is changed but that its key goes, by whoever confirmed that, at that moment.
DROP TRIGGER append_only ON desk.original;
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON desk.original
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE FUNCTION desk.guard_original() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.wrapped IS NOT NULL OR OLD.wrapped IS NULL
    OR to_jsonb(NEW) - '{wrapped,removed_at,removed_by_id}'::text[]
      IS DISTINCT FROM to_jsonb(OLD) - '{wrapped,removed_at,removed_by_id}'::text[]
  THEN
    RAISE EXCEPTION 'original is append-only' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM desk.key_request r JOIN desk.evidence_intake i ON i.id = r.intake_id
    WHERE i.original_id = OLD.id AND r.confirmed
      AND r.decided_by_id = NEW.removed_by_id AND r.decided_at = NEW.removed_at
  ) THEN
    RAISE EXCEPTION 'removing an original not confirmed by a second person' USING ERRCODE = 'HE001';
  END IF;
  RETURN NEW;
END $$;
GRANT EXECUTE ON FUNCTION desk.guard_original() TO held_desk;
CREATE TRIGGER guard_original BEFORE UPDATE ON desk.original
  FOR EACH ROW EXECUTE FUNCTION desk.guard_original();
GRANT UPDATE (wrapped, removed_at, removed_by_id) ON desk.original TO held_desk;

ALTER TABLE desk.custody_line
  DROP CONSTRAINT custody_line_kind_check,
  ADD CONSTRAINT custody_line_kind_check CHECK (
    kind IN ('BROUGHT_IN', 'RELEASED', 'REFUSED', 'READ', 'READ_REFUSED', 'CHECKED', 'REMOVED')
  ),
  DROP CONSTRAINT custody_line_reason,
  ADD CONSTRAINT custody_line_reason CHECK (
    kind NOT IN ('RELEASED', 'REFUSED', 'READ', 'REMOVED') OR reason IS NOT NULL
  );
