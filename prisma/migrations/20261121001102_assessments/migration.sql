-- What a body found: that somebody is a political prisoner, that a detention is arbitrary. Recorded as it was said, with who
-- said it, when and where; never computed. What was recorded in error is struck, not removed.
CREATE TABLE desk.assessment (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  scheme TEXT NOT NULL,
  criteria TEXT[] DEFAULT ARRAY[]::TEXT[],
  body TEXT NOT NULL,
  date_edtf TEXT,
  date_earliest DATE,
  date_latest DATE,
  document_id UUID REFERENCES desk.document (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  text TEXT,
  language TEXT NOT NULL DEFAULT 'en',
  visibility TEXT NOT NULL DEFAULT 'RESTRICTED',
  recorded_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  struck_at TIMESTAMPTZ(3),
  CONSTRAINT assessment_scheme CHECK (scheme IN ('PACE_1900', 'GUIDELINES', 'WGAD', 'AI_POC', 'OWN')),
  CONSTRAINT assessment_criteria CHECK (
    CASE scheme
      WHEN 'PACE_1900' THEN criteria <@ ARRAY['A', 'B', 'C', 'D', 'E']
      WHEN 'WGAD' THEN criteria <@ ARRAY['I', 'II', 'III', 'IV', 'V']
      ELSE criteria = '{}'
    END
  ),
  -- Only the register itself is believed without a document to read it in.
  CONSTRAINT assessment_document CHECK (scheme = 'OWN' OR document_id IS NOT NULL),
  CONSTRAINT assessment_date_order CHECK (date_earliest IS NULL OR date_latest IS NULL OR date_earliest <= date_latest),
  CONSTRAINT assessment_visibility_level CHECK (visibility IN ('PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED'))
);
CREATE INDEX assessment_case_id_idx ON desk.assessment (case_id);
CREATE INDEX assessment_document_id_idx ON desk.assessment (document_id);
CREATE INDEX assessment_recorded_by_id_idx ON desk.assessment (recorded_by_id);
GRANT SELECT, INSERT, UPDATE ON desk.assessment TO held_desk;

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_proc WHERE proname = 'guard_file' AND pronamespace = 'desk'::regnamespace) THEN
    CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.assessment
      FOR EACH ROW EXECUTE FUNCTION desk.guard_file();
  END IF;
END $$;
