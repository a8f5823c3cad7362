-- Passkeys beside the one-time code, and the fresh proof that a change of the second factor asks for.

CREATE TABLE desk.passkey (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  credential_id TEXT NOT NULL,
  public_key BYTEA NOT NULL,
  counter BIGINT NOT NULL,
  transports TEXT[],
  name TEXT NOT NULL,
  added_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_used_at TIMESTAMPTZ(3),
  CONSTRAINT passkey_counts_up CHECK (counter BETWEEN 0 AND 4294967295)
);
CREATE UNIQUE INDEX passkey_credential_id_key ON desk.passkey (credential_id);
CREATE INDEX passkey_staff_id_idx ON desk.passkey (staff_id);

-- What an authenticator is asked to sign: good once, for minutes, for one purpose, and only where it was asked for.
CREATE TABLE desk.passkey_challenge (
  challenge_hash TEXT NOT NULL,
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  purpose TEXT NOT NULL,
  bound_to TEXT NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT passkey_challenge_pkey PRIMARY KEY (challenge_hash),
  CONSTRAINT passkey_challenge_purpose CHECK (purpose IN ('SIGN_IN', 'PROVE', 'ADD'))
);
CREATE INDEX passkey_challenge_staff_id_idx ON desk.passkey_challenge (staff_id);
-- Whoever asks again gets a new one in place of the old.
CREATE UNIQUE INDEX passkey_challenge_bound_to_purpose_key ON desk.passkey_challenge (bound_to, purpose);

-- How the second step was passed; a session knows it too, so that a lost authenticator can be replaced where it shows.
ALTER TABLE desk.sign_in_step ADD COLUMN proven_by TEXT;
ALTER TABLE desk.sign_in_step ADD CONSTRAINT sign_in_step_proven_by CHECK (
  proven_by IN ('CODE', 'RECOVERY_CODE', 'PASSKEY')
);
ALTER TABLE desk.session
  ADD COLUMN proven_by TEXT,
  -- When the second factor was proven anew in this session; a change of the second factor spends it.
  ADD COLUMN fresh_proof_at TIMESTAMPTZ(3);
ALTER TABLE desk.session ADD CONSTRAINT session_proven_by CHECK (
  proven_by IN ('CODE', 'RECOVERY_CODE', 'PASSKEY')
);

GRANT SELECT, INSERT, UPDATE, DELETE ON desk.passkey, desk.passkey_challenge TO held_desk;
