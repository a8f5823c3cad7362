-- What somebody is typing into a form of the desk, sealed, until it is sent, thrown away or a month old. One for each
-- person and form; `opening` is the window that wrote it last, so that two windows do not write over one another.
CREATE TABLE desk.draft (
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  path TEXT NOT NULL,
  sealed TEXT NOT NULL,
  revision INTEGER,
  opening UUID NOT NULL,
  saved_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT draft_pkey PRIMARY KEY (staff_id, path)
);
CREATE INDEX draft_saved_at_idx ON desk.draft (saved_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON desk.draft TO held_desk;
