-- Who may do what, and the rules that no process is trusted to keep by itself.
-- The roles held_desk, held_public and held_intake exist before (lib/platform/db/roles.ts): they belong to the server.

REVOKE ALL ON SCHEMA "public" FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA desk, pub, intake FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

GRANT USAGE ON SCHEMA desk, intake TO held_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA desk TO held_desk;
GRANT SELECT, UPDATE ON intake.correction TO held_desk;

-- History is appended: not even the desk can rewrite or remove it.
REVOKE UPDATE, DELETE ON desk.audit_entry, desk.status_event, desk.case_publication, desk.event_publication FROM held_desk;

GRANT USAGE ON SCHEMA pub TO held_public;
GRANT SELECT ON ALL TABLES IN SCHEMA pub TO held_public;
ALTER DEFAULT PRIVILEGES IN SCHEMA pub GRANT SELECT ON TABLES TO held_public;

GRANT USAGE ON SCHEMA intake TO held_intake;
GRANT INSERT (kind, page, message, contact, language) ON intake.correction TO held_intake;

-- One subject for each claim, rivals in one case file or one event, a reason for each preference.
ALTER TABLE desk.claim ADD CONSTRAINT claim_has_one_subject CHECK (
  num_nonnulls(person_id, case_id, status_event_id, occurrence_id, charge_id, decision_id, event_id) = 1
);
ALTER TABLE desk.claim_set ADD CONSTRAINT claim_set_has_one_subject CHECK (num_nonnulls(case_id, event_id) = 1);
ALTER TABLE desk.claim_set ADD CONSTRAINT claim_set_preference_has_reason CHECK (
  status <> 'PREFERRED' OR (preferred_id IS NOT NULL AND length(btrim(reason)) > 0)
);

-- Two pairs of eyes (safety rule 1): who wrote it does not approve it.
ALTER TABLE desk.case_publication ADD CONSTRAINT case_publication_two_people CHECK (author_id <> approver_id);
ALTER TABLE desk.event_publication ADD CONSTRAINT event_publication_two_people CHECK (author_id <> approver_id);

-- The first day a date allows is not after its last, and visibility is one of its four levels, wherever the columns stand.
DO $$
DECLARE
  dated record;
BEGIN
  FOR dated IN
    SELECT c.table_name, replace(c.column_name, '_earliest', '') AS stem
    FROM information_schema.columns c
    WHERE c.table_schema = 'desk' AND c.column_name LIKE '%\_earliest'
  LOOP
    EXECUTE format(
      'ALTER TABLE desk.%1$I ADD CONSTRAINT %2$I CHECK (%3$I IS NULL OR %4$I IS NULL OR %3$I <= %4$I)',
      dated.table_name, dated.table_name || '_' || dated.stem || '_order', dated.stem || '_earliest', dated.stem || '_latest'
    );
  END LOOP;
  FOR dated IN
    SELECT c.table_name FROM information_schema.columns c
    WHERE c.table_schema = 'desk' AND c.column_name = 'visibility'
  LOOP
    EXECUTE format(
      'ALTER TABLE desk.%I ADD CONSTRAINT %I CHECK (visibility IN (''PUBLIC'', ''PARTNER'', ''RESTRICTED'', ''SEALED''))',
      dated.table_name, dated.table_name || '_visibility_level'
    );
  END LOOP;
END $$;

CREATE FUNCTION desk.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.status_event
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();

-- What the hash of an audit entry is taken over: every column but the hash, unambiguous because JSON quotes its parts.
CREATE FUNCTION desk.audit_hash(e desk.audit_entry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    e.prev_hash, e.seq, extract(epoch FROM e.at), e.actor_id, e.kind, e.subject, e.subject_id, e.detail
  )::text, 'UTF8')), 'hex')
$$;

-- Entries are numbered and chained here, one writer at a time, whatever the writer sent in these columns.
CREATE FUNCTION desk.chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last desk.audit_entry;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('desk.audit_entry'));
  SELECT * INTO last FROM desk.audit_entry ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.prev_hash := coalesce(last.hash, repeat('0', 64));
  NEW.at := clock_timestamp();
  NEW.hash := desk.audit_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER chain BEFORE INSERT ON desk.audit_entry FOR EACH ROW EXECUTE FUNCTION desk.chain_audit_entry();

-- The entries that do not fit the chain: changed, moved, or with one missing before them. No row: the chain holds.
CREATE FUNCTION desk.broken_audit_entries() RETURNS TABLE (seq bigint, fault text)
LANGUAGE sql STABLE AS $$
  SELECT chained.seq,
    CASE
      WHEN chained.hash <> chained.computed THEN 'changed'
      WHEN chained.seq <> chained.seq_before + 1 THEN 'missing before'
      ELSE 'not chained'
    END
  FROM (
    SELECT a.seq, a.hash, a.prev_hash, desk.audit_hash(a) AS computed,
      coalesce(lag(a.seq) OVER (ORDER BY a.seq), 0) AS seq_before,
      coalesce(lag(a.hash) OVER (ORDER BY a.seq), repeat('0', 64)) AS hash_before
    FROM desk.audit_entry a
  ) chained
  WHERE chained.hash <> chained.computed
     OR chained.seq <> chained.seq_before + 1
     OR chained.prev_hash <> chained.hash_before
$$;
GRANT EXECUTE ON FUNCTION desk.audit_hash(desk.audit_entry), desk.broken_audit_entries(), desk.chain_audit_entry(),
  desk.refuse_change() TO held_desk;
