-- Who a published person is related to, without a name: a tie is a number that stands in both files. A reader is shown a
-- relation only while both files are public and both hold its tie; a withdrawal takes the row, and with it the relation
-- from the other page, in the same moment.
ALTER TABLE pub.case_profile ADD COLUMN ties TEXT[] DEFAULT ARRAY[]::TEXT[];
CREATE INDEX case_profile_ties_idx ON pub.case_profile USING gin (ties);

-- The ties of a file that has just been published; publishing announces the change.
CREATE FUNCTION desk.tie_case(p_slug text, p_ties text[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
  UPDATE pub.case_profile SET ties = p_ties WHERE slug = p_slug;
$$;

-- A relation that was struck or closed, or to which somebody agrees no more, is shown nowhere from this moment on.
CREATE FUNCTION desk.untie(p_tie text, p_tags text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
BEGIN
  UPDATE pub.case_profile SET ties = array_remove(ties, p_tie) WHERE ties @> ARRAY[p_tie];
  IF FOUND THEN INSERT INTO pub.change (tags) VALUES (p_tags); END IF;
END $$;

GRANT EXECUTE ON FUNCTION desk.tie_case(text, text[]), desk.untie(text, text[]) TO held_desk;
