import type { Client } from 'pg';

/** What a save of a form writes belongs together; each line finds what stands there without the rest. */
const HALVES: Readonly<Record<string, string>> = {
  'a status without its claim': `
    SELECT s.id FROM desk.status_event s
    WHERE NOT EXISTS (SELECT FROM desk.claim c WHERE c.status_event_id = s.id)`,
  'a status without its entry': `
    SELECT s.id FROM desk.status_event s WHERE NOT EXISTS (
      SELECT FROM desk.audit_entry a
      WHERE a.kind = 'case.status.recorded' AND a.detail ->> 'statusEventId' = s.id::text)`,
  'an entry without its status': `
    SELECT a.seq FROM desk.audit_entry a WHERE a.kind = 'case.status.recorded' AND NOT EXISTS (
      SELECT FROM desk.status_event s WHERE s.id::text = a.detail ->> 'statusEventId')`,
  'a claim without its entry': `
    SELECT c.id FROM desk.claim c WHERE NOT EXISTS (
      SELECT FROM desk.audit_entry a WHERE a.kind = 'claim.asserted' AND a.subject_id = c.id)`,
  'a sending without its answer': `SELECT k.key_hash FROM desk.request_key k WHERE k.answer IS NULL`,
  'an answer without its status': `
    SELECT k.key_hash FROM desk.request_key k WHERE NOT EXISTS (
      SELECT FROM desk.status_event s WHERE s.id::text = k.answer ->> 'id' AND s.recorded_by_id = k.actor_id)`,
  'a revision that nothing led to': `
    SELECT f.id FROM desk.case_file f WHERE f.revision <> (
      SELECT max((a.detail ->> 'revision')::int) FROM desk.audit_entry a WHERE a.subject_id = f.id)`,
};

/** The halves that stand in a database where nothing but statuses was recorded by forms; none when all is whole. */
export async function findHalfWrites(client: Client): Promise<string[]> {
  const found: string[] = [];
  for (const [what, sql] of Object.entries(HALVES)) {
    const { rowCount } = await client.query(sql);
    if ((rowCount ?? 0) > 0) found.push(what);
  }
  return found;
}
