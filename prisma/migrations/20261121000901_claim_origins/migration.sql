-- What is said stands on origins, not on addresses: the database keeps count by itself.

-- A passage in its own language with its translation; the hash is of the words as they stand in the document.
ALTER TABLE desk.excerpt
  ADD COLUMN language TEXT,
  ADD COLUMN translation TEXT,
  ADD COLUMN translation_language TEXT,
  ADD CONSTRAINT excerpt_translation_of_words CHECK (
    translation IS NULL OR (text IS NOT NULL AND translation_language IS NOT NULL)
  ),
  ADD CONSTRAINT excerpt_hash_of_words CHECK (text IS NULL OR sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'));

-- The host of a web address without what only says how it is shown; of an archived copy the host of what it is a copy of.
-- Finds the few documents whose addresses lib/evidence/address/rules.ts then compares in full.
CREATE FUNCTION desk.host_of(p_address text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(substring(
    regexp_replace(p_address, '^https?://(web\.archive\.org/web/[0-9*]+[a-z_]*|archive\.(today|ph|is|li|vn|fo|md)/[0-9.-]+)/(https?:/{1,2})?', 'http://', 'i')
    from '(?i)^https?://(?:(?:www|m|mobile|amp)\.)*([^/?#:]+)'))
$$;
CREATE INDEX document_host ON desk.document (desk.host_of(address)) WHERE (address IS NOT NULL);

-- The document in which a text first stood.
CREATE FUNCTION desk.origin_of(p_document uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE up AS (
    SELECT d.id, d.derived_from_id FROM desk.document d WHERE d.id = p_document
    UNION
    SELECT d.id, d.derived_from_id FROM desk.document d JOIN up ON d.id = up.derived_from_id
  )
  SELECT up.id FROM up WHERE up.derived_from_id IS NULL
$$;

-- A claim that nobody took back, refuted or replaced.
CREATE FUNCTION desk.claim_stands(c desk.claim) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT c.verification NOT IN ('REFUTED', 'RETRACTED')
    AND NOT EXISTS (SELECT FROM desk.claim later WHERE later.supersedes_id = c.id)
$$;

-- The independent origins of the standing claims that say the same of the same: countOrigins of lib/claims/rules.ts.
CREATE FUNCTION desk.origins_of_claim(c desk.claim) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT count(DISTINCT desk.origin_of(peer.document_id))::integer FROM desk.claim peer
  WHERE peer.document_id IS NOT NULL AND peer.predicate = c.predicate
    AND peer.value IS NOT DISTINCT FROM c.value AND peer.scope_place_id IS NOT DISTINCT FROM c.scope_place_id
    AND (peer.person_id = c.person_id OR peer.case_id = c.case_id OR peer.status_event_id = c.status_event_id
      OR peer.occurrence_id = c.occurrence_id OR peer.charge_id = c.charge_id OR peer.decision_id = c.decision_id
      OR peer.event_id = c.event_id)
    AND desk.claim_stands(peer)
$$;

-- Refuses a claim that is called corroborated or confirmed on fewer than two origins (domain: Grades).
CREATE FUNCTION desk.demand_origins(c desk.claim) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF (c.content_grade = '1' OR c.verification IN ('CORROBORATED', 'CONFIRMED'))
    AND desk.claim_stands(c) AND desk.origins_of_claim(c) < 2
  THEN
    RAISE EXCEPTION 'a claim is graded higher than its origins carry' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'claim_two_origins';
  END IF;
END $$;

-- Asked when the change is whole: a claim may lose its second origin and its grade in one transaction, in any order.
-- What becomes of one claim touches those that lean on it, so all of the same subject and predicate are asked.
CREATE FUNCTION desk.keep_claim_origins() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed desk.claim;
  peer desk.claim;
BEGIN
  IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
  FOR peer IN
    SELECT p.* FROM desk.claim p
    WHERE (p.content_grade = '1' OR p.verification IN ('CORROBORATED', 'CONFIRMED'))
      AND (p.person_id = changed.person_id OR p.case_id = changed.case_id
        OR p.status_event_id = changed.status_event_id OR p.occurrence_id = changed.occurrence_id
        OR p.charge_id = changed.charge_id OR p.decision_id = changed.decision_id OR p.event_id = changed.event_id)
      AND (p.predicate = changed.predicate OR TG_OP = 'UPDATE' AND p.predicate = OLD.predicate)
  LOOP
    PERFORM desk.demand_origins(peer);
  END LOOP;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER claim_two_origins AFTER INSERT OR UPDATE OR DELETE ON desk.claim
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION desk.keep_claim_origins();

-- A text does not repeat itself along a circle, and who repeats whom changes what claims may be called.
CREATE FUNCTION desk.keep_document_origins() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  peer desk.claim;
BEGIN
  IF NEW.derived_from_id IS NULL AND TG_OP = 'INSERT' THEN RETURN NULL; END IF;
  IF desk.origin_of(NEW.id) IS NULL THEN
    RAISE EXCEPTION 'documents repeat one another in a circle' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'document_no_circle';
  END IF;
  FOR peer IN
    WITH RECURSIVE down AS (
      SELECT NEW.id AS id
      UNION
      SELECT d.id FROM desk.document d JOIN down ON d.derived_from_id = down.id
    )
    SELECT DISTINCT p.* FROM desk.claim c JOIN down ON c.document_id = down.id
    JOIN desk.claim p ON p.predicate = c.predicate
      AND (p.person_id = c.person_id OR p.case_id = c.case_id OR p.status_event_id = c.status_event_id
        OR p.occurrence_id = c.occurrence_id OR p.charge_id = c.charge_id OR p.decision_id = c.decision_id
        OR p.event_id = c.event_id)
    WHERE p.content_grade = '1' OR p.verification IN ('CORROBORATED', 'CONFIRMED')
  LOOP
    PERFORM desk.demand_origins(peer);
  END LOOP;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER document_origins AFTER INSERT OR UPDATE OF derived_from_id ON desk.document
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION desk.keep_document_origins();

GRANT EXECUTE ON FUNCTION desk.host_of(text), desk.origin_of(uuid), desk.claim_stands(desk.claim),
  desk.origins_of_claim(desk.claim), desk.demand_origins(desk.claim), desk.keep_claim_origins(),
  desk.keep_document_origins() TO held_desk;
