-- Nothing of the legal chain is overwritten: each time a charge, a decision or a sentence is written anew, the row as it
-- stood is kept. Who may see a row is changed elsewhere, with an entry of its own, and makes no writing.
CREATE TABLE desk.legal_writing (
  id BIGSERIAL PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  charge_id UUID REFERENCES desk.charge (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  decision_id UUID REFERENCES desk.decision (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  sentence_id UUID REFERENCES desk.sentence (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  before JSONB NOT NULL,
  -- The revision of the file with which the row was written anew: by it the entry of the log is found that says why.
  revision INTEGER NOT NULL,
  written_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  written_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT legal_writing_of_one_row CHECK (num_nonnulls(charge_id, decision_id, sentence_id) = 1)
);
CREATE INDEX legal_writing_case_id_idx ON desk.legal_writing (case_id);
CREATE INDEX legal_writing_charge_id_idx ON desk.legal_writing (charge_id);
CREATE INDEX legal_writing_decision_id_idx ON desk.legal_writing (decision_id);
CREATE INDEX legal_writing_sentence_id_idx ON desk.legal_writing (sentence_id);
CREATE INDEX legal_writing_written_by_id_idx ON desk.legal_writing (written_by_id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.legal_writing
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
-- Written by the trigger below alone: no write can forget it, and none can make an earlier value up.
GRANT SELECT ON desk.legal_writing TO held_desk;

CREATE FUNCTION desk.keep_legal_writing() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = desk, pg_temp AS $$
DECLARE
  v_case uuid;
BEGIN
  IF TG_TABLE_NAME = 'sentence' THEN
    SELECT d.case_id INTO v_case FROM decision d WHERE d.id = OLD.decision_id;
  ELSE
    v_case := OLD.case_id;
  END IF;
  INSERT INTO legal_writing (case_id, charge_id, decision_id, sentence_id, before, revision, written_by_id)
  SELECT v_case,
    CASE TG_TABLE_NAME WHEN 'charge' THEN OLD.id END,
    CASE TG_TABLE_NAME WHEN 'decision' THEN OLD.id END,
    CASE TG_TABLE_NAME WHEN 'sentence' THEN OLD.id END,
    to_jsonb(OLD) - '{id,case_id,decision_id,visibility}'::text[],
    f.revision, nullif(current_setting('held.actor', true), '')::uuid
  FROM case_file f WHERE f.id = v_case;
  RETURN NULL;
END $$;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['charge', 'decision', 'sentence'] LOOP
    EXECUTE format('CREATE TRIGGER keep_legal_writing AFTER UPDATE ON desk.%I FOR EACH ROW '
      'WHEN (to_jsonb(NEW) - ''visibility'' IS DISTINCT FROM to_jsonb(OLD) - ''visibility'') '
      'EXECUTE FUNCTION desk.keep_legal_writing()', kept);
  END LOOP;
END $$;
