import { randomUUID } from 'node:crypto';
import { findStatusStanding } from '@/lib/cases/status/correct/standing/read-desk';
import { findEarlier, findLastCorrection } from '@/lib/cases/status/correct/read-desk';
import { correctStatusInput, withdrawStatusInput } from '@/lib/cases/status/schema';
import { recordStatus, withdrawStatus } from '@/lib/cases/status/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let made: MadeCase;
let corrected: string;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  made = await makeCase(editor, {
    ...{ slug: 'example-person', name: 'Example Person', number: 1, assessedOn: '2026-01-20' },
  });
  const row = await db.statusEvent.findUniqueOrThrow({ where: { id: made.statusId } });
  const fact = correctStatusInput.parse({
    ...{ caseId: made.caseId, revision: made.revision, supersedesId: made.statusId, kind: row.kind },
    ...{ when: row.dateEdtf, text: 'Corrected, invented', visibility: 'PUBLIC', checked: true },
  });
  corrected = (await recordStatus({ ...editor, reason: 'It was otherwise' }, fact)).value.id;
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const sent = (over: Record<string, string> = {}) => ({
  'fact.caseId': made.caseId,
  'fact.revision': String(made.revision),
  'fact.supersedesId': made.statusId,
  ...over,
});

it('leads a form on an entry that was corrected to the one that stands', async () => {
  const standing = await findStatusStanding(editor, sent(), 'en');
  expect(standing).toMatchObject({
    hidden: { 'fact.supersedesId': corrected, 'fact.revision': String(made.revision + 1) },
    changes: [{ by: editor.actor.name, why: 'It was otherwise' }],
  });
  const value = (name: string) => standing?.fields.find((field) => field.name === name);
  expect(value('fact.text')).toMatchObject({ kind: 'text', value: 'Corrected, invented' });
  expect(value('fact.visibility')?.say?.('PUBLIC')).toBe('Public');
});

it('knows nothing of another file’s entry, of none, or for who may not read the file', async () => {
  expect(await findStatusStanding(editor, sent({ 'fact.supersedesId': randomUUID() }), 'en')).toBeNull();
  expect(await findStatusStanding(editor, sent({ 'fact.caseId': randomUUID() }), 'en')).toBeNull();
  const stranger = await doorFor(db, 'campaigner');
  expect(await findStatusStanding(stranger, sent(), 'en')).toBeNull();
});

it('gives an earlier entry to be put back, and no other', async () => {
  const find = (id: string, earlier: string) => findEarlier(editor, made.caseId, { id, earlier });
  expect(await findLastCorrection(editor, made.caseId, made.statusId)).toBe(corrected);
  expect(await find(corrected, made.statusId)).toMatchObject({ id: made.statusId });
  expect(await find(corrected, corrected)).toBeNull();
  expect(await find(made.statusId, corrected)).toBeNull();
  expect(await find(corrected, randomUUID())).toBeNull();
});

it('has nothing in the place of an entry that was withdrawn in the end', async () => {
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  const fact = withdrawStatusInput.parse({
    ...{ caseId: made.caseId, revision, statusEventId: corrected, checked: true },
  });
  await withdrawStatus(editor, { ...fact, reason: 'It never happened' });
  expect(await findStatusStanding(editor, sent(), 'en')).toBeNull();
});
