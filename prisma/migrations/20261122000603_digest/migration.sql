-- Who asked for an e-mail of what waits at the desk, how often and in which language. `next_at` is taken before anything
-- is sent: two processes never send the same one, and one that ends in between sends none rather than two.
CREATE TABLE desk.digest (
  staff_id UUID PRIMARY KEY REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  rhythm TEXT NOT NULL,
  language TEXT NOT NULL,
  next_at TIMESTAMPTZ(3) NOT NULL,
  sent_at TIMESTAMPTZ(3),
  tries INTEGER NOT NULL DEFAULT 0,
  fault TEXT,
  failed_at TIMESTAMPTZ(3),
  CONSTRAINT digest_rhythm CHECK (rhythm IN ('DAILY', 'WEEKLY')),
  -- What went wrong is one of a few words: an answer of a mail server may repeat an address.
  CONSTRAINT digest_fault CHECK (fault IN ('UNREACHABLE', 'NOT_SECURE', 'NOT_LET_IN', 'REFUSED', 'UNCERTAIN'))
);
CREATE INDEX digest_next_at_idx ON desk.digest (next_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON desk.digest TO held_desk;
