-- A page of the list begins behind a file, so each order needs an index that is read from there on. What was never
-- checked comes first, and no comparison passes over it.
DROP INDEX desk.case_file_last_checked_id_idx;
CREATE INDEX case_file_checked_id ON desk.case_file ((coalesce(last_checked, '-infinity'::date)), id);
