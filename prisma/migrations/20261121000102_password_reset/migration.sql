-- A link by which one person sets a new password, once, with the second factor they have: a reset never removes it.
CREATE TABLE desk.password_reset (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash TEXT NOT NULL,
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  made_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  used_at TIMESTAMPTZ(3),
  CONSTRAINT password_reset_by_another CHECK (made_by_id <> staff_id)
);
CREATE UNIQUE INDEX password_reset_token_hash_key ON desk.password_reset (token_hash);
CREATE INDEX password_reset_staff_id_idx ON desk.password_reset (staff_id);
CREATE INDEX password_reset_made_by_id_idx ON desk.password_reset (made_by_id);
GRANT SELECT, INSERT, UPDATE ON desk.password_reset TO held_desk;
