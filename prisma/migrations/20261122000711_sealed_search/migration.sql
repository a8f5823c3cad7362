-- Whoever seals a value says which names stand in it, or that none does; what was sealed before is asked for, and stops a
-- publication until somebody who has opened it answers. Without an answer the search would be blind and nobody would know.
CREATE TABLE desk.sealed_search (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  sealed_id UUID NOT NULL REFERENCES desk.sealed_value (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  holds_names BOOLEAN NOT NULL,
  answered_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  answered_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX sealed_search_case_id_idx ON desk.sealed_search (case_id);
CREATE INDEX sealed_search_sealed_id_idx ON desk.sealed_search (sealed_id);
CREATE INDEX sealed_search_answered_by_id_idx ON desk.sealed_search (answered_by_id);
GRANT SELECT, INSERT ON desk.sealed_search TO held_desk;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.sealed_search
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.sealed_search
  FOR EACH ROW EXECUTE FUNCTION desk.guard_file();

-- Whoever gave names with a value has answered.
INSERT INTO desk.sealed_search (case_id, sealed_id, holds_names, answered_by_id, answered_at)
SELECT v.case_id, v.id, true, v.sealed_by_id, v.sealed_at FROM desk.sealed_value v
WHERE EXISTS (SELECT FROM desk.sealed_name n WHERE n.sealed_id = v.id);
