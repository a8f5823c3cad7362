-- What the desk's list of 100,000 files is answered from, and what keeps a form that was sent twice or while signed out.

ALTER TABLE desk.case_file
  ADD COLUMN sort_name TEXT NOT NULL DEFAULT '',
  ADD COLUMN status_group TEXT NOT NULL DEFAULT 'UNKNOWN',
  ADD COLUMN changed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

CREATE INDEX case_file_sort_name_id_idx ON desk.case_file (sort_name, id);
CREATE INDEX case_file_changed_at_id_idx ON desk.case_file (changed_at, id);
CREATE INDEX case_file_last_checked_id_idx ON desk.case_file (last_checked, id);

-- Names are folded to one Latin key, so a part of a word finds every spelling of it.
CREATE INDEX person_name_folded_trigrams ON desk.person_name USING gin (folded pub.gin_trgm_ops);

-- The key a file is listed by: the name preferred in English, else the first recorded one, of the person it is about.
CREATE FUNCTION desk.sort_name_of(p_person uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT n.folded FROM desk.person_name n WHERE n.person_id = p_person
    ORDER BY (n.preferred_for = 'en') DESC NULLS LAST, (n.preferred_for IS NULL), n.folded LIMIT 1
  ), '')
$$;
CREATE FUNCTION desk.name_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sort_name := desk.sort_name_of(NEW.person_id);
  RETURN NEW;
END $$;
CREATE TRIGGER name_file BEFORE INSERT ON desk.case_file FOR EACH ROW EXECUTE FUNCTION desk.name_file();

-- Once a statement: a hundred thousand names at once are one update, not as many.
CREATE FUNCTION desk.rename_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE desk.case_file c SET sort_name = desk.sort_name_of(c.person_id)
    FROM (SELECT DISTINCT person_id FROM named) n
    WHERE c.person_id = n.person_id AND c.sort_name <> desk.sort_name_of(c.person_id);
  RETURN NULL;
END $$;
CREATE TRIGGER rename_files_new AFTER INSERT ON desk.person_name REFERENCING NEW TABLE AS named
  FOR EACH STATEMENT EXECUTE FUNCTION desk.rename_files();
CREATE TRIGGER rename_files_changed AFTER UPDATE ON desk.person_name REFERENCING NEW TABLE AS named
  FOR EACH STATEMENT EXECUTE FUNCTION desk.rename_files();

CREATE FUNCTION desk.date_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER date_change BEFORE UPDATE ON desk.case_file FOR EACH ROW
  WHEN (OLD.revision <> NEW.revision OR OLD.publication_state <> NEW.publication_state)
  EXECUTE FUNCTION desk.date_change();

UPDATE desk.case_file SET sort_name = desk.sort_name_of(person_id);

-- The people whose names come near a folded word, nearest first. The operators of pg_trgm stand in a schema that the
-- desk cannot use, so it asks this function.
CREATE FUNCTION desk.people_named_like(p_word text, p_most integer) RETURNS TABLE (person_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = desk, pub, pg_temp SET pg_trgm.word_similarity_threshold = '0.5' AS $$
  SELECT n.person_id FROM desk.person_name n WHERE p_word <% n.folded
    ORDER BY word_similarity(p_word, n.folded) DESC LIMIT p_most
$$;
GRANT EXECUTE ON FUNCTION desk.sort_name_of(uuid), desk.name_file(), desk.rename_files(), desk.date_change(),
  desk.people_named_like(text, integer) TO held_desk;

-- A form that was sent, known again by its key and its input, with the answer it was given.
CREATE TABLE desk.request_key (
  actor_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  key_hash TEXT NOT NULL,
  answer JSONB,
  sent_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT request_key_pkey PRIMARY KEY (actor_id, key_hash)
);

-- What was typed into a form whose session had ended: sealed, for whoever's session it was, for an hour.
CREATE TABLE desk.kept_form (
  token_hash TEXT NOT NULL,
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  path TEXT NOT NULL,
  sealed TEXT NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT kept_form_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX kept_form_staff_id_idx ON desk.kept_form (staff_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON desk.request_key, desk.kept_form TO held_desk;
