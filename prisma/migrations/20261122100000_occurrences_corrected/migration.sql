-- What happened beside the legal chain is corrected like it: field by field, and the row as it stood is kept.
ALTER TABLE desk.legal_writing
  ADD COLUMN occurrence_id UUID REFERENCES desk.occurrence (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  DROP CONSTRAINT legal_writing_of_one_row,
  ADD CONSTRAINT legal_writing_of_one_row
    CHECK (num_nonnulls(charge_id, decision_id, sentence_id, occurrence_id) = 1);
CREATE INDEX legal_writing_occurrence_id_idx ON desk.legal_writing (occurrence_id);

CREATE OR REPLACE FUNCTION desk.keep_legal_writing() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = desk, pg_temp AS $$
DECLARE
  v_case uuid;
BEGIN
  IF TG_TABLE_NAME = 'sentence' THEN
    SELECT d.case_id INTO v_case FROM decision d WHERE d.id = OLD.decision_id;
  ELSE
    v_case := OLD.case_id;
  END IF;
  INSERT INTO legal_writing
    (case_id, charge_id, decision_id, sentence_id, occurrence_id, before, revision, written_by_id)
  SELECT v_case,
    CASE TG_TABLE_NAME WHEN 'charge' THEN OLD.id END,
    CASE TG_TABLE_NAME WHEN 'decision' THEN OLD.id END,
    CASE TG_TABLE_NAME WHEN 'sentence' THEN OLD.id END,
    CASE TG_TABLE_NAME WHEN 'occurrence' THEN OLD.id END,
    to_jsonb(OLD) - '{id,case_id,decision_id,ordinal,visibility}'::text[],
    f.revision, nullif(current_setting('held.actor', true), '')::uuid
  FROM case_file f WHERE f.id = v_case;
  RETURN NULL;
END $$;

CREATE TRIGGER keep_legal_writing AFTER UPDATE ON desk.occurrence FOR EACH ROW
  WHEN (to_jsonb(NEW) - 'visibility' IS DISTINCT FROM to_jsonb(OLD) - 'visibility')
  EXECUTE FUNCTION desk.keep_legal_writing();

-- One that was simply wrong is withdrawn like a status: it stays to be seen, struck out, and counts for nothing.
CREATE TABLE desk.occurrence_withdrawal (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  occurrence_id UUID NOT NULL REFERENCES desk.occurrence (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  reason TEXT NOT NULL,
  withdrawn_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  withdrawn_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT occurrence_withdrawal_reason CHECK (length(btrim(reason)) > 0)
);
CREATE UNIQUE INDEX occurrence_withdrawal_occurrence_id_key ON desk.occurrence_withdrawal (occurrence_id);
CREATE INDEX occurrence_withdrawal_withdrawn_by_id_idx ON desk.occurrence_withdrawal (withdrawn_by_id);
GRANT SELECT, INSERT ON desk.occurrence_withdrawal TO held_desk;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.occurrence_withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();

-- Nobody waits for the translation of what does not stand.
CREATE OR REPLACE FUNCTION desk.translation_gaps(p_case uuid, OUT missing text[], OUT outdated text[]) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE original (subject_id, own, text) AS (
    (SELECT s.case_id, s.language, s.text FROM desk.case_summary s
      WHERE s.case_id = p_case ORDER BY s.ordinal DESC LIMIT 1)
    UNION ALL
    SELECT e.id, e.language, e.text FROM desk.status_event e WHERE e.case_id = p_case AND e.text <> ''
      AND NOT EXISTS (SELECT FROM desk.status_event later WHERE later.supersedes_id = e.id)
      AND NOT EXISTS (SELECT FROM desk.status_withdrawal w WHERE w.status_event_id = e.id)
    UNION ALL
    SELECT o.id, o.language, o.text FROM desk.occurrence o WHERE o.case_id = p_case AND o.text <> ''
      AND NOT EXISTS (SELECT FROM desk.occurrence_withdrawal w WHERE w.occurrence_id = o.id)
    UNION ALL
    SELECT c.id, c.language, c.alleged_act FROM desk.charge c WHERE c.case_id = p_case AND c.alleged_act <> ''
    UNION ALL
    SELECT d.id, d.language, d.text FROM desk.decision d WHERE d.case_id = p_case AND d.text <> ''
  ), shown AS (
    -- A language without pages is read as English.
    SELECT subject_id, CASE WHEN own IN ('en', 'ru', 'kk') THEN own ELSE 'en' END AS own, text FROM original
  ), chain (subject_id, id, depth) AS (
    SELECT subject_id, subject_id, 0 FROM shown
    UNION ALL
    SELECT c.subject_id, e.supersedes_id, c.depth + 1 FROM chain c
      JOIN desk.status_event e ON e.id = c.id WHERE e.supersedes_id IS NOT NULL
  ), latest AS (
    SELECT DISTINCT ON (c.subject_id, t.language) c.subject_id, t.language, t.of_language, t.of_text
    FROM chain c JOIN desk.translation t ON t.case_id = p_case AND t.subject_id = c.id
    ORDER BY c.subject_id, t.language, c.depth, t.ordinal DESC
  ), standing AS (
    SELECT into_language AS language, l.subject_id IS NULL AS is_missing,
      l.of_text <> o.text OR l.of_language <> o.own AS is_outdated
    FROM shown o CROSS JOIN unnest(ARRAY['en', 'ru', 'kk']) into_language
    LEFT JOIN latest l ON l.subject_id = o.subject_id AND l.language = into_language
    WHERE into_language <> o.own
  )
  SELECT coalesce(array_agg(DISTINCT language ORDER BY language) FILTER (WHERE is_missing), '{}'),
    coalesce(array_agg(DISTINCT language ORDER BY language) FILTER (WHERE is_outdated), '{}')
  FROM standing
$$;

CREATE FUNCTION desk.occurrence_texts_withdrawn() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = desk, pg_temp AS $$
BEGIN
  PERFORM desk.keep_translation_gaps(ARRAY(
    SELECT DISTINCT o.case_id FROM told JOIN desk.occurrence o ON o.id = told.occurrence_id));
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION desk.occurrence_texts_withdrawn() TO held_desk;
CREATE TRIGGER texts_withdrawn AFTER INSERT ON desk.occurrence_withdrawal REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION desk.occurrence_texts_withdrawn();
