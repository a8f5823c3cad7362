import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openSealed, SEALED_A_DAY } from '@/lib/cases/sealed/open/write';
import { sealValueInput } from '@/lib/cases/sealed/schema';
import { sealValue } from '@/lib/cases/sealed/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { canaryOf } from '@/tests/support/canaries';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';
import { TEST_SECRET } from '@/tests/support/secret';
import { openTestSession } from '@/tests/support/staff';

const CANARY = canaryOf('sealed_value', 'plain');
const MINUTE = 60_000;
let database: TestDatabase;
let db: DeskClient;
let superuser: pg.Client;
let editor: Door;
let number = 0;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['HELD_FIELD_KEY'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  superuser = new pg.Client({ connectionString: database.adminUrl });
  await superuser.connect();
  editor = await doorFor(db, 'editor');
}, 60_000);

afterAll(async () => {
  await superuser.end();
  await db.$disconnect();
  await database.drop();
});

async function newCase(): Promise<string> {
  number += 1;
  const slug = `example-person-${number}`;
  const { caseId } = await makeCase(editor, {
    slug,
    name: 'Example Person',
    number,
    assessedOn: '2026-01-20',
  });
  await assignOnly(db, caseId, []);
  return caseId;
}
const sealIn = async (caseId: string, text = CANARY): Promise<string> =>
  (await sealValue(editor, sealValueInput.parse({ caseId, holdsNames: 'no', kind: 'RELATIVE', text }))).value
    .id;

/** A session of this person in which the second factor was proven so many minutes ago. */
async function provenSession(door: Door, minutesAgo = 1): Promise<string> {
  const session = await openTestSession(db, door.actor.id);
  const data = { freshProofAt: new Date(Date.now() - minutesAgo * MINUTE) };
  await db.session.updateMany({ where: { staffId: door.actor.id }, data });
  return session;
}
async function open(door: Door, sealedId: string, minutesAgo = 1) {
  const session = await provenSession(door, minutesAgo);
  return openSealed(door, { sealedId, reason: 'to call the family', session, now: new Date() });
}
const reads = (door: Door) =>
  db.auditEntry.count({ where: { actorId: door.actor.id, kind: 'case.sealed.read' } });

test('what is sealed opens for a reason, and the reading is in the audit without the value', async () => {
  const caseId = await newCase();
  const sealedId = await sealIn(caseId);
  expect(await open(editor, sealedId)).toEqual({ kind: 'RELATIVE', text: CANARY });
  const entry = await db.auditEntry.findFirstOrThrow({
    where: { kind: 'case.sealed.read', subjectId: caseId },
  });
  expect(entry).toMatchObject({
    actorId: editor.actor.id,
    detail: { sealedId, reason: 'to call the family' },
  });
});

