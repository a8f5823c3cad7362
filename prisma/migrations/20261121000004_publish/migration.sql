-- The one way from desk to pub. The functions run with the owner's rights, so that no serving role can write to pub.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pub;

-- Search compares the distinct words, not the names: a trigram index on the dictionary alone.
CREATE INDEX search_token_trigrams ON pub.search_token USING gin (token pub.gin_trgm_ops);

CREATE FUNCTION pub.forget_search(p_kind text, p_slug text) RETURNS void
LANGUAGE sql SET search_path = pub, pg_temp AS $$
  DELETE FROM pub.search_entry WHERE kind = p_kind AND slug = p_slug;
  DELETE FROM pub.search_token t WHERE NOT EXISTS (SELECT 1 FROM pub.search_entry e WHERE e.token = t.token);
$$;

CREATE FUNCTION pub.remember_search(p_kind text, p_slug text, p_search jsonb) RETURNS void
LANGUAGE sql SET search_path = pub, pg_temp AS $$
  INSERT INTO pub.search_token (token)
    SELECT DISTINCT s ->> 'token' FROM jsonb_array_elements(p_search) s ON CONFLICT DO NOTHING;
  INSERT INTO pub.search_entry (kind, slug, field, token, display)
    SELECT p_kind, p_slug, s ->> 'field', s ->> 'token', s ->> 'display' FROM jsonb_array_elements(p_search) s;
$$;

CREATE FUNCTION pub.slug_hash(p_slug text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(p_slug, 'UTF8')), 'hex')
$$;

