-- What publishing rests on, as far as the person is concerned: on whose word, for which purpose, until it is taken back.
CREATE TABLE desk.consent (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  purpose TEXT NOT NULL,
  basis TEXT NOT NULL,
  given_on DATE NOT NULL,
  word_of TEXT NOT NULL,
  note TEXT,
  recorded_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  signed_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  signed_at TIMESTAMPTZ(3),
  CONSTRAINT consent_purpose CHECK (purpose IN ('STORE', 'PUBLISH_NAME', 'PUBLISH_PHOTO', 'PUBLISH_HEALTH',
    'USE_IN_LETTER', 'WRITE_TO_PRISONER', 'SUBMIT_UN', 'SHARE_PARTNER', 'MEDIA')),
  CONSTRAINT consent_basis CHECK (basis IN ('EXPLICIT_WRITTEN', 'EXPLICIT_ORAL', 'FAMILY', 'LAWYER',
    'NOT_OBTAINABLE_VITAL_INTEREST', 'PUBLIC_OWN_ACT', 'REFUSED', 'WITHDRAWN', 'UNKNOWN')),
  CONSTRAINT consent_word CHECK (length(btrim(word_of)) > 0),
  CONSTRAINT consent_signed CHECK ((signed_by_id IS NULL) = (signed_at IS NULL)),
  -- Two signatures are of two people.
  CONSTRAINT consent_two_people CHECK (signed_by_id <> recorded_by_id)
);
CREATE INDEX consent_case_id_idx ON desk.consent (case_id);
CREATE INDEX consent_recorded_by_id_idx ON desk.consent (recorded_by_id);
CREATE INDEX consent_signed_by_id_idx ON desk.consent (signed_by_id);
-- A word that was given is not rewritten: a later row takes it back.
GRANT SELECT, INSERT, UPDATE (signed_by_id, signed_at) ON desk.consent TO held_desk;

-- What somebody who knows the law said about publishing.
CREATE TABLE desk.legal_review (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  verdict TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  reason TEXT NOT NULL,
  valid_until DATE,
  recorded_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT legal_review_verdict CHECK (verdict IN ('ASKED', 'CLEAR', 'STOP')),
  -- What is clear is clear until a day: law and danger change.
  CONSTRAINT legal_review_valid CHECK (verdict <> 'CLEAR' OR valid_until IS NOT NULL)
);
CREATE INDEX legal_review_case_id_idx ON desk.legal_review (case_id);
CREATE INDEX legal_review_recorded_by_id_idx ON desk.legal_review (recorded_by_id);
GRANT SELECT, INSERT ON desk.legal_review TO held_desk;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.legal_review
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();

-- Minors are never named: a day of birth, or a mark where it is not known. Never published.
ALTER TABLE desk.person
  ADD COLUMN minor BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN birth_edtf TEXT,
  ADD COLUMN birth_earliest DATE,
  ADD COLUMN birth_latest DATE;

-- The cases in which no letter is offered, because the person does not wish it. Of the address only the hash is kept, as
-- in a tombstone: it names nobody after a withdrawal.
CREATE TABLE pub.letter_stop (
  slug_hash TEXT PRIMARY KEY
);
GRANT SELECT ON pub.letter_stop TO held_public;

CREATE FUNCTION desk.stop_letters(p_slug text, p_stopped boolean, p_tags text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
BEGIN
  IF p_stopped THEN
    INSERT INTO pub.letter_stop (slug_hash) VALUES (pub.slug_hash(p_slug)) ON CONFLICT DO NOTHING;
  ELSE
    DELETE FROM pub.letter_stop WHERE slug_hash = pub.slug_hash(p_slug);
  END IF;
  IF FOUND THEN INSERT INTO pub.change (tags) VALUES (p_tags); END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.stop_letters(text, boolean, text[]) TO held_desk;

-- Nobody writes these rows who may not write the file.
DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['consent', 'legal_review'] LOOP
    EXECUTE format('CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.%I '
      'FOR EACH ROW EXECUTE FUNCTION desk.guard_file()', guarded);
  END LOOP;
END $$;
