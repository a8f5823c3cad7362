-- Who people are to one another. `from` is `kind` of `to`: the parent of, the lawyer of. Recorded in one file, seen from
-- both. A relation that was recorded in error is struck, not removed.
CREATE TABLE desk.relation (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  from_person_id UUID NOT NULL REFERENCES desk.person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  to_person_id UUID NOT NULL REFERENCES desk.person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  kind TEXT NOT NULL,
  since_edtf TEXT,
  since_earliest DATE,
  since_latest DATE,
  until_edtf TEXT,
  until_earliest DATE,
  until_latest DATE,
  note TEXT,
  own_consent TEXT,
  visibility TEXT NOT NULL DEFAULT 'RESTRICTED',
  claim_id UUID REFERENCES desk.claim (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recorded_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  struck_at TIMESTAMPTZ(3),
  CONSTRAINT relation_two_people CHECK (from_person_id <> to_person_id),
  CONSTRAINT relation_since_order CHECK (since_earliest IS NULL OR since_latest IS NULL OR since_earliest <= since_latest),
  CONSTRAINT relation_until_order CHECK (until_earliest IS NULL OR until_latest IS NULL OR until_earliest <= until_latest),
  -- No end that lies before its beginning whatever day each of them was.
  CONSTRAINT relation_span_order CHECK (since_earliest IS NULL OR until_latest IS NULL OR since_earliest <= until_latest),
  CONSTRAINT relation_visibility_level CHECK (visibility IN ('PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED')),
  CONSTRAINT relation_kind CHECK (kind IN ('SPOUSE', 'PARTNER', 'SIBLING', 'PARENT', 'OTHER_RELATIVE', 'FRIEND',
    'CO_WORKER', 'COLLEAGUE', 'LAWYER_OF', 'CO_DEFENDANT')),
  CONSTRAINT relation_own_consent CHECK (own_consent IN ('EXPLICIT_WRITTEN', 'EXPLICIT_ORAL')),
  -- Safety rule 7: "daughter of an activist" identifies. Relatives and friends become public by their own consent alone.
  CONSTRAINT relation_public_by_consent CHECK (
    visibility <> 'PUBLIC' OR own_consent IS NOT NULL OR kind IN ('CO_WORKER', 'COLLEAGUE', 'LAWYER_OF', 'CO_DEFENDANT')
  )
);
CREATE INDEX relation_case_id_idx ON desk.relation (case_id);
CREATE INDEX relation_from_person_id_idx ON desk.relation (from_person_id);
CREATE INDEX relation_to_person_id_idx ON desk.relation (to_person_id);
CREATE INDEX relation_claim_id_idx ON desk.relation (claim_id);
CREATE INDEX relation_recorded_by_id_idx ON desk.relation (recorded_by_id);
-- One standing relation of a kind between two people, from whichever side it was recorded.
CREATE UNIQUE INDEX relation_once ON desk.relation
  (least(from_person_id, to_person_id), greatest(from_person_id, to_person_id), kind)
  WHERE struck_at IS NULL AND until_edtf IS NULL;
GRANT SELECT, INSERT, UPDATE ON desk.relation TO held_desk;

DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_proc WHERE proname = 'guard_file' AND pronamespace = 'desk'::regnamespace) THEN
    CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.relation
      FOR EACH ROW EXECUTE FUNCTION desk.guard_file();
  END IF;
END $$;