test('the database holds no word of it, in any table', async () => {
  await sealIn(await newCase());
  const { rows } = await superuser.query<{ table: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS table FROM information_schema.tables
     WHERE table_schema IN ('desk', 'pub', 'intake') AND table_type = 'BASE TABLE'`,
  );
  expect(rows.length).toBeGreaterThan(30);
  for (const { table } of rows) {
    const found = await superuser.query(`SELECT 1 FROM ${table} t WHERE t::text LIKE $1`, [`%${CANARY}%`]);
    expect([table, found.rowCount]).toEqual([table, 0]);
  }
  // Control: the same search finds a word that is there.
  const control = await superuser.query(
    `SELECT 1 FROM desk.case_file t WHERE t::text LIKE '%example-person-%'`,
  );
  expect(control.rowCount).toBeGreaterThan(0);
});

test('moved, changed or given another kind, it does not open', async () => {
  const [caseId, other] = [await newCase(), await newCase()];
  const [first, second] = [await sealIn(caseId, 'the first'), await sealIn(caseId, 'the second')];
  await sealIn(other);
  const asSuperuser = async (sql: string, values: string[]) => {
    await superuser.query("SET session_replication_role = 'replica'");
    await superuser.query(sql, values);
  };
  const tries: [string, string[]][] = [
    [
      'UPDATE desk.sealed_value a SET ciphertext = b.ciphertext, nonce = b.nonce FROM desk.sealed_value b WHERE a.id = $1 AND b.id = $2',
      [first, second],
    ],
    [`UPDATE desk.sealed_value SET kind = 'CONTACT' WHERE id = $1`, [second]],
  ];
  for (const [sql, values] of tries) {
    await asSuperuser(sql, values);
    await expect(open(editor, values[0] ?? '')).rejects.toMatchObject({ message: 'refusal.sealed.gone' });
  }
  const third = await sealIn(caseId);
  const { ciphertext } = await db.sealedValue.findUniqueOrThrow({ where: { id: third } });
  const flipped = (ciphertext.startsWith('A') ? 'B' : 'A') + ciphertext.slice(1);
  await asSuperuser('UPDATE desk.sealed_value SET ciphertext = $2 WHERE id = $1', [third, flipped]);
  await expect(open(editor, third)).rejects.toMatchObject({ message: 'refusal.sealed.gone' });
  await asSuperuser('UPDATE desk.sealed_value SET ciphertext = $2 WHERE id = $1', [third, ciphertext]);
  expect((await open(editor, third)).text).toBe(CANARY);
  await asSuperuser('UPDATE desk.sealed_value SET case_id = $2 WHERE id = $1', [third, other]);
  await expect(open(editor, third)).rejects.toMatchObject({ message: 'refusal.sealed.gone' });
});

test('another field key opens nothing', async () => {
  const sealedId = await sealIn(await newCase());
  process.env['HELD_FIELD_KEY'] = `${TEST_SECRET} but another`;
  try {
    await expect(open(editor, sealedId)).rejects.toMatchObject({ message: 'refusal.sealed.gone' });
  } finally {
    process.env['HELD_FIELD_KEY'] = TEST_SECRET;
  }
  expect((await open(editor, sealedId)).text).toBe(CANARY);
});

test('a proof older than five minutes, none, or of another session opens nothing and writes no reading', async () => {
  const sealedId = await sealIn(await newCase());
  const reader = await doorFor(db, 'editor');
  await expect(open(reader, sealedId, 6)).rejects.toMatchObject({ message: 'refusal.sealed.proof' });
  await db.session.updateMany({ where: { staffId: reader.actor.id }, data: { freshProofAt: null } });
  const session = await provenSession(await doorFor(db, 'editor'));
  const borrowed = { sealedId, reason: 'x', session, now: new Date() };
  await expect(openSealed(reader, borrowed)).rejects.toMatchObject({ message: 'refusal.sealed.proof' });
  await expect(openSealed(reader, { ...borrowed, code: '000000' })).rejects.toMatchObject({
    kind: 'invalid',
  });
  expect(await reads(reader)).toBe(0);
  expect((await open(reader, sealedId, 4)).text).toBe(CANARY);
});

test('the thirty-first of the day is refused and reported, also of many at once; others still read', async () => {
  const sealedId = await sealIn(await newCase());
  const reader = await doorFor(db, 'editor');
  const session = await provenSession(reader);
  const asked = { sealedId, reason: 'x', session, now: new Date() };
  for (let nr = 0; nr < SEALED_A_DAY - 1; nr += 1) await openSealed(reader, asked);
  const ends = await Promise.allSettled([1, 2, 3].map(() => openSealed(reader, asked)));
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(openSealed(reader, asked)).rejects.toMatchObject({ kind: 'too-many' });
  expect(await reads(reader)).toBe(SEALED_A_DAY);
  const refused = { actorId: reader.actor.id, kind: 'case.sealed.refused' };
  expect(await db.auditEntry.count({ where: refused })).toBe(3);
  expect((await open(editor, sealedId)).text).toBe(CANARY);
}, 60_000);

test.each(['contributor', 'campaigner', 'admin'] as const)('a %s opens and seals nothing', async (role) => {
  const caseId = await newCase();
  const sealedId = await sealIn(caseId);
  const door = await doorFor(db, role);
  await expect(open(door, sealedId)).rejects.toMatchObject({ kind: 'forbidden' });
  const sealing = sealValue(
    door,
    sealValueInput.parse({ caseId, holdsNames: 'no', kind: 'CONTACT', text: 'x' }),
  );
  await expect(sealing).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a value of a file that is another editor’s, or of none, is not there', async () => {
  const caseId = await newCase();
  const sealedId = await sealIn(caseId);
  await assignOnly(db, caseId, [editor.actor.id]);
  const stranger = await doorFor(db, 'editor');
  await expect(open(stranger, sealedId)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(open(editor, randomUUID())).rejects.toMatchObject({ kind: 'not-found' });
  expect(await reads(stranger)).toBe(0);
});
