-- Who may be the same person, among a million: every distinct word of a name once, with trigrams, and who bears it. A
-- trigram index over whole names takes half a second there.
CREATE TABLE desk.name_token (
  token TEXT NOT NULL,
  CONSTRAINT name_token_pkey PRIMARY KEY (token)
);
CREATE INDEX name_token_trigrams ON desk.name_token USING gin (token pub.gin_trgm_ops);

CREATE TABLE desk.person_token (
  token TEXT NOT NULL,
  person_id UUID NOT NULL REFERENCES desk.person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT person_token_pkey PRIMARY KEY (token, person_id)
);
CREATE INDEX person_token_person_id_idx ON desk.person_token (person_id);

-- The words of a folded name; initials would fit half of all people.
CREATE FUNCTION desk.words_of(p_folded text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT word FROM unnest(string_to_array(p_folded, ' ')) word WHERE length(word) > 1
$$;

-- Kept by the database: a name that is added, moved or corrected is found at once, also one that was withdrawn.
CREATE FUNCTION desk.keep_tokens() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
DECLARE
  v_person uuid;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO name_token (token) SELECT w FROM words_of(NEW.folded) w ORDER BY w ON CONFLICT DO NOTHING;
    INSERT INTO person_token (token, person_id)
      SELECT w, NEW.person_id FROM words_of(NEW.folded) w ORDER BY w ON CONFLICT DO NOTHING;
    RETURN NULL;
  END IF;
  FOREACH v_person IN ARRAY (
    CASE TG_OP WHEN 'DELETE' THEN ARRAY[OLD.person_id] ELSE ARRAY[NEW.person_id, OLD.person_id] END)
  LOOP
    DELETE FROM person_token t WHERE t.person_id = v_person AND t.token NOT IN (
      SELECT words_of(n.folded) FROM person_name n WHERE n.person_id = v_person);
    INSERT INTO name_token (token)
      SELECT w FROM person_name n, words_of(n.folded) w WHERE n.person_id = v_person ORDER BY w
      ON CONFLICT DO NOTHING;
    INSERT INTO person_token (token, person_id)
      SELECT w, v_person FROM person_name n, words_of(n.folded) w WHERE n.person_id = v_person ORDER BY w
      ON CONFLICT DO NOTHING;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_tokens AFTER INSERT OR DELETE OR UPDATE OF folded, person_id ON desk.person_name
  FOR EACH ROW EXECUTE FUNCTION desk.keep_tokens();

INSERT INTO desk.name_token (token)
  SELECT DISTINCT w FROM desk.person_name n, desk.words_of(n.folded) w ON CONFLICT DO NOTHING;
INSERT INTO desk.person_token (token, person_id)
  SELECT DISTINCT w, n.person_id FROM desk.person_name n, desk.words_of(n.folded) w ON CONFLICT DO NOTHING;

-- People who bear words like these, those who bear most and the nearest first; whoever bears all of them exactly before
-- anybody else. Of a word that very many bear only some are looked at: they are told apart by the other words.
CREATE FUNCTION desk.people_sounding_like(p_words text[], p_most integer) RETURNS TABLE (person_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = desk, pub, pg_temp SET pg_trgm.similarity_threshold = '0.4' AS $$
  WITH word AS (SELECT DISTINCT w FROM unnest(p_words) w),
  exact AS (
    SELECT t.person_id, count(*)::real + 1 AS score FROM person_token t
    WHERE t.token = ANY (p_words) GROUP BY t.person_id
    HAVING count(*) = (SELECT count(*) FROM word)
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

-- Two people whom somebody told apart, so that they are not proposed as one again; and that it was taken back.
CREATE TABLE desk.person_distinct (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  one_id UUID NOT NULL REFERENCES desk.person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  other_id UUID NOT NULL REFERENCES desk.person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  reason TEXT NOT NULL,
  decided_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  decided_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ended_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ended_at TIMESTAMPTZ(3),
  -- A pair has one order, so that it is remembered once.
  CONSTRAINT person_distinct_order CHECK (one_id < other_id),
  CONSTRAINT person_distinct_reason CHECK (length(btrim(reason)) > 0),
  CONSTRAINT person_distinct_ended CHECK ((ended_at IS NULL) = (ended_by_id IS NULL))
);
CREATE INDEX person_distinct_one_id_idx ON desk.person_distinct (one_id);
CREATE INDEX person_distinct_other_id_idx ON desk.person_distinct (other_id);
CREATE INDEX person_distinct_decided_by_id_idx ON desk.person_distinct (decided_by_id);
CREATE INDEX person_distinct_ended_by_id_idx ON desk.person_distinct (ended_by_id);
CREATE UNIQUE INDEX person_distinct_once ON desk.person_distinct (one_id, other_id) WHERE ended_at IS NULL;

GRANT SELECT ON desk.name_token, desk.person_token TO held_desk;
-- Decided once and taken back once: nothing else of it changes.
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by_id) ON desk.person_distinct TO held_desk;
GRANT EXECUTE ON FUNCTION desk.words_of(text), desk.keep_tokens(), desk.people_sounding_like(text[], integer) TO held_desk;
