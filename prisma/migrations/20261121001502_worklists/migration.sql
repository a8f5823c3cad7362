-- What the worklists of 100,000 files are counted from: each starts from the few rows that are on it.
ALTER TABLE desk.case_file ADD COLUMN release_due DATE;
ALTER TABLE desk.document ADD COLUMN link_dead_on DATE;

CREATE INDEX case_file_release_due ON desk.case_file (release_due) WHERE release_due IS NOT NULL;
CREATE INDEX case_file_next_review ON desk.case_file (next_review) WHERE next_review IS NOT NULL;
CREATE INDEX document_link_dead ON desk.document (id) WHERE link_dead_on IS NOT NULL;
