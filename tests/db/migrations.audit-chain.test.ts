import { ask, refusal } from '@/tests/support/ask';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

const ACTOR = '00000000-0000-4000-8000-00000000aaaa';
const ENTRIES = 6;

let database: TestDatabase;

beforeEach(async () => {
  database = await openTestDatabase();
  await ask(database.adminUrl, ADD_ACTOR);
  for (let n = 1; n <= ENTRIES; n += 1) await append(`case.note.${n}`);
});

afterEach(() => database.drop());

const ADD_ACTOR = `INSERT INTO desk.staff (id, kind, name, email, role) VALUES ('${ACTOR}', 'HUMAN', 'Invented Person', 'invented@example.org', 'editor')`;

async function append(kind: string): Promise<void> {
  await ask(
    database.deskUrl,
    `INSERT INTO desk.audit_entry (seq, at, actor_id, kind, subject, subject_id, detail, prev_hash, hash)
     VALUES (0, now(), '${ACTOR}', '${kind}', 'case', gen_random_uuid(), '{"a": 1}', '', '')`,
  );
}

/** What a superuser can do who has switched the triggers off. */
async function tamper(...statements: string[]): Promise<unknown[]> {
  await ask(database.adminUrl, `SET session_replication_role = replica`, ...statements);
  return await ask(database.deskUrl, 'SELECT seq::int, fault FROM desk.broken_audit_entries() ORDER BY seq');
}

it('holds while nobody tampers, and numbers without gaps', async () => {
  expect(await tamper()).toEqual([]);
  const seqs = await ask<{ seq: number }>(
    database.deskUrl,
    'SELECT seq::int FROM desk.audit_entry ORDER BY seq',
  );
  const first = seqs[0]?.seq ?? 0;
  expect(seqs.map(({ seq }) => seq - first)).toEqual(seqs.map((_, at) => at));
});

it('chains entries written at the same moment', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, at) => append(`case.together.${at}`)));
  expect(await tamper()).toEqual([]);
});

it.each([
  ['kind', `kind = 'case.other'`],
  ['detail', `detail = '{"a": 2}'`],
  ['time', `at = at + interval '1 microsecond'`],
  ['subject', `subject_id = gen_random_uuid()`],
  ['actor', `actor_id = (SELECT id FROM desk.staff WHERE id <> '${ACTOR}' LIMIT 1)`],
])('finds an entry whose %s was changed', async (_, change) => {
  if (change.startsWith('actor')) {
    await ask(
      database.adminUrl,
      ADD_ACTOR.replace(ACTOR, ACTOR.replace('aaaa', 'bbbb')).replace('invented@', 'other@'),
    );
  }
  expect(await tamper(`UPDATE desk.audit_entry SET ${change} WHERE kind = 'case.note.3'`)).toEqual([
    expect.objectContaining({ fault: 'changed' }),
  ]);
});

it('finds an entry that was changed and given a fitting hash', async () => {
  const faults = await tamper(
    `UPDATE desk.audit_entry SET kind = 'case.other' WHERE kind = 'case.note.3'`,
    `UPDATE desk.audit_entry a SET hash = desk.audit_hash(a) WHERE kind = 'case.other'`,
  );
  expect(faults).toEqual([expect.objectContaining({ fault: 'not chained' })]);
});

it('finds the place where an entry was removed', async () => {
  expect(await tamper(`DELETE FROM desk.audit_entry WHERE kind = 'case.note.3'`)).toEqual([
    expect.objectContaining({ fault: 'missing before' }),
  ]);
});

it('finds two entries that changed places', async () => {
  const faults = await tamper(
    `UPDATE desk.audit_entry SET seq = -1 WHERE kind = 'case.note.3'`,
    `UPDATE desk.audit_entry SET seq = seq - 1 WHERE kind = 'case.note.4'`,
    `UPDATE desk.audit_entry SET seq = (SELECT seq + 1 FROM desk.audit_entry WHERE kind = 'case.note.4') WHERE seq = -1`,
  );
  expect(faults.length).toBeGreaterThanOrEqual(2);
});

it('refuses to be rewritten even by its owner while the triggers stand', async () => {
  for (const statement of [
    `UPDATE desk.audit_entry SET kind = 'case.other'`,
    'DELETE FROM desk.audit_entry',
    'TRUNCATE desk.audit_entry',
  ]) {
    expect(await refusal(database.ownerUrl, statement)).toContain('append-only');
  }
});
