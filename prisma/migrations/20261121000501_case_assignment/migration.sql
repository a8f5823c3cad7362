-- Whose work a case file is. Rows are added and ended; which of them stand is also kept beside the file itself, so that
-- whoever locks the file has locked its assignments, and a list needs no second table.
CREATE TABLE desk.case_assignment (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  staff_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  assigned_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  assigned_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ended_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ended_at TIMESTAMPTZ(3),
  -- Somebody answers for every end.
  CONSTRAINT case_assignment_ended CHECK ((ended_at IS NULL) = (ended_by_id IS NULL))
);
CREATE INDEX case_assignment_case_id_idx ON desk.case_assignment (case_id);
CREATE INDEX case_assignment_staff_id_idx ON desk.case_assignment (staff_id);
CREATE INDEX case_assignment_assigned_by_id_idx ON desk.case_assignment (assigned_by_id);
CREATE INDEX case_assignment_ended_by_id_idx ON desk.case_assignment (ended_by_id);
CREATE UNIQUE INDEX case_assignment_one_open ON desk.case_assignment (case_id, staff_id) WHERE ended_at IS NULL;

ALTER TABLE desk.case_file ADD COLUMN assigned_to UUID[] DEFAULT ARRAY[]::UUID[];
CREATE INDEX case_file_assigned_to_idx ON desk.case_file USING gin (assigned_to);

-- An assignment is added, and ended once: nothing else of it changes.
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by_id) ON desk.case_assignment TO held_desk;

CREATE FUNCTION desk.keep_assigned() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = desk, pg_temp AS $$
BEGIN
  UPDATE case_file SET assigned_to = ARRAY(
    SELECT a.staff_id FROM case_assignment a WHERE a.case_id = NEW.case_id AND a.ended_at IS NULL
    ORDER BY a.assigned_at, a.id
  ) WHERE id = NEW.case_id;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_assigned AFTER INSERT OR UPDATE ON desk.case_assignment
  FOR EACH ROW EXECUTE FUNCTION desk.keep_assigned();

-- Who opened a file before there were assignments is assigned to it, as who opens one now.
INSERT INTO desk.case_assignment (case_id, staff_id, assigned_by_id, assigned_at)
  SELECT f.id, s.id, s.id, f.created_at FROM desk.case_file f JOIN desk.staff s ON s.id = f.opened_by_id
  WHERE s.role IN ('editor', 'contributor');

