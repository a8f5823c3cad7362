-- Loads pg_trgm into this session: until it is, its settings are nobody's to set.
SELECT pub.similarity('a', 'a');

-- Who bears every word of a name exactly was found by counting all bearers of each word: of a given name that eighty
-- thousand bear, in time that somebody typing notices. The rarest word alone leads there, and each of its bearers is asked
-- for the others. Of a rarest word that still more than ten thousand bear, only so many are asked: they are told apart by
-- a word that was not typed yet.
CREATE OR REPLACE FUNCTION desk.people_sounding_like(p_words text[], p_most integer) RETURNS TABLE (person_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = desk, pub, pg_temp SET pg_trgm.similarity_threshold = '0.4' AS $$
  WITH word AS (SELECT DISTINCT w FROM unnest(p_words) w),
  rarest AS (
    SELECT word.w FROM word ORDER BY (
      SELECT count(*) FROM (SELECT FROM person_token t WHERE t.token = word.w LIMIT 10000) few), word.w LIMIT 1
  ),
  exact AS (
    SELECT b.person_id, (SELECT count(*) FROM word)::real + 1 AS score FROM (
      SELECT t.person_id FROM person_token t WHERE t.token = (SELECT w FROM rarest) LIMIT 10000
    ) b
    WHERE NOT EXISTS (SELECT FROM word WHERE NOT EXISTS (
      SELECT FROM person_token o WHERE o.token = word.w AND o.person_id = b.person_id))
    LIMIT p_most
  ),
  near AS (
    SELECT word.w, n.token, n.like FROM word CROSS JOIN LATERAL (
      SELECT d.token, similarity(d.token, word.w) AS like FROM name_token d WHERE d.token % word.w
      ORDER BY similarity(d.token, word.w) DESC, d.token LIMIT 24
    ) n
  ),
  bearer AS (
    SELECT near.w, b.person_id, max(near.like) AS like FROM near CROSS JOIN LATERAL (
      SELECT t.person_id FROM person_token t WHERE t.token = near.token LIMIT 400
    ) b GROUP BY near.w, b.person_id
  ),
  found AS (
    SELECT bearer.person_id, sum(bearer.like) AS score FROM bearer GROUP BY bearer.person_id
    UNION ALL SELECT exact.person_id, exact.score FROM exact
  )
  SELECT found.person_id FROM found GROUP BY found.person_id
  ORDER BY max(found.score) DESC, found.person_id LIMIT p_most
$$;
