import { randomUUID } from 'node:crypto';
import { readFieldHistory } from '@/lib/cases/history/field/read-desk';
import { translationAgain } from '@/lib/cases/history/field/view';
import { saveTranslation, writeSummary } from '@/lib/cases/narratives/write';
import { hashOf } from '@/lib/cases/narratives/view';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let made: MadeCase;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  const person = { slug: 'example-person', name: 'Example Person', number: 1, assessedOn: '2026-01-20' };
  made = await makeCase(editor, person);
  await write('First writing.', 0, 'It was missing');
  await write('Second writing.', 1, 'The first was wrong');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const write = (text: string, after: number, reason: string) =>
  writeSummary(editor, { caseId: made.caseId, after, language: 'en', text, reason });

test('every value of the summary stands there with who wrote it and why', async () => {
  expect(await readFieldHistory(editor, made.caseId, { of: 'summary' })).toMatchObject([
    { ordinal: 1, text: 'First writing.', by: editor.actor.name, why: 'It was missing' },
    { ordinal: 2, text: 'Second writing.', why: 'The first was wrong' },
  ]);
});

test('an earlier translation that is written anew says of itself that the text has changed since', async () => {
  const about = { caseId: made.caseId, subject: 'summary' as const, subjectId: made.caseId };
  const field = { of: 'translation', subjectId: made.caseId, language: 'ru' } as const;
  const say = (over: { of: string; text: string; after: number; reason: string }) =>
    saveTranslation(editor, { ...about, language: 'ru', ...over });
  const of = hashOf({ language: 'en', text: 'First writing.' });
  await say({ of, text: 'Первая.', after: 0, reason: 'One' });
  const second = hashOf({ language: 'en', text: 'Second writing.' });
  await say({ of: second, text: 'Вторая.', after: 1, reason: 'Two' });
  const [first] = await readFieldHistory(editor, made.caseId, field);
  const again = first === undefined ? null : translationAgain(first);
  if (first === undefined || again === null) throw new Error('No writing');
  await say({ of: again.of, text: first.text, after: 2, reason: 'The first was better' });
  expect(await readFieldHistory(editor, made.caseId, field)).toMatchObject([
    { text: 'Первая.', why: 'One', of: { text: 'First writing.' } },
    { text: 'Вторая.', why: 'Two', of: { text: 'Second writing.' } },
    { text: 'Первая.', why: 'The first was better', of: { text: 'First writing.' } },
  ]);
});

test('who may not read the file does not learn of it, nor of a file that is none', async () => {
  const contributor = await doorFor(db, 'contributor');
  const admin = await doorFor(db, 'admin');
  for (const at of [contributor, admin])
    await expect(readFieldHistory(at, made.caseId, { of: 'summary' })).rejects.toMatchObject({
      kind: 'not-found',
    });
  await expect(readFieldHistory(editor, randomUUID(), { of: 'summary' })).rejects.toMatchObject({
    kind: 'not-found',
  });
  const odd = { of: 'translation', subjectId: '-'.repeat(36), language: 'ru' } as const;
  await expect(readFieldHistory(editor, made.caseId, odd)).rejects.toMatchObject({ kind: 'not-found' });
});
