-- Files whose due release was never worked out: those of a database that is older than the worklist. A start works them
-- out (lib/cases/sentences/due/job.ts), by the same rule as each record since.
ALTER TABLE desk.case_file ADD COLUMN release_noted BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX case_file_release_not_noted ON desk.case_file (id) WHERE NOT release_noted;