-- Publishes what desk.case_publication holds under this id: the document cannot differ from what two people stand for.
CREATE FUNCTION desk.publish_case(p_publication uuid, p_card jsonb, p_tags text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
DECLARE
  p record;
BEGIN
  SELECT cp.*, cf.slug, cf.code INTO STRICT p
    FROM desk.case_publication cp JOIN desk.case_file cf ON cf.id = cp.case_id WHERE cp.id = p_publication;
  DELETE FROM pub.case_custody WHERE slug = p.slug;
  INSERT INTO pub.case_profile AS c (slug, code, version, content_hash, published_at, document, sort_name, country,
      custody_state, status_group, as_of, last_checked, charge_categories, event_slugs)
    VALUES (p.slug, p.code, p.version, p.content_hash, p.published_at, p.document, p_card ->> 'sortName',
      p_card ->> 'country', p_card ->> 'custodyState', p_card ->> 'statusGroup', (p_card ->> 'asOf')::date,
      (p_card ->> 'lastChecked')::date,
      ARRAY(SELECT jsonb_array_elements_text(p_card -> 'chargeCategories')),
      ARRAY(SELECT jsonb_array_elements_text(p_card -> 'eventSlugs')))
    ON CONFLICT (slug) DO UPDATE SET version = excluded.version, content_hash = excluded.content_hash,
      published_at = excluded.published_at, document = excluded.document, sort_name = excluded.sort_name,
      country = excluded.country, custody_state = excluded.custody_state, status_group = excluded.status_group,
      as_of = excluded.as_of, last_checked = excluded.last_checked, charge_categories = excluded.charge_categories,
      event_slugs = excluded.event_slugs;
  INSERT INTO pub.case_custody (slug, ordinal, certain_from, certain_to, possible_from, possible_to)
    SELECT p.slug, r.n, (r.v ->> 'certainFrom')::date, (r.v ->> 'certainTo')::date, (r.v ->> 'possibleFrom')::date,
      (r.v ->> 'possibleTo')::date
    FROM jsonb_array_elements(p_card -> 'custody') WITH ORDINALITY r (v, n);
  PERFORM pub.forget_search('case', p.slug);
  PERFORM pub.remember_search('case', p.slug, p_card -> 'search');
  INSERT INTO pub.publication (kind, slug, version, content_hash, published_at, document)
    VALUES ('case', p.slug, p.version, p.content_hash, p.published_at, p.document);
  DELETE FROM pub.tombstone WHERE kind = 'case' AND slug_hash = pub.slug_hash(p.slug);
  INSERT INTO pub.change (tags) VALUES (p_tags);
END $$;

CREATE FUNCTION desk.publish_event(p_publication uuid, p_card jsonb, p_tags text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
DECLARE
  p record;
BEGIN
  SELECT ep.*, e.slug, e.kind, e.date_earliest, e.date_latest INTO STRICT p
    FROM desk.event_publication ep JOIN desk.event e ON e.id = ep.event_id WHERE ep.id = p_publication;
  INSERT INTO pub.event_page AS c (slug, version, content_hash, published_at, document, kind, date_earliest,
      date_latest, parent_slug)
    VALUES (p.slug, p.version, p.content_hash, p.published_at, p.document, p.kind, p.date_earliest, p.date_latest,
      p_card ->> 'parentSlug')
    ON CONFLICT (slug) DO UPDATE SET version = excluded.version, content_hash = excluded.content_hash,
      published_at = excluded.published_at, document = excluded.document, kind = excluded.kind,
      date_earliest = excluded.date_earliest, date_latest = excluded.date_latest, parent_slug = excluded.parent_slug;
  PERFORM pub.forget_search('event', p.slug);
  PERFORM pub.remember_search('event', p.slug, p_card -> 'search');
  INSERT INTO pub.publication (kind, slug, version, content_hash, published_at, document)
    VALUES ('event', p.slug, p.version, p.content_hash, p.published_at, p.document);
  DELETE FROM pub.tombstone WHERE kind = 'event' AND slug_hash = pub.slug_hash(p.slug);
  INSERT INTO pub.change (tags) VALUES (p_tags);
END $$;

-- Takes every public copy away, the earlier versions too, and leaves a tombstone that holds no name.
CREATE FUNCTION desk.withdraw_page(p_kind text, p_slug text, p_tags text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
BEGIN
  IF p_kind = 'case' THEN
    DELETE FROM pub.case_profile WHERE slug = p_slug;
  ELSIF p_kind = 'event' THEN
    DELETE FROM pub.event_page WHERE slug = p_slug;
  ELSE
    RAISE EXCEPTION 'unknown kind of page';
  END IF;
  PERFORM pub.forget_search(p_kind, p_slug);
  DELETE FROM pub.publication WHERE kind = p_kind AND slug = p_slug;
  INSERT INTO pub.tombstone (kind, slug_hash, withdrawn_at) VALUES (p_kind, pub.slug_hash(p_slug), clock_timestamp())
    ON CONFLICT (kind, slug_hash) DO UPDATE SET withdrawn_at = excluded.withdrawn_at;
  INSERT INTO pub.change (tags) VALUES (p_tags);
END $$;

CREATE FUNCTION desk.publish_addressee(p_addressee uuid, p_document jsonb, p_tags text[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
  INSERT INTO pub.addressee_card (code, ordinal, country, document)
    SELECT a.code, a.ordinal, a.country, p_document FROM desk.addressee a WHERE a.id = p_addressee
    ON CONFLICT (code) DO UPDATE SET ordinal = excluded.ordinal, country = excluded.country, document = excluded.document;
  INSERT INTO pub.change (tags) VALUES (p_tags);
$$;

-- Feed positions must become visible in the order of their numbers, or a reader could skip one that commits late.
CREATE FUNCTION pub.order_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('pub.change'));
  NEW.seq := coalesce((SELECT max(seq) FROM pub.change), 0) + 1;
  NEW.at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER ordered BEFORE INSERT ON pub.change FOR EACH ROW EXECUTE FUNCTION pub.order_changes();

GRANT EXECUTE ON FUNCTION desk.publish_case(uuid, jsonb, text[]), desk.publish_event(uuid, jsonb, text[]),
  desk.withdraw_page(text, text, text[]), desk.publish_addressee(uuid, jsonb, text[]) TO held_desk;
GRANT EXECUTE ON FUNCTION pub.slug_hash(text) TO held_public;
