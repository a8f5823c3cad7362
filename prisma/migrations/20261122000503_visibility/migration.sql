-- Who may see an entry of the status track can change; what it tells cannot. Before, an entry that was too open could only
-- be corrected by another one.
GRANT UPDATE (visibility) ON desk.status_event TO held_desk;
DROP TRIGGER append_only ON desk.status_event;
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON desk.status_event
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER append_only_facts BEFORE UPDATE ON desk.status_event
  FOR EACH ROW WHEN (to_jsonb(NEW) - 'visibility' IS DISTINCT FROM to_jsonb(OLD) - 'visibility')
  EXECUTE FUNCTION desk.refuse_change();
