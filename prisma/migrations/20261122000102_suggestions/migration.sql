-- How often somebody asked while typing in the running minute. Apart from what they did: nobody's typing keeps a form from
-- being saved.
CREATE TABLE desk.question_count (
  actor_id UUID PRIMARY KEY REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  minute TIMESTAMPTZ(3) NOT NULL,
  questions INTEGER NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON desk.question_count TO held_desk;
