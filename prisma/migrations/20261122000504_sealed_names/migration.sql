-- The names in a sealed value, as marks that only its case's key makes: what would become public is searched for them
-- without opening anything. Nothing of a name can be read or tried from them without that key, and they go with it.
CREATE TABLE desk.sealed_name (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  sealed_id UUID NOT NULL REFERENCES desk.sealed_value (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  mark TEXT NOT NULL,
  words INTEGER NOT NULL,
  CONSTRAINT sealed_name_words CHECK (words > 0)
);
CREATE INDEX sealed_name_case_id_idx ON desk.sealed_name (case_id);
CREATE UNIQUE INDEX sealed_name_sealed_id_mark_key ON desk.sealed_name (sealed_id, mark);
GRANT SELECT, INSERT, DELETE ON desk.sealed_name TO held_desk;
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.sealed_name
  FOR EACH ROW EXECUTE FUNCTION desk.guard_file();
