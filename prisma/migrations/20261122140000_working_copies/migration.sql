-- A working copy is what somebody made of an original, brought in as every file is: with its own bytes, hash, quarantine
-- and log. It says what it was made from and what was done; the original is not touched (safety rule 11).
ALTER TABLE desk.evidence_intake
  ADD COLUMN copy_of_id UUID REFERENCES desk.evidence_intake (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN change TEXT CHECK (
    change IN ('METADATA_REMOVED', 'REDACTED', 'CROPPED', 'TRANSCRIBED', 'TRANSLATED', 'CONVERTED')
  ),
  ADD CONSTRAINT evidence_intake_copy_whole CHECK ((copy_of_id IS NULL) = (change IS NULL));
CREATE INDEX evidence_intake_copy_of_id_idx ON desk.evidence_intake (copy_of_id);

-- It stands beside its original, of which it is made while that is released; no copy is made of a copy.
CREATE FUNCTION desk.guard_copy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM desk.evidence_intake i WHERE i.id = NEW.copy_of_id AND i.copy_of_id IS NULL
      AND i.case_id = NEW.case_id AND i.document_id = NEW.document_id AND i.state = 'RELEASED'
  ) THEN
    RAISE EXCEPTION 'a working copy of nothing that is released beside it' USING ERRCODE = 'HE001';
  END IF;
  RETURN NEW;
END $$;
GRANT EXECUTE ON FUNCTION desk.guard_copy() TO held_desk;
CREATE TRIGGER guard_copy BEFORE INSERT ON desk.evidence_intake
  FOR EACH ROW WHEN (NEW.copy_of_id IS NOT NULL) EXECUTE FUNCTION desk.guard_copy();

-- What is removed goes with what was made of it.
CREATE OR REPLACE FUNCTION desk.guard_original() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.wrapped IS NOT NULL OR OLD.wrapped IS NULL
    OR to_jsonb(NEW) - '{wrapped,removed_at,removed_by_id}'::text[]
      IS DISTINCT FROM to_jsonb(OLD) - '{wrapped,removed_at,removed_by_id}'::text[]
  THEN
    RAISE EXCEPTION 'original is append-only' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM desk.key_request r JOIN desk.evidence_intake asked ON asked.id = r.intake_id
      JOIN desk.evidence_intake i ON i.original_id = OLD.id
      LEFT JOIN desk.evidence_intake source ON source.id = i.copy_of_id
    WHERE asked.original_id IN (i.original_id, source.original_id) AND r.confirmed
      AND r.decided_by_id = NEW.removed_by_id AND r.decided_at = NEW.removed_at
  ) THEN
    RAISE EXCEPTION 'removing an original not confirmed by a second person' USING ERRCODE = 'HE001';
  END IF;
  RETURN NEW;
END $$;

ALTER TABLE desk.custody_line
  DROP CONSTRAINT custody_line_kind_check,
  ADD CONSTRAINT custody_line_kind_check CHECK (
    kind IN ('BROUGHT_IN', 'RELEASED', 'REFUSED', 'READ', 'READ_REFUSED', 'CHECKED', 'REMOVED', 'COPIED')
  );
