-- A wish that a file become public as it stands, and what a second person said to it.
CREATE TABLE desk.review_request (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  requested_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  revision INTEGER NOT NULL,
  note TEXT NOT NULL,
  document JSONB NOT NULL,
  content_hash TEXT NOT NULL,
  requested_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  decided_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  decided_at TIMESTAMPTZ(3),
  outcome TEXT,
  decision_note TEXT,
  -- Two pairs of eyes: who asked does not answer.
  CONSTRAINT review_request_two_people CHECK (decided_by_id <> requested_by_id),
  CONSTRAINT review_request_outcome CHECK (outcome IN ('PUBLISHED', 'SENT_BACK', 'OVERTAKEN')),
  -- Somebody answers for every decision; a request is overtaken by what happens to the file, not by a person's word.
  CONSTRAINT review_request_decided CHECK (
    (outcome IS NULL) = (decided_at IS NULL)
    AND (outcome IS NOT NULL OR decided_by_id IS NULL)
    AND (outcome NOT IN ('PUBLISHED', 'SENT_BACK') OR decided_by_id IS NOT NULL)
    AND (outcome <> 'SENT_BACK' OR length(btrim(decision_note)) > 0)
  )
);
CREATE INDEX review_request_case_id_idx ON desk.review_request (case_id);
CREATE INDEX review_request_requested_by_id_idx ON desk.review_request (requested_by_id);
CREATE INDEX review_request_decided_by_id_idx ON desk.review_request (decided_by_id);
CREATE UNIQUE INDEX review_request_one_open ON desk.review_request (case_id) WHERE outcome IS NULL;
GRANT SELECT, INSERT, UPDATE ON desk.review_request TO held_desk;

-- Of two assessments of one day the later one holds.
ALTER TABLE desk.risk_assessment ADD COLUMN recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What a check of the audit log found, and where the log ended then: a log cut off at its end still forms a chain, but
-- no longer holds the entry that an earlier check saw last.
CREATE TABLE desk.audit_check (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  checked_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  checked_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  last_seq BIGINT NOT NULL,
  last_hash TEXT NOT NULL,
  faults INTEGER NOT NULL
);
CREATE INDEX audit_check_checked_by_id_idx ON desk.audit_check (checked_by_id);
CREATE INDEX audit_check_checked_at_idx ON desk.audit_check (checked_at);
GRANT SELECT, INSERT ON desk.audit_check TO held_desk;
