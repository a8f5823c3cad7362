-- The legal track: when an act was and when a charge came to its end, until when a detention was decided, and which
-- titles of articles somebody has read in the law itself.

ALTER TABLE desk.legal_article
  ADD COLUMN checked BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN source_address TEXT,
  ADD CONSTRAINT legal_article_checked_at_a_source CHECK (NOT checked OR length(btrim(source_address)) > 0);

ALTER TABLE desk.charge
  ADD COLUMN act_edtf TEXT,
  ADD COLUMN act_earliest DATE,
  ADD COLUMN act_latest DATE,
  ADD COLUMN outcome_edtf TEXT,
  ADD COLUMN outcome_earliest DATE,
  ADD COLUMN outcome_latest DATE,
  ADD CONSTRAINT charge_act_order CHECK (act_earliest IS NULL OR act_latest IS NULL OR act_earliest <= act_latest),
  ADD CONSTRAINT charge_outcome_order CHECK (
    outcome_earliest IS NULL OR outcome_latest IS NULL OR outcome_earliest <= outcome_latest
  ),
  -- No charge takes its own place, whatever writes here.
  ADD CONSTRAINT charge_supersedes_another CHECK (supersedes_id <> id);

ALTER TABLE desk.decision
  ADD COLUMN until_edtf TEXT,
  ADD COLUMN until_earliest DATE,
  ADD COLUMN until_latest DATE,
  ADD CONSTRAINT decision_until_order CHECK (
    until_earliest IS NULL OR until_latest IS NULL OR until_earliest <= until_latest
  ),
  ADD CONSTRAINT decision_reviews_another CHECK (reviews_id <> id);

ALTER TABLE desk.sentence ADD CONSTRAINT sentence_length_possible CHECK (
  years BETWEEN 0 AND 100 AND months BETWEEN 0 AND 1200 AND days BETWEEN 0 AND 36600
);
