import { randomUUID } from 'node:crypto';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { findFile, findFileHead } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let made: MadeCase;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  made = await makeCase(editor, {
    slug: 'invented-one',
    name: 'Invented One',
    number: 9001,
    assessedOn: '2026-01-15',
  });
}, 120_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

it.each(['campaigner', 'admin', 'contributor'] as const)('is not there for a %s', async (role) => {
  const door = await doorFor(db, role);
  expect(await findFile(door, made.caseId)).toBeNull();
  expect(await findFileHead(door, made.caseId)).toBeNull();
});

it.each(['x', "' OR 1=1 --", '', '../..', 'a'.repeat(100_000)])('is not there for %s', async (id) => {
  expect(await findFile(editor, id)).toBeNull();
});

it('is not there for an unknown id', async () => {
  expect(await findFile(editor, randomUUID())).toBeNull();
});

it('marks each row with who may see it, closed ones too, and shows what was corrected', async () => {
  const closed = await recordStatus(
    editor,
    recordStatusInput.parse({
      caseId: made.caseId,
      revision: made.revision,
      kind: 'SUMMONED',
      when: '2019',
      text: 'kept closed',
      supersedesId: made.statusId,
    }),
  );
  const rows = await findFile(editor, made.caseId);
  if (rows === null) throw new Error('The file is not there');
  const file = toDeskFile(rows, 'en', '2026-06-01');
  expect(file.revision).toBe(closed.value.revision);
  expect(file.timeline).toMatchObject([
    { title: 'Summoned', mark: { level: 'RESTRICTED', word: 'Restricted' }, corrected: false, letters: [] },
    { title: 'Arrested', mark: { level: 'PUBLIC', word: 'Public' }, corrected: true, letters: ['a'] },
  ]);
  expect(file.claims).toHaveLength(1);
  expect(file.sources).toMatchObject([{ letter: 'a', title: 'An arrest on the square' }]);
});

it('draws every real file in each language', async () => {
  const files = await db.caseFile.findMany({ select: { id: true } });
  expect(files.length).toBeGreaterThan(10);
  for (const { id } of files) {
    const rows = await findFile(editor, id);
    if (rows === null) throw new Error('The file is not there');
    for (const locale of ['en', 'ru', 'kk'] as const) {
      const file = toDeskFile(rows, locale, '2026-06-01');
      const told = rows.rows;
      expect(file.timeline).toHaveLength(
        told.statusEvents.length +
          told.occurrences.length +
          told.charges.length +
          told.decisions.length +
          told.demandItems.length,
      );
    }
  }
});
