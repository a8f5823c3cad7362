-- In which languages a file has texts that nobody has translated, or whose translation says what the file no longer
-- says. Derived from the texts by the rule of lib/cases/narratives/rules.ts and kept beside the file, so that the
-- worklists of 100,000 files read no text.
ALTER TABLE desk.case_file
  ADD COLUMN untranslated TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN outdated TEXT[] DEFAULT ARRAY[]::TEXT[];
CREATE INDEX case_file_untranslated_idx ON desk.case_file USING gin (untranslated);
CREATE INDEX case_file_outdated ON desk.case_file (id) WHERE outdated <> '{}';

CREATE FUNCTION desk.translation_gaps(p_case uuid, OUT missing text[], OUT outdated text[]) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE original (subject_id, own, text) AS (
    (SELECT s.case_id, s.language, s.text FROM desk.case_summary s
      WHERE s.case_id = p_case ORDER BY s.ordinal DESC LIMIT 1)
    UNION ALL
    SELECT e.id, e.language, e.text FROM desk.status_event e WHERE e.case_id = p_case AND e.text <> ''
      AND NOT EXISTS (SELECT FROM desk.status_event later WHERE later.supersedes_id = e.id)
      AND NOT EXISTS (SELECT FROM desk.status_withdrawal w WHERE w.status_event_id = e.id)
    UNION ALL
    SELECT o.id, o.language, o.text FROM desk.occurrence o WHERE o.case_id = p_case AND o.text <> ''
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

CREATE FUNCTION desk.keep_translation_gaps(p_cases uuid[]) RETURNS void LANGUAGE sql
SECURITY DEFINER SET search_path = desk, pg_temp AS $$
  UPDATE desk.case_file c SET untranslated = g.missing, outdated = g.outdated
  FROM desk.case_file f CROSS JOIN LATERAL desk.translation_gaps(f.id) g
  WHERE f.id = ANY (p_cases) AND c.id = f.id
    AND (c.untranslated IS DISTINCT FROM g.missing OR c.outdated IS DISTINCT FROM g.outdated)
$$;
REVOKE EXECUTE ON FUNCTION desk.keep_translation_gaps(uuid[]) FROM PUBLIC;

-- Once a statement: an import of a thousand texts of one file looks at the file once.
CREATE FUNCTION desk.texts_changed() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = desk, pg_temp AS $$
BEGIN
  PERFORM desk.keep_translation_gaps(ARRAY(SELECT DISTINCT told.case_id FROM told));
  RETURN NULL;
END $$;
CREATE FUNCTION desk.texts_withdrawn() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = desk, pg_temp AS $$
BEGIN
  PERFORM desk.keep_translation_gaps(ARRAY(
    SELECT DISTINCT e.case_id FROM told JOIN desk.status_event e ON e.id = told.status_event_id));
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION desk.texts_changed(), desk.texts_withdrawn() TO held_desk;

DO $$
DECLARE
  telling text;
BEGIN
  FOREACH telling IN ARRAY ARRAY['case_summary', 'translation', 'status_event', 'occurrence', 'charge', 'decision'] LOOP
    EXECUTE format('CREATE TRIGGER texts_added AFTER INSERT ON desk.%I REFERENCING NEW TABLE AS told '
      'FOR EACH STATEMENT EXECUTE FUNCTION desk.texts_changed()', telling);
  END LOOP;
  FOREACH telling IN ARRAY ARRAY['occurrence', 'charge', 'decision'] LOOP
    EXECUTE format('CREATE TRIGGER texts_changed AFTER UPDATE ON desk.%I REFERENCING NEW TABLE AS told '
      'FOR EACH STATEMENT EXECUTE FUNCTION desk.texts_changed()', telling);
  END LOOP;
END $$;
CREATE TRIGGER texts_withdrawn AFTER INSERT ON desk.status_withdrawal REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION desk.texts_withdrawn();

SELECT desk.keep_translation_gaps(ARRAY(SELECT id FROM desk.case_file));
