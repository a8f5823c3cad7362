-- What must not be read in a stolen database: sealed with a key of its case, and that key with one that is not here. A
-- key that is destroyed leaves nothing but the fact that something was sealed.
CREATE TABLE desk.case_key (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  wrapped TEXT,
  made_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  destroyed_at TIMESTAMPTZ(3),
  destroyed_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT case_key_destroyed CHECK (
    (wrapped IS NULL) = (destroyed_at IS NOT NULL) AND (destroyed_at IS NULL) = (destroyed_by_id IS NULL)
  )
);
CREATE INDEX case_key_case_id_idx ON desk.case_key (case_id);
CREATE INDEX case_key_destroyed_by_id_idx ON desk.case_key (destroyed_by_id);
CREATE UNIQUE INDEX case_key_one_whole ON desk.case_key (case_id) WHERE wrapped IS NOT NULL;
-- A key is made and destroyed; another is never put in its place.
GRANT SELECT, INSERT, UPDATE (wrapped, destroyed_at, destroyed_by_id) ON desk.case_key TO held_desk;

CREATE TABLE desk.sealed_value (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  key_id UUID NOT NULL REFERENCES desk.case_key (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  kind TEXT NOT NULL,
  visibility TEXT NOT NULL,
  nonce TEXT NOT NULL,
  ciphertext TEXT NOT NULL,
  sealed_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  sealed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT sealed_value_kind CHECK (kind IN ('RELATIVE', 'HOME_ADDRESS', 'MEDICAL', 'SOURCE_IDENTITY',
    'DOCUMENT_NUMBER', 'RAW_TESTIMONY', 'CONTACT')),
  CONSTRAINT sealed_value_closed CHECK (visibility IN ('RESTRICTED', 'SEALED'))
);
CREATE INDEX sealed_value_case_id_idx ON desk.sealed_value (case_id);
CREATE INDEX sealed_value_key_id_idx ON desk.sealed_value (key_id);
CREATE INDEX sealed_value_sealed_by_id_idx ON desk.sealed_value (sealed_by_id);
GRANT SELECT, INSERT ON desk.sealed_value TO held_desk;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.sealed_value
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['case_key', 'sealed_value'] LOOP
    EXECUTE format('CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.%I '
      'FOR EACH ROW EXECUTE FUNCTION desk.guard_file()', guarded);
  END LOOP;
END $$;
