-- Two people who turn out to be one. Nothing is thrown away: what pointed at the one is moved to the other, each row with
-- what it was before and after, and the one who was merged stays as a row that leads to who stands now.
ALTER TABLE desk.person
  ADD COLUMN merged_into_id UUID REFERENCES desk.person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT person_not_into_self CHECK (merged_into_id <> id);
CREATE INDEX person_merged_into_id_idx ON desk.person (merged_into_id);

CREATE TABLE desk.person_merge (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  kept_id UUID NOT NULL REFERENCES desk.person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  merged_id UUID NOT NULL REFERENCES desk.person (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  reason TEXT NOT NULL,
  merged_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  merged_at TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  undone_reason TEXT,
  undone_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  undone_at TIMESTAMPTZ(3),
  CONSTRAINT person_merge_two_people CHECK (kept_id <> merged_id),
  CONSTRAINT person_merge_reason CHECK (length(btrim(reason)) > 0),
  CONSTRAINT person_merge_undone CHECK (num_nonnulls(undone_reason, undone_by_id, undone_at) IN (0, 3))
);
CREATE INDEX person_merge_kept_id_idx ON desk.person_merge (kept_id);
CREATE INDEX person_merge_merged_id_idx ON desk.person_merge (merged_id);
CREATE INDEX person_merge_merged_by_id_idx ON desk.person_merge (merged_by_id);
CREATE INDEX person_merge_undone_by_id_idx ON desk.person_merge (undone_by_id);
CREATE UNIQUE INDEX person_merge_stands ON desk.person_merge (merged_id) WHERE undone_at IS NULL;

CREATE TABLE desk.person_merge_move (
  merge_id UUID NOT NULL REFERENCES desk.person_merge (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ordinal INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id UUID NOT NULL,
  before JSONB NOT NULL,
  after JSONB NOT NULL,
  CONSTRAINT person_merge_move_pkey PRIMARY KEY (merge_id, ordinal)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.person_merge_move
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
-- Written by the functions below alone.
GRANT SELECT ON desk.person_merge, desk.person_merge_move TO held_desk;

-- Nothing new is said of somebody who was merged, not by a form that was open meanwhile either: the row is locked, so
-- that a merge under way is waited for.
CREATE FUNCTION desk.refuse_merged() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_column text;
  v_into uuid;
BEGIN
  FOREACH v_column IN ARRAY TG_ARGV LOOP
    SELECT p.merged_into_id INTO v_into FROM desk.person p
      WHERE p.id = (to_jsonb(NEW) ->> v_column)::uuid FOR KEY SHARE;
    IF v_into IS NOT NULL THEN
      RAISE EXCEPTION 'merged into somebody else' USING ERRCODE = 'foreign_key_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
DO $$
DECLARE
  pointer text;
BEGIN
  FOREACH pointer IN ARRAY ARRAY['case_file', 'person_name', 'claim', 'asserter', 'source'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_merged BEFORE INSERT OR UPDATE OF person_id ON desk.%I '
      'FOR EACH ROW WHEN (NEW.person_id IS NOT NULL) EXECUTE FUNCTION desk.refuse_merged(%L)', pointer, 'person_id');
  END LOOP;
END $$;
CREATE TRIGGER refuse_merged BEFORE INSERT OR UPDATE OF from_person_id, to_person_id ON desk.relation
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_merged('from_person_id', 'to_person_id');
CREATE TRIGGER refuse_merged BEFORE INSERT OR UPDATE OF one_id, other_id ON desk.person_distinct
  FOR EACH ROW EXECUTE FUNCTION desk.refuse_merged('one_id', 'other_id');

-- Who leads to whom is changed by a merge and its undoing, by no other write.
CREATE FUNCTION desk.guard_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
    RAISE EXCEPTION 'merged by no merge' USING ERRCODE = 'HE001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_merged BEFORE UPDATE OF merged_into_id ON desk.person
  FOR EACH ROW WHEN (OLD.merged_into_id IS DISTINCT FROM NEW.merged_into_id) EXECUTE FUNCTION desk.guard_merged();
CREATE TRIGGER guard_merged_new BEFORE INSERT ON desk.person
  FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION desk.guard_merged();

-- Two people are told apart from a file of the one or the other, by somebody who may write it; that is ended once.
CREATE FUNCTION desk.guard_distinct() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_actor uuid := nullif(current_setting('held.actor', true), '')::uuid;
  v_role text;
BEGIN
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN RETURN NEW; END IF;
  SELECT s.role INTO v_role FROM desk.staff s WHERE s.id = v_actor AND s.disabled_at IS NULL;
  IF v_role IS NULL THEN
    RAISE EXCEPTION 'no actor for a write to %', TG_TABLE_NAME USING ERRCODE = 'HE001';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'it ends once' USING ERRCODE = 'HE001';
  END IF;
  IF v_role IN ('system', 'reviewer') THEN RETURN NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM desk.case_file f WHERE f.person_id IN (NEW.one_id, NEW.other_id)
      AND desk.may_write_file(v_role, v_actor, f.opened_by_id, f.publication_state, f.assigned_to)
  ) THEN
    RAISE EXCEPTION 'not a file of this actor' USING ERRCODE = 'HE001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE ON desk.person_distinct
  FOR EACH ROW EXECUTE FUNCTION desk.guard_distinct();

-- The rule of lib/people/merge/policy.ts once more: who keeps files, and may write each file of this person.
CREATE FUNCTION desk.demand_whole_person(p_person uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
  v_actor uuid := nullif(current_setting('held.actor', true), '')::uuid;
  v_role text;
BEGIN
  SELECT s.role INTO v_role FROM desk.staff s WHERE s.id = v_actor AND s.disabled_at IS NULL;
  IF v_role IS NULL OR v_role NOT IN ('editor', 'reviewer', 'system') OR EXISTS (
    SELECT FROM desk.case_file f WHERE f.person_id = p_person
      AND NOT desk.may_write_file(v_role, v_actor, f.opened_by_id, f.publication_state, f.assigned_to)
  ) THEN
    RAISE EXCEPTION 'not a person of this actor' USING ERRCODE = 'HE001';
  END IF;
  RETURN v_actor;
END $$;

-- These columns of a row, as JSON.
CREATE FUNCTION desk.columns_of(p_table text, p_row uuid, p_like jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  v_found jsonb;
BEGIN
  EXECUTE format('SELECT (SELECT jsonb_object_agg(k, to_jsonb(t) -> k) FROM jsonb_object_keys($2) k)
    FROM desk.%I t WHERE t.id = $1', p_table) INTO v_found USING p_row, p_like;
  RETURN v_found;
END $$;

CREATE FUNCTION desk.set_columns(p_table text, p_row uuid, p_values jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_columns text;
  v_values text;
BEGIN
  SELECT string_agg(format('%I', k), ', '), string_agg(format('r.%I', k), ', ') INTO v_columns, v_values
    FROM jsonb_object_keys(p_values) k;
  EXECUTE format('UPDATE desk.%I t SET (%s) = (SELECT %s FROM jsonb_populate_record(t, $2) r) WHERE t.id = $1',
    p_table, v_columns, v_values) USING p_row, p_values;
END $$;

-- Changes a row as a part of a merge, and notes what it was and what it is.
CREATE FUNCTION desk.move_row(p_merge uuid, p_table text, p_row uuid, p_values jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_before jsonb := desk.columns_of(p_table, p_row, p_values);
BEGIN
  IF v_before IS NULL OR v_before = p_values THEN RETURN; END IF;
  PERFORM desk.set_columns(p_table, p_row, p_values);
  INSERT INTO desk.person_merge_move (merge_id, ordinal, table_name, row_id, before, after)
    SELECT p_merge, coalesce(max(m.ordinal), 0) + 1, p_table, p_row, v_before,
      desk.columns_of(p_table, p_row, p_values)
    FROM desk.person_merge_move m WHERE m.merge_id = p_merge;
END $$;

-- Merges one person into another: `p_fields` is a list of what of the person who stays takes another value, `p_unpreferred`
-- the names that are preferred no more. The caller has locked both people and all their files.
CREATE FUNCTION desk.merge_people(p_kept uuid, p_merged uuid, p_reason text, p_fields jsonb, p_unpreferred uuid[])
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
DECLARE
  v_actor uuid := demand_whole_person(p_kept);
  v_merge uuid;
  v_row record;
  v_values jsonb;
BEGIN
  PERFORM demand_whole_person(p_merged);
  IF EXISTS (SELECT FROM person p WHERE p.id IN (p_kept, p_merged) AND p.merged_into_id IS NOT NULL)
    OR EXISTS (SELECT FROM person_distinct d WHERE d.ended_at IS NULL
      AND d.one_id = least(p_kept, p_merged) AND d.other_id = greatest(p_kept, p_merged))
    OR EXISTS (SELECT FROM jsonb_array_elements(p_fields) f, jsonb_object_keys(f) k WHERE k NOT IN
      ('roles', 'gender', 'visibility', 'minor', 'birth_edtf', 'birth_earliest', 'birth_latest', 'organisation_id'))
  THEN
    RAISE EXCEPTION 'not to be merged' USING ERRCODE = 'HE001';
  END IF;
  INSERT INTO person_merge (kept_id, merged_id, reason, merged_by_id) VALUES (p_kept, p_merged, p_reason, v_actor)
    RETURNING id INTO v_merge;

  FOR v_row IN SELECT f FROM jsonb_array_elements(p_fields) f LOOP
    PERFORM move_row(v_merge, 'person', p_kept, v_row.f);
  END LOOP;
  -- Before the names come together: one is preferred for each language.
  FOR v_row IN SELECT n.id FROM person_name n
    WHERE n.id = ANY (p_unpreferred) AND n.person_id IN (p_kept, p_merged) ORDER BY n.ordinal
  LOOP
    PERFORM move_row(v_merge, 'person_name', v_row.id, '{"preferred_for": null}');
  END LOOP;

  v_values := jsonb_build_object('person_id', p_kept);
  FOR v_row IN
    SELECT 'case_file' AS place, f.id FROM case_file f WHERE f.person_id = p_merged
    UNION ALL SELECT 'claim', c.id FROM claim c WHERE c.person_id = p_merged
    UNION ALL SELECT 'asserter', a.id FROM asserter a WHERE a.person_id = p_merged
    UNION ALL SELECT 'source', s.id FROM source s WHERE s.person_id = p_merged
    UNION ALL SELECT 'person_name', n.id FROM person_name n WHERE n.person_id = p_merged
  LOOP
    PERFORM move_row(v_merge, v_row.place, v_row.id, v_values);
  END LOOP;

  -- A struck relation between the two stays where it is: nobody is related to themselves. One that both have to somebody
  -- stands once.
  FOR v_row IN
    SELECT r.id,
      CASE WHEN r.from_person_id = p_merged THEN jsonb_build_object('from_person_id', p_kept)
        ELSE jsonb_build_object('to_person_id', p_kept) END AS moved,
      r.struck_at IS NULL AND r.until_edtf IS NULL AND EXISTS (
        SELECT FROM relation k WHERE k.kind = r.kind AND k.struck_at IS NULL AND k.until_edtf IS NULL
          AND CASE WHEN r.from_person_id = p_merged THEN r.to_person_id ELSE r.from_person_id END
            = CASE k.from_person_id WHEN p_kept THEN k.to_person_id ELSE k.from_person_id END
          AND p_kept IN (k.from_person_id, k.to_person_id)
      ) AS is_double
    FROM relation r
    WHERE p_merged IN (r.from_person_id, r.to_person_id) AND p_kept NOT IN (r.from_person_id, r.to_person_id)
  LOOP
    v_values := v_row.moved;
    IF v_row.is_double THEN v_values := v_values || jsonb_build_object('struck_at', clock_timestamp()); END IF;
    PERFORM move_row(v_merge, 'relation', v_row.id, v_values);
  END LOOP;

  -- Whoever was told apart from the one is told apart from the other.
  FOR v_row IN
    SELECT d.id, d.ended_at, CASE d.one_id WHEN p_merged THEN d.other_id ELSE d.one_id END AS third
    FROM person_distinct d
    WHERE p_merged IN (d.one_id, d.other_id) AND p_kept NOT IN (d.one_id, d.other_id)
  LOOP
    CONTINUE WHEN v_row.ended_at IS NULL AND EXISTS (
      SELECT FROM person_distinct d WHERE d.ended_at IS NULL
        AND d.one_id = least(p_kept, v_row.third) AND d.other_id = greatest(p_kept, v_row.third));
    PERFORM move_row(v_merge, 'person_distinct', v_row.id, jsonb_build_object(
      'one_id', least(p_kept, v_row.third), 'other_id', greatest(p_kept, v_row.third)));
  END LOOP;

  UPDATE person SET merged_into_id = p_kept, revision = revision + 1 WHERE id = p_merged;
  UPDATE person SET revision = revision + 1 WHERE id = p_kept;
  UPDATE case_file SET revision = revision + 1, sort_name = sort_name_of(person_id) WHERE person_id = p_kept;
  RETURN v_merge;
END $$;

-- Gives back what a merge moved, each row that is still as the merge left it. What was changed since stays as it is; a
-- spelling or a claim that replaced one of theirs goes with it.
CREATE FUNCTION desk.undo_merge(p_merge uuid, p_reason text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = desk, pub, pg_temp AS $$
DECLARE
  v_merge person_merge;
  v_actor uuid;
  v_move person_merge_move;
BEGIN
  SELECT * INTO v_merge FROM person_merge m WHERE m.id = p_merge FOR UPDATE;
  v_actor := demand_whole_person(v_merge.kept_id);
  IF v_merge.id IS NULL OR v_merge.undone_at IS NOT NULL OR EXISTS (
    SELECT FROM person_merge later WHERE later.undone_at IS NULL AND later.id <> p_merge
      AND (later.merged_id = v_merge.kept_id
        OR later.kept_id = v_merge.kept_id AND later.merged_at > v_merge.merged_at)
  ) THEN
    RAISE EXCEPTION 'not to be undone' USING ERRCODE = 'HE001';
  END IF;
  UPDATE person_merge SET undone_reason = p_reason, undone_by_id = v_actor, undone_at = clock_timestamp()
    WHERE id = p_merge;
  UPDATE person SET merged_into_id = NULL, revision = revision + 1 WHERE id = v_merge.merged_id;
  UPDATE person SET revision = revision + 1 WHERE id = v_merge.kept_id;

  FOR v_move IN SELECT * FROM person_merge_move m
    WHERE m.merge_id = p_merge AND m.table_name <> 'person' AND NOT m.after ? 'preferred_for' ORDER BY m.ordinal DESC
  LOOP
    IF columns_of(v_move.table_name, v_move.row_id, v_move.after) = v_move.after THEN
      PERFORM set_columns(v_move.table_name, v_move.row_id, v_move.before);
    END IF;
  END LOOP;
  LOOP
    UPDATE person_name n SET person_id = v_merge.merged_id FROM person_name old
      WHERE n.person_id = v_merge.kept_id AND n.supersedes_id = old.id AND old.person_id = v_merge.merged_id;
    EXIT WHEN NOT FOUND;
  END LOOP;
  LOOP
    UPDATE claim c SET person_id = v_merge.merged_id FROM claim old
      WHERE c.person_id = v_merge.kept_id AND c.supersedes_id = old.id AND old.person_id = v_merge.merged_id;
    EXIT WHEN NOT FOUND;
  END LOOP;

  FOR v_move IN SELECT * FROM person_merge_move m
    WHERE m.merge_id = p_merge AND (m.table_name = 'person' OR m.after ? 'preferred_for') ORDER BY m.ordinal DESC
  LOOP
    CONTINUE WHEN columns_of(v_move.table_name, v_move.row_id, v_move.after) <> v_move.after;
    -- Another name may be preferred meanwhile, or this one stand no more.
    CONTINUE WHEN v_move.table_name = 'person_name' AND NOT EXISTS (
      SELECT FROM person_name n WHERE n.id = v_move.row_id AND n.withdrawn_at IS NULL
        AND NOT EXISTS (SELECT FROM person_name s WHERE s.supersedes_id = n.id)
        AND NOT EXISTS (SELECT FROM person_name o WHERE o.person_id = n.person_id
          AND o.preferred_for = v_move.before ->> 'preferred_for'));
    PERFORM set_columns(v_move.table_name, v_move.row_id, v_move.before);
  END LOOP;
  UPDATE case_file SET revision = revision + 1, sort_name = sort_name_of(person_id)
    WHERE person_id IN (v_merge.kept_id, v_merge.merged_id);
END $$;

-- Who stands for this person now: themselves, or whom they were merged into, however often.
CREATE FUNCTION desk.standing_person(p_person uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE way AS (
    SELECT p.id, p.merged_into_id FROM desk.person p WHERE p.id = p_person
    UNION SELECT p.id, p.merged_into_id FROM desk.person p JOIN way ON p.id = way.merged_into_id
  )
  SELECT way.id FROM way WHERE way.merged_into_id IS NULL
$$;

GRANT EXECUTE ON FUNCTION desk.refuse_merged(), desk.guard_merged(), desk.guard_distinct(),
  desk.merge_people(uuid, uuid, text, jsonb, uuid[]), desk.undo_merge(uuid, text), desk.standing_person(uuid) TO held_desk;
