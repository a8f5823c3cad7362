-- A store of its own (safety rule 6): what is kept apart has a key of its own in each case, made for it alone. The database
-- says of such a value that it is kept apart, and nowhere why.
ALTER TABLE desk.case_key ADD COLUMN store TEXT NOT NULL DEFAULT 'GENERAL';
ALTER TABLE desk.case_key ADD CONSTRAINT case_key_store CHECK (store IN ('GENERAL', 'APART'));
DROP INDEX desk.case_key_one_whole;
CREATE UNIQUE INDEX case_key_one_whole ON desk.case_key (case_id, store) WHERE wrapped IS NOT NULL;

ALTER TABLE desk.sealed_value DROP CONSTRAINT sealed_value_kind;
ALTER TABLE desk.sealed_value ADD CONSTRAINT sealed_value_kind CHECK (kind IN ('RELATIVE', 'HOME_ADDRESS', 'MEDICAL',
  'SOURCE_IDENTITY', 'DOCUMENT_NUMBER', 'RAW_TESTIMONY', 'CONTACT', 'APART'));

-- Neither store holds what belongs to the other.
CREATE FUNCTION desk.demand_own_store() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM desk.case_key k WHERE k.id = NEW.key_id AND k.case_id = NEW.case_id
      AND (k.store = 'APART') = (NEW.kind = 'APART')
  ) THEN
    RAISE EXCEPTION 'sealed with the key of another store' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
GRANT EXECUTE ON FUNCTION desk.demand_own_store() TO held_desk;
CREATE TRIGGER own_store BEFORE INSERT ON desk.sealed_value
  FOR EACH ROW EXECUTE FUNCTION desk.demand_own_store();