-- The rule of lib/cases/policy.ts once more, for the day on which a write forgets to ask it.
CREATE FUNCTION desk.may_write_file(
  p_role text, p_actor uuid, p_opened_by uuid, p_state text, p_assigned uuid[]
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(CASE p_role
    WHEN 'system' THEN true
    WHEN 'reviewer' THEN true
    WHEN 'editor' THEN p_assigned = '{}' OR p_actor = ANY (p_assigned)
    WHEN 'contributor' THEN p_opened_by = p_actor AND p_state = 'DRAFT'
  END, false)
$$;

-- Refuses rows of a case file that the actor of the transaction (setting held.actor) may not write. The owner passes:
-- migrations, and the functions that publish. For all others an actor that is not set may write nothing.
CREATE FUNCTION desk.guard_file() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_actor uuid;
  v_role text;
  v_files uuid[];
  v_row record;
BEGIN
  IF TG_OP = 'DELETE' THEN v_row := OLD; ELSE v_row := NEW; END IF;
  IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
    RETURN v_row;
  END IF;
  v_actor := nullif(current_setting('held.actor', true), '')::uuid;
  SELECT s.role INTO v_role FROM desk.staff s WHERE s.id = v_actor AND s.disabled_at IS NULL;
  IF v_role IS NULL THEN
    RAISE EXCEPTION 'no actor for a write to %', TG_TABLE_NAME USING ERRCODE = 'HE001';
  END IF;

  IF TG_TABLE_NAME = 'case_file' THEN
    IF TG_OP = 'INSERT' THEN
      IF NEW.assigned_to = '{}' AND (v_role IN ('system', 'reviewer')
        OR v_role IN ('editor', 'contributor') AND NEW.opened_by_id = v_actor AND NEW.publication_state = 'DRAFT')
      THEN RETURN NEW; END IF;
    ELSIF TG_OP = 'UPDATE' THEN
      IF NEW.assigned_to IS NOT DISTINCT FROM OLD.assigned_to
        AND desk.may_write_file(v_role, v_actor, OLD.opened_by_id, OLD.publication_state, OLD.assigned_to)
      THEN RETURN NEW; END IF;
      -- A withdrawal is nobody's privilege among those who keep the desk; but it changes nothing else of the file.
      IF v_role IN ('editor', 'admin') AND NEW.publication_state IN ('SUSPENDED', 'REMOVED')
        AND to_jsonb(NEW) - '{publication_state,changed_at}'::text[] = to_jsonb(OLD) - '{publication_state,changed_at}'::text[]
      THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'not a file of this actor' USING ERRCODE = 'HE001';
  END IF;

  IF TG_TABLE_NAME = 'case_assignment' THEN
    IF NOT EXISTS (
      SELECT FROM desk.staff s, desk.case_file f WHERE s.id = NEW.staff_id AND f.id = NEW.case_id AND (
        TG_OP = 'UPDATE' OR s.role = 'editor' OR s.role = 'contributor' AND f.opened_by_id = s.id)
    ) THEN
      RAISE EXCEPTION 'not somebody to assign a file to' USING ERRCODE = 'HE001';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.ended_at IS NOT NULL THEN
      RAISE EXCEPTION 'an assignment ends once' USING ERRCODE = 'HE001';
    END IF;
    IF v_role IN ('system', 'reviewer') OR NEW.staff_id = v_actor AND (TG_OP = 'UPDATE' OR EXISTS (
      SELECT FROM desk.case_file f WHERE f.id = NEW.case_id AND f.assigned_to = '{}'
        AND desk.may_write_file(v_role, v_actor, f.opened_by_id, f.publication_state, f.assigned_to)
    )) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'not a file of this actor' USING ERRCODE = 'HE001';
  END IF;

  -- From here on no row is of a file alone: who may write every file is asked no further.
  IF v_role IN ('system', 'reviewer') THEN RETURN v_row; END IF;
  -- What was sent to review is overtaken by a withdrawal.
  IF TG_TABLE_NAME = 'review_request' AND TG_OP = 'UPDATE' THEN
    IF v_role IN ('editor', 'admin') AND OLD.outcome IS NULL AND NEW.outcome = 'OVERTAKEN' THEN RETURN NEW; END IF;
  END IF;

  -- The row as it will be, and the one it was: a row that moves leaves a file as well.
  FOR v_pass IN 1..2 LOOP
    IF v_pass = 2 THEN
      IF TG_OP <> 'UPDATE' THEN RETURN v_row; END IF;
      v_row := OLD;
    END IF;
    IF TG_TABLE_NAME = 'sentence' THEN
      v_files := ARRAY(SELECT d.case_id FROM desk.decision d WHERE d.id = v_row.decision_id);
    ELSIF TG_TABLE_NAME = 'person_name' THEN
      v_files := ARRAY(SELECT f.id FROM desk.case_file f WHERE f.person_id = v_row.person_id);
    ELSIF TG_TABLE_NAME = 'claim_passage' THEN
      SELECT desk.files_of_claim(c) INTO v_files FROM desk.claim c WHERE c.id = v_row.claim_id;
    ELSIF TG_TABLE_NAME = 'claim' THEN
      v_files := desk.files_of_claim(v_row);
    ELSIF TG_TABLE_NAME = 'claim_set_member' THEN
      v_files := ARRAY(SELECT s.case_id FROM desk.claim_set s WHERE s.id = v_row.claim_set_id AND s.case_id IS NOT NULL);
    ELSE
      v_files := array_remove(ARRAY[v_row.case_id], NULL);
    END IF;
    -- A claim about a person belongs to each of their files, a name to all of them.
    IF cardinality(v_files) > 0 AND NOT (
      SELECT CASE WHEN TG_TABLE_NAME IN ('claim', 'claim_passage') THEN bool_or(may) ELSE bool_and(may) END FROM (
        SELECT desk.may_write_file(v_role, v_actor, f.opened_by_id, f.publication_state, f.assigned_to) AS may
        FROM desk.case_file f WHERE f.id = ANY (v_files)
      ) each_file
    ) THEN
      RAISE EXCEPTION 'not a file of this actor' USING ERRCODE = 'HE001';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

-- The files that a claim belongs to: one for what is said of a fact, each of theirs for what is said of a person.
CREATE FUNCTION desk.files_of_claim(c desk.claim) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(
    SELECT c.case_id WHERE c.case_id IS NOT NULL
    UNION ALL SELECT f.id FROM desk.case_file f WHERE f.person_id = c.person_id
    UNION ALL SELECT r.case_id FROM desk.status_event r WHERE r.id = c.status_event_id
    UNION ALL SELECT r.case_id FROM desk.occurrence r WHERE r.id = c.occurrence_id
    UNION ALL SELECT r.case_id FROM desk.charge r WHERE r.id = c.charge_id
    UNION ALL SELECT r.case_id FROM desk.decision r WHERE r.id = c.decision_id
  )
$$;

GRANT EXECUTE ON FUNCTION desk.may_write_file(text, uuid, uuid, text, uuid[]), desk.files_of_claim(desk.claim),
  desk.guard_file() TO held_desk;

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY[
    'case_file', 'case_assignment', 'case_summary', 'status_event', 'occurrence', 'charge', 'decision', 'sentence',
    'risk_assessment', 'review_request', 'case_publication', 'involvement', 'demand_item', 'claim', 'claim_passage',
    'claim_set', 'claim_set_member', 'person_name'
  ] LOOP
    EXECUTE format('CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.%I '
      'FOR EACH ROW EXECUTE FUNCTION desk.guard_file()', guarded);
  END LOOP;
END $$;
