-- What those who keep a file write to one another, and what is to be done in it. None of it is a fact of the case: it
-- changes no revision and is in no public document.
CREATE TABLE desk.case_comment (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  text TEXT,
  written_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  written_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  taken_back_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  taken_back_at TIMESTAMPTZ(3),
  -- A comment that was taken back leaves its place and no word of it.
  CONSTRAINT case_comment_tombstone
    CHECK ((taken_back_at IS NULL) = (text IS NOT NULL) AND (taken_back_at IS NULL) = (taken_back_by_id IS NULL))
);
CREATE INDEX case_comment_case_id_idx ON desk.case_comment (case_id, written_at);
CREATE INDEX case_comment_written_by_id_idx ON desk.case_comment (written_by_id);
CREATE INDEX case_comment_taken_back_by_id_idx ON desk.case_comment (taken_back_by_id);

CREATE TABLE desk.case_task (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('HEARING', 'CHECK', 'SOURCE', 'TRANSLATE', 'CONTACT', 'OTHER')),
  what TEXT NOT NULL,
  for_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  due_on DATE,
  made_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  made_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  outcome TEXT CHECK (outcome IN ('DONE', 'DROPPED')),
  ended_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ended_at TIMESTAMPTZ(3),
  CONSTRAINT case_task_ended
    CHECK ((outcome IS NULL) = (ended_at IS NULL) AND (outcome IS NULL) = (ended_by_id IS NULL)),
  CONSTRAINT case_task_hearing CHECK (kind <> 'HEARING' OR due_on IS NOT NULL)
);
CREATE INDEX case_task_case_id_idx ON desk.case_task (case_id);
CREATE INDEX case_task_for_id_idx ON desk.case_task (for_id);
CREATE INDEX case_task_made_by_id_idx ON desk.case_task (made_by_id);
CREATE INDEX case_task_ended_by_id_idx ON desk.case_task (ended_by_id);
CREATE INDEX case_task_due ON desk.case_task (due_on, case_id) WHERE outcome IS NULL;

-- A comment is added and taken back, a task added and ended: nothing else of them changes.
GRANT SELECT, INSERT, UPDATE (text, taken_back_by_id, taken_back_at) ON desk.case_comment TO held_desk;
GRANT SELECT, INSERT, UPDATE (outcome, ended_by_id, ended_at) ON desk.case_task TO held_desk;

CREATE FUNCTION desk.take_back_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.taken_back_at IS NULL AND NEW.text IS NULL THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a comment is only taken back' USING ERRCODE = 'HE001';
END $$;
CREATE FUNCTION desk.end_task_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.outcome IS NULL THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a task ends once' USING ERRCODE = 'HE001';
END $$;
GRANT EXECUTE ON FUNCTION desk.take_back_once(), desk.end_task_once() TO held_desk;
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.case_comment
  FOR EACH ROW EXECUTE FUNCTION desk.guard_file();
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.case_task
  FOR EACH ROW EXECUTE FUNCTION desk.guard_file();
CREATE TRIGGER take_back_once BEFORE UPDATE ON desk.case_comment FOR EACH ROW EXECUTE FUNCTION desk.take_back_once();
CREATE TRIGGER end_task_once BEFORE UPDATE ON desk.case_task FOR EACH ROW EXECUTE FUNCTION desk.end_task_once();
