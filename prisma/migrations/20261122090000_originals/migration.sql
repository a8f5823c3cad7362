-- Captured files as they came in (Berkeley Protocol, preservation and chain of custody; safety rule 11). The bytes are
-- ciphertext here, in parts, each bound to its row; nothing rewrites them. A file that is brought in twice is stored once
-- and has two intakes. What happens with it is a line that is appended.
CREATE TABLE desk.original (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  sha256 TEXT NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size INTEGER NOT NULL CHECK (size > 0),
  kind TEXT NOT NULL CHECK (kind IN ('PDF', 'JPEG', 'PNG', 'WEBP', 'TEXT', 'HTML', 'MHTML', 'WARC', 'MP4')),
  parts INTEGER NOT NULL CHECK (parts > 0),
  wrapped TEXT NOT NULL,
  stored_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE UNIQUE INDEX original_sha256_key ON desk.original (sha256);

CREATE TABLE desk.original_part (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  original_id UUID NOT NULL REFERENCES desk.original (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  bytes BYTEA NOT NULL
);
CREATE UNIQUE INDEX original_part_original_id_ordinal_key ON desk.original_part (original_id, ordinal);
-- It is ciphertext: compressing it is work for nothing.
ALTER TABLE desk.original_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE desk.evidence_intake (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  document_id UUID NOT NULL REFERENCES desk.document (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  original_id UUID NOT NULL REFERENCES desk.original (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  captured_edtf TEXT NOT NULL,
  captured_earliest DATE,
  captured_latest DATE,
  captured_time TEXT CHECK (captured_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  address TEXT,
  tool TEXT NOT NULL,
  tool_version TEXT,
  collector TEXT,
  note TEXT,
  brought_in_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  brought_in_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  state TEXT NOT NULL DEFAULT 'QUARANTINE' CHECK (state IN ('QUARANTINE', 'RELEASED', 'REFUSED')),
  decided_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  decided_at TIMESTAMPTZ(3),
  reason TEXT,
  -- Nobody else was there who could have decided.
  alone BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT evidence_intake_captured_order CHECK (captured_earliest <= captured_latest),
  CONSTRAINT evidence_intake_decided_whole CHECK (
    num_nonnulls(decided_by_id, decided_at, reason) = CASE state WHEN 'QUARANTINE' THEN 0 ELSE 3 END
  ),
  CONSTRAINT evidence_intake_two_people CHECK (decided_by_id <> brought_in_by_id OR alone)
);
CREATE INDEX evidence_intake_case_id_document_id_idx ON desk.evidence_intake (case_id, document_id);
CREATE INDEX evidence_intake_document_id_idx ON desk.evidence_intake (document_id);
CREATE INDEX evidence_intake_original_id_idx ON desk.evidence_intake (original_id);
CREATE INDEX evidence_intake_brought_in_by_id_idx ON desk.evidence_intake (brought_in_by_id);
CREATE INDEX evidence_intake_decided_by_id_idx ON desk.evidence_intake (decided_by_id);

CREATE TABLE desk.custody_line (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  intake_id UUID NOT NULL REFERENCES desk.evidence_intake (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('BROUGHT_IN', 'RELEASED', 'REFUSED', 'READ', 'READ_REFUSED', 'CHECKED')),
  actor_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  reason TEXT,
  result TEXT CHECK (result IN ('SAME', 'DIFFERS', 'BROKEN', 'MISSING')),
  CONSTRAINT custody_line_result CHECK ((kind = 'CHECKED') = (result IS NOT NULL)),
  CONSTRAINT custody_line_reason CHECK (kind NOT IN ('RELEASED', 'REFUSED', 'READ') OR reason IS NOT NULL)
);
CREATE INDEX custody_line_intake_id_at_idx ON desk.custody_line (intake_id, at);
CREATE INDEX custody_line_case_id_idx ON desk.custody_line (case_id);
CREATE INDEX custody_line_actor_id_at_idx ON desk.custody_line (actor_id, at);

GRANT SELECT, INSERT ON desk.original, desk.original_part, desk.custody_line TO held_desk;
-- An intake is brought in, and decided on once.
GRANT SELECT, INSERT, UPDATE (state, decided_by_id, decided_at, reason, alone) ON desk.evidence_intake TO held_desk;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['original', 'original_part', 'custody_line'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change()', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['evidence_intake', 'custody_line'] LOOP
    EXECUTE format('CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.%I '
      'FOR EACH ROW EXECUTE FUNCTION desk.guard_file()', kept);
  END LOOP;
END $$;
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON desk.evidence_intake
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER decide_once BEFORE UPDATE ON desk.evidence_intake
  FOR EACH ROW WHEN (OLD.state <> 'QUARANTINE') EXECUTE FUNCTION desk.refuse_change();
