-- Parts of the system that act under a name of their own. An import writes as one and is approved by the other:
-- even the seed passes the rule of two.
INSERT INTO desk.staff (kind, name, role) VALUES
  ('SYSTEM', 'import', 'system'),
  ('SYSTEM', 'import approval', 'system');
CREATE UNIQUE INDEX staff_system_name ON desk.staff (name) WHERE kind = 'SYSTEM';
