-- Destroying the key of a case takes two people: what it erases does not come back.
CREATE TABLE desk.key_request (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  reason TEXT NOT NULL,
  requested_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  requested_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  decided_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  decided_at TIMESTAMPTZ(3),
  confirmed BOOLEAN,
  CONSTRAINT key_request_decided_whole CHECK (num_nonnulls(decided_by_id, decided_at, confirmed) IN (0, 3)),
  CONSTRAINT key_request_two_people CHECK (confirmed IS NOT TRUE OR decided_by_id <> requested_by_id),
  CONSTRAINT key_request_in_time CHECK (
    confirmed IS NOT TRUE OR decided_at < requested_at + INTERVAL '72 hours'
  )
);
CREATE INDEX key_request_case_id_idx ON desk.key_request (case_id);
CREATE INDEX key_request_requested_by_id_idx ON desk.key_request (requested_by_id);
CREATE INDEX key_request_decided_by_id_idx ON desk.key_request (decided_by_id);
CREATE UNIQUE INDEX key_request_one_open ON desk.key_request (case_id) WHERE decided_at IS NULL;
-- A request is made, and answered once.
GRANT SELECT, INSERT, UPDATE (decided_by_id, decided_at, confirmed) ON desk.key_request TO held_desk;
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.key_request
  FOR EACH ROW EXECUTE FUNCTION desk.guard_file();

CREATE FUNCTION desk.answer_key_request_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.decided_at IS NOT NULL THEN RAISE EXCEPTION 'a request for a key is answered once' USING ERRCODE = 'HE001'; END IF;
  RETURN NEW;
END $$;
GRANT EXECUTE ON FUNCTION desk.answer_key_request_once() TO held_desk;
CREATE TRIGGER answer_once BEFORE UPDATE ON desk.key_request
  FOR EACH ROW EXECUTE FUNCTION desk.answer_key_request_once();

-- A key goes with the answer that confirms it, by whoever confirmed, whatever the program above believes.
CREATE FUNCTION desk.guard_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM desk.key_request r WHERE r.case_id = OLD.case_id AND r.confirmed
      AND r.decided_by_id = NEW.destroyed_by_id AND r.decided_at = NEW.destroyed_at
  ) THEN
    RAISE EXCEPTION 'destroying a key not confirmed by a second person' USING ERRCODE = 'HE001';
  END IF;
  RETURN NEW;
END $$;
GRANT EXECUTE ON FUNCTION desk.guard_key() TO held_desk;
CREATE TRIGGER guard_key BEFORE UPDATE ON desk.case_key
  FOR EACH ROW WHEN (OLD.wrapped IS DISTINCT FROM NEW.wrapped) EXECUTE FUNCTION desk.guard_key();
