import { passGate, publishCase, withdrawCase } from '@/lib/cases/publish/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { tagOf } from '@/lib/publications/rules';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport } from '@/tests/support/file-keepers';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

const now = new Date('2026-02-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let pub: PublicRows;
let editor: Door;
let reviewer: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  pub = await openPublicRows(database.publicUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await pub.close();
  await database.drop();
});

async function newCase(assessedOn = '2026-01-20'): Promise<MadeCase> {
  number += 1;
  return makeCase(editor, {
    slug: `example-person-${number}`,
    name: `Example Person ${number}`,
    number,
    assessedOn,
  });
}

async function passGates(caseId: string): Promise<void> {
  const authorId = editor.actor.id;
  await passGate(reviewer, { caseId, gate: 'EVIDENCE_OK', authorId, now });
  await passGate(reviewer, { caseId, gate: 'PROTECTION_OK', authorId, now });
}

async function publish(caseId: string) {
  await passGates(caseId);
  return publishCase(reviewer, { caseId, author: editor.actor, reason: 'checked', now });
}

test('a publication puts the document, its search words and one change into pub', async () => {
  const made = await newCase();
  const done = await publish(made.caseId);
  expect(done.value.version).toBe(1);
  const [page] = await pub.rows('SELECT version, document FROM pub.case_profile WHERE slug = $1', [
    made.slug,
  ]);
  expect(page).toMatchObject({ version: 1, document: { slug: made.slug, status: [{ kind: 'ARRESTED' }] } });
  const words = await pub.rows('SELECT token FROM pub.search_entry WHERE slug = $1', [made.slug]);
  expect(words.map((row) => row['token'])).toContain('person');
  const changes = await pub.rows('SELECT tags FROM pub.change ORDER BY seq DESC LIMIT 1');
  expect(changes[0]?.['tags']).toEqual(expect.arrayContaining([tagOf('case', made.slug), 'cases']));
});

test('a withdrawal leaves nothing but the hash of the address, earlier versions included', async () => {
  const made = await newCase();
  await publish(made.caseId);
  await publish(made.caseId);
  await withdrawCase(editor, { caseId: made.caseId, state: 'SUSPENDED', reason: 'asked by the family' });
  for (const table of ['case_profile', 'case_custody', 'search_entry', 'publication']) {
    expect(await pub.rows(`SELECT 1 FROM pub.${table} WHERE slug = $1`, [made.slug])).toEqual([]);
  }
  const everything = await pub.everything();
  expect(everything).not.toContain(made.slug);
  expect(everything).not.toContain(`Example Person ${number}`);
  expect(
    await pub.rows('SELECT 1 FROM pub.tombstone WHERE slug_hash = pub.slug_hash($1)', [made.slug]),
  ).toHaveLength(1);
});

test('after a withdrawal a new review publishes the next version and lifts the tombstone', async () => {
  const made = await newCase();
  await publish(made.caseId);
  await withdrawCase(reviewer, { caseId: made.caseId, state: 'SUSPENDED', reason: 'a date is wrong' });
  const again = await publish(made.caseId);
  expect(again.value.version).toBe(2);
  expect(
    await pub.rows('SELECT 1 FROM pub.tombstone WHERE slug_hash = pub.slug_hash($1)', [made.slug]),
  ).toEqual([]);
});

test('what was removed is not published again', async () => {
  const made = await newCase();
  await publish(made.caseId);
  await withdrawCase(reviewer, { caseId: made.caseId, state: 'REMOVED', reason: 'consent withdrawn' });
  await expect(publish(made.caseId)).rejects.toMatchObject({ kind: 'conflict' });
});

test('the author does not publish, in the policy and in the database', async () => {
  const made = await newCase();
  await passGates(made.caseId);
  const self = { caseId: made.caseId, author: reviewer.actor, reason: 'my own work', now };
  await expect(publishCase(reviewer, self)).rejects.toMatchObject({ kind: 'forbidden' });
  const row = {
    caseId: made.caseId,
    version: 1,
    contentHash: '',
    document: {},
    authorId: reviewer.actor.id,
    approverId: reviewer.actor.id,
    reason: 'round the policy',
  };
  const past = asImport(db, (tx) => tx.casePublication.create({ data: row }));
  await expect(past).rejects.toThrow(/case_publication_two_people/);
});

test.each(['contributor', 'campaigner', 'editor', 'admin'] as const)(
  'a %s does not publish',
  async (role) => {
    const made = await newCase();
    await passGates(made.caseId);
    const door = await doorFor(db, role);
    const input = { caseId: made.caseId, author: editor.actor, reason: 'checked', now };
    await expect(publishCase(door, input)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await pub.rows('SELECT 1 FROM pub.case_profile WHERE slug = $1', [made.slug])).toEqual([]);
  },
);

test('a contributor and a campaigner do not withdraw', async () => {
  const made = await newCase();
  await publish(made.caseId);
  for (const role of ['contributor', 'campaigner'] as const) {
    const door = await doorFor(db, role);
    const input = { caseId: made.caseId, state: 'SUSPENDED', reason: 'no' } as const;
    await expect(withdrawCase(door, input)).rejects.toMatchObject({ kind: 'forbidden' });
  }
  expect(await pub.rows('SELECT 1 FROM pub.case_profile WHERE slug = $1', [made.slug])).toHaveLength(1);
});

test('nothing is published on a risk assessment of 180 days or more', async () => {
  const made = await newCase('2025-08-05');
  await passGate(reviewer, { caseId: made.caseId, gate: 'EVIDENCE_OK', authorId: editor.actor.id, now });
  const gate = { caseId: made.caseId, gate: 'PROTECTION_OK', authorId: editor.actor.id, now } as const;
  await expect(passGate(reviewer, gate)).rejects.toMatchObject({ message: 'refusal.publish.risk' });
  const dayBefore = new Date('2026-01-31T12:00:00Z');
  await expect(passGate(reviewer, { ...gate, now: dayBefore })).resolves.toBeDefined();
});

test('a public fact without a public claim does not pass the gate of evidence', async () => {
  const made = await newCase();
  const bare = { caseId: made.caseId, revision: made.revision, kind: 'RELEASED', visibility: 'PUBLIC' };
  await recordStatus(editor, recordStatusInput.parse(bare));
  const gate = { caseId: made.caseId, gate: 'EVIDENCE_OK', authorId: editor.actor.id, now } as const;
  await expect(passGate(reviewer, gate)).rejects.toMatchObject({ message: 'refusal.publish.evidence' });
});

test('a publication that fails leaves nothing: no version, no page, no change, no entry', async () => {
  const made = await newCase();
  await passGates(made.caseId);
  // A value that the strict schema refuses: the failure comes in the middle of the transaction.
  const data = { missing: ['NOT_A_CODE'] };
  await asImport(db, (tx) => tx.caseFile.update({ where: { id: made.caseId }, data }));
  const before = await pub.everything();
  const entries = await db.auditEntry.count();
  const input = { caseId: made.caseId, author: editor.actor, reason: 'checked', now };
  await expect(publishCase(reviewer, input)).rejects.toThrow();
  expect(await pub.everything()).toBe(before);
  expect(await db.casePublication.count({ where: { caseId: made.caseId } })).toBe(0);
  expect(await db.auditEntry.count()).toBe(entries);
});
