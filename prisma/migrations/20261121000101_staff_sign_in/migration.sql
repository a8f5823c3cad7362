-- How staff get in: passwords, second factors, invitations, the steps of signing in, and what slows guessing.

ALTER TABLE desk.staff
  ADD COLUMN password_hash TEXT,
  ADD COLUMN second_factor_secret TEXT,
  ADD COLUMN last_code_step INTEGER;
ALTER TABLE desk.staff ADD CONSTRAINT staff_password_comes_with_second_factor CHECK (
  password_hash IS NULL OR second_factor_secret IS NOT NULL
);
ALTER TABLE desk.staff ADD CONSTRAINT staff_email_is_folded CHECK (email = lower(email));

ALTER TABLE desk.session ADD COLUMN browser TEXT;

CREATE TABLE desk.recovery_code (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  code_hash TEXT NOT NULL,
  used_at TIMESTAMPTZ(3)
);
CREATE UNIQUE INDEX recovery_code_staff_id_code_hash_key ON desk.recovery_code (staff_id, code_hash);

CREATE TABLE desk.invitation (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash TEXT NOT NULL,
  email TEXT,
  role TEXT NOT NULL,
  invited_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  accepted_at TIMESTAMPTZ(3),
  withdrawn_at TIMESTAMPTZ(3),
  CONSTRAINT invitation_ends_once CHECK (num_nonnulls(accepted_at, withdrawn_at) <= 1)
);
CREATE UNIQUE INDEX invitation_token_hash_key ON desk.invitation (token_hash);
CREATE INDEX invitation_invited_by_id_idx ON desk.invitation (invited_by_id);

-- A sign-in that has passed the password (or, once `proven_at` is set, the second factor too) and is no session yet.
CREATE TABLE desk.sign_in_step (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash TEXT NOT NULL,
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  tries INTEGER NOT NULL DEFAULT 0,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  proven_at TIMESTAMPTZ(3),
  spent_at TIMESTAMPTZ(3)
);
CREATE UNIQUE INDEX sign_in_step_token_hash_key ON desk.sign_in_step (token_hash);
CREATE INDEX sign_in_step_staff_id_idx ON desk.sign_in_step (staff_id);

-- The guesses of late that were evaluated. Keys are hashes: neither an account nor an address can be read from them.
CREATE TABLE desk.guess (
  id BIGSERIAL PRIMARY KEY,
  at TIMESTAMPTZ(3) NOT NULL,
  kind TEXT NOT NULL,
  account_key TEXT NOT NULL,
  address_key TEXT NOT NULL,
  known_browser BOOLEAN NOT NULL
);
CREATE INDEX guess_account_key_at_idx ON desk.guess (account_key, at);
CREATE INDEX guess_at_idx ON desk.guess (at);

-- How much an actor has done in the running minute.
CREATE TABLE desk.action_count (
  actor_id UUID PRIMARY KEY REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  minute TIMESTAMPTZ(3) NOT NULL,
  actions INTEGER NOT NULL
);

-- A wish to raise somebody's role. Two people beside the one who is raised: who asks and who confirms.
CREATE TABLE desk.role_request (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  from_role TEXT NOT NULL,
  to_role TEXT NOT NULL,
  reason TEXT NOT NULL,
  requested_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  requested_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  decided_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  decided_at TIMESTAMPTZ(3),
  confirmed BOOLEAN,
  applied_at TIMESTAMPTZ(3),
  CONSTRAINT role_request_decided_whole CHECK (num_nonnulls(decided_by_id, decided_at, confirmed) IN (0, 3)),
  CONSTRAINT role_request_two_people CHECK (
    requested_by_id <> staff_id
    AND (confirmed IS NOT TRUE OR (decided_by_id <> requested_by_id AND decided_by_id <> staff_id))
  )
);
CREATE INDEX role_request_staff_id_idx ON desk.role_request (staff_id);
CREATE INDEX role_request_requested_by_id_idx ON desk.role_request (requested_by_id);
CREATE INDEX role_request_decided_by_id_idx ON desk.role_request (decided_by_id);
CREATE UNIQUE INDEX role_request_one_open ON desk.role_request (staff_id) WHERE decided_at IS NULL;

-- A role that gives anything new is not set without a confirmed request, whatever the program above believes.
-- Only the steps down from reviewer by editor to contributor give nothing new (lib/staff/rules.ts).
CREATE FUNCTION desk.guard_role() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  line CONSTANT text[] := ARRAY['contributor', 'editor', 'reviewer'];
BEGIN
  IF array_position(line, NEW.role) < array_position(line, OLD.role) THEN
    RETURN NEW;
  END IF;
  UPDATE desk.role_request SET applied_at = clock_timestamp()
    WHERE staff_id = NEW.id AND from_role = OLD.role AND to_role = NEW.role AND confirmed AND applied_at IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'role not confirmed by a second person';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_role BEFORE UPDATE OF role ON desk.staff
  FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role) EXECUTE FUNCTION desk.guard_role();
GRANT EXECUTE ON FUNCTION desk.guard_role() TO held_desk;

GRANT SELECT, INSERT, UPDATE ON desk.recovery_code, desk.invitation, desk.role_request TO held_desk;
GRANT DELETE ON desk.recovery_code TO held_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON desk.sign_in_step, desk.guess, desk.action_count TO held_desk;
GRANT USAGE ON SEQUENCE desk.guess_id_seq TO held_desk;

-- Who invites the first administrator: whoever runs the server.
INSERT INTO desk.staff (kind, name, role) VALUES ('SYSTEM', 'operator', 'system');
