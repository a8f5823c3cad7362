-- One change of many files: what was planned, what became of each file, and what the change left there, so that it can
-- be undone once. A row of a plan changes no file; the guard of files stands before each change itself.
CREATE TABLE desk.batch (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  change JSONB NOT NULL,
  reason TEXT NOT NULL,
  planned_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  applied_at TIMESTAMPTZ(3),
  undone_at TIMESTAMPTZ(3),
  CONSTRAINT batch_in_order CHECK (undone_at IS NULL OR applied_at IS NOT NULL)
);
CREATE INDEX batch_by_id_idx ON desk.batch (by_id);

CREATE TABLE desk.batch_file (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  batch_id UUID NOT NULL REFERENCES desk.batch (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  fate TEXT CHECK (fate IN ('CHANGED', 'SKIPPED', 'RESTORED', 'LEFT')),
  why TEXT,
  result JSONB
);
CREATE UNIQUE INDEX batch_file_batch_id_case_id_key ON desk.batch_file (batch_id, case_id);
CREATE INDEX batch_file_case_id_idx ON desk.batch_file (case_id);
GRANT SELECT, INSERT, UPDATE (applied_at, undone_at) ON desk.batch TO held_desk;
GRANT SELECT, INSERT, UPDATE (fate, why, result) ON desk.batch_file TO held_desk;
