-- What lasts has an end of its own: solitary confinement, a hunger strike, the days on the way of a transfer.
ALTER TABLE desk.status_event
  ADD COLUMN end_edtf TEXT,
  ADD COLUMN end_earliest DATE,
  ADD COLUMN end_latest DATE,
  -- Surely over before it surely began: no uncertainty of the dates allows it.
  ADD CONSTRAINT status_event_ends_after_start CHECK (end_latest >= date_earliest),
  ADD CONSTRAINT status_event_end_lasts CHECK (
    end_edtf IS NULL OR kind IN
      ('SOLITARY', 'PUNISHMENT_CELL', 'HUNGER_STRIKE', 'PSYCHIATRIC_CONFINEMENT', 'HOUSE_ARREST', 'TRANSFERRED')
  );

-- An entry that was simply wrong is withdrawn: no later one takes its place, and it stays to be seen, struck out.
CREATE TABLE desk.status_withdrawal (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  status_event_id UUID NOT NULL REFERENCES desk.status_event (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  reason TEXT NOT NULL,
  withdrawn_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  withdrawn_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT status_withdrawal_reason CHECK (length(btrim(reason)) > 0)
);
CREATE UNIQUE INDEX status_withdrawal_status_event_id_key ON desk.status_withdrawal (status_event_id);
CREATE INDEX status_withdrawal_withdrawn_by_id_idx ON desk.status_withdrawal (withdrawn_by_id);
GRANT SELECT, INSERT ON desk.status_withdrawal TO held_desk;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.status_withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
