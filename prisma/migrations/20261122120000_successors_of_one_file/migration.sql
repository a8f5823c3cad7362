-- What takes the place of an entry stands in the same file: the code asks for it, and here nothing can forget to.
CREATE FUNCTION desk.refuse_foreign_successor() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  v_case UUID;
BEGIN
  EXECUTE pg_catalog.format('SELECT case_id FROM desk.%I WHERE id = $1', TG_TABLE_NAME) INTO v_case
    USING NEW.supersedes_id;
  IF v_case IS DISTINCT FROM NEW.case_id THEN
    RAISE EXCEPTION 'An entry takes the place of one of its own file alone' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER status_event_successor BEFORE INSERT OR UPDATE OF supersedes_id, case_id ON desk.status_event
  FOR EACH ROW WHEN (NEW.supersedes_id IS NOT NULL) EXECUTE FUNCTION desk.refuse_foreign_successor();
CREATE TRIGGER charge_successor BEFORE INSERT OR UPDATE OF supersedes_id, case_id ON desk.charge
  FOR EACH ROW WHEN (NEW.supersedes_id IS NOT NULL) EXECUTE FUNCTION desk.refuse_foreign_successor();
