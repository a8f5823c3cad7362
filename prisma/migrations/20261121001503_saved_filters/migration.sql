-- Filters of the case list that somebody keeps under a name, for themselves or for everybody who works in files. What is
-- kept is the list's own query, read by its schema, never an address.
CREATE TABLE desk.saved_filter (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  owner_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  name TEXT NOT NULL,
  query JSONB NOT NULL,
  shared BOOLEAN NOT NULL DEFAULT false,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  removed_at TIMESTAMPTZ(3)
);
CREATE INDEX saved_filter_owner_id_idx ON desk.saved_filter (owner_id);
CREATE INDEX saved_filter_shared ON desk.saved_filter (saved_at) WHERE shared AND removed_at IS NULL;
GRANT SELECT, INSERT, UPDATE (removed_at) ON desk.saved_filter TO held_desk;
