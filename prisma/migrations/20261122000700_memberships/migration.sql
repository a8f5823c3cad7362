-- That somebody is or was in an organisation, or held an office there: recorded in a file, on somebody's word, closed at
-- first. One that was recorded in error is struck, not removed.
CREATE TABLE desk.membership (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  organisation_id UUID NOT NULL REFERENCES desk.organisation (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  kind TEXT NOT NULL,
  role TEXT,
  language TEXT NOT NULL DEFAULT 'en',
  since_edtf TEXT,
  since_earliest DATE,
  since_latest DATE,
  until_edtf TEXT,
  until_earliest DATE,
  until_latest DATE,
  note TEXT,
  visibility TEXT NOT NULL DEFAULT 'RESTRICTED',
  claim_id UUID REFERENCES desk.claim (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recorded_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  struck_at TIMESTAMPTZ(3),
  CONSTRAINT membership_since_order CHECK (since_earliest IS NULL OR since_latest IS NULL OR since_earliest <= since_latest),
  CONSTRAINT membership_until_order CHECK (until_earliest IS NULL OR until_latest IS NULL OR until_earliest <= until_latest),
  -- No end that lies before its beginning whatever day each of them was.
  CONSTRAINT membership_span_order CHECK (since_earliest IS NULL OR until_latest IS NULL OR since_earliest <= until_latest),
  CONSTRAINT membership_visibility_level CHECK (visibility IN ('PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED')),
  CONSTRAINT membership_kind CHECK (kind IN ('MEMBER_OF', 'OFFICER_OF'))
);
CREATE INDEX membership_case_id_idx ON desk.membership (case_id);
CREATE INDEX membership_organisation_id_idx ON desk.membership (organisation_id);
CREATE INDEX membership_claim_id_idx ON desk.membership (claim_id);
CREATE INDEX membership_recorded_by_id_idx ON desk.membership (recorded_by_id);
-- One standing membership of a kind; who left and came back has two, one of them ended. Offices are told apart by name.
CREATE UNIQUE INDEX membership_once ON desk.membership (case_id, organisation_id, kind, coalesce(role, ''))
  WHERE struck_at IS NULL AND until_edtf IS NULL;
GRANT SELECT, INSERT, UPDATE ON desk.membership TO held_desk;
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.membership
  FOR EACH ROW EXECUTE FUNCTION desk.guard_file();

-- Where an organisation is banned or listed, having been in it is an offence, and a public tie hands somebody over. Its
-- ties are closed then, whatever a single row says; they can be closed for other reasons too.
ALTER TABLE desk.organisation
  ADD COLUMN ban TEXT,
  ADD COLUMN ties_closed BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT organisation_ban CHECK (ban IN ('BANNED', 'EXTREMIST', 'TERRORIST', 'UNDESIRABLE')),
  ADD CONSTRAINT organisation_ban_closes_ties CHECK (ban IS NULL OR ties_closed);
