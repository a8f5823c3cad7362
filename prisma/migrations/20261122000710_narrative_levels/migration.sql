-- Who may see a narrative text, where that is not who may see the row it stands in: a fact can be public and what is told
-- of it closed. A text without a row here is as open as its row; its translations are as closed as the text.
CREATE TABLE desk.narrative_level (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  subject_id UUID NOT NULL,
  visibility TEXT NOT NULL,
  CONSTRAINT narrative_level_visibility_level CHECK (visibility IN ('PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED'))
);
CREATE UNIQUE INDEX narrative_level_case_id_subject_id_key ON desk.narrative_level (case_id, subject_id);
GRANT SELECT, INSERT, UPDATE ON desk.narrative_level TO held_desk;
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.narrative_level
  FOR EACH ROW EXECUTE FUNCTION desk.guard_file();
