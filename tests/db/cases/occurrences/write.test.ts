import { randomUUID } from 'node:crypto';
import { recordOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { recordOccurrence } from '@/lib/cases/occurrences/write';
import { openCaseInput } from '@/lib/cases/schema';
import { openCase } from '@/lib/cases/write';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function newCase(): Promise<MadeCase> {
  number += 1;
  const slug = `example-person-${number}`;
  return makeCase(editor, { slug, name: `Example Person ${number}`, number, assessedOn: '2026-01-20' });
}

const occurrence = ({ caseId, revision }: { caseId: string; revision: number }, more: object = {}) =>
  recordOccurrenceInput.parse({
    caseId,
    revision,
    kind: 'ILL_TREATMENT',
    when: '2020~',
    text: 'beaten',
    ...more,
  });

test('occurrences stand in the order in which they were recorded, and start closed', async () => {
  const made = await newCase();
  const first = await recordOccurrence(editor, occurrence(made));
  await recordOccurrence(editor, occurrence({ caseId: made.caseId, revision: first.value.revision }));
  const rows = await db.occurrence.findMany({ where: { caseId: made.caseId }, orderBy: { ordinal: 'asc' } });
  expect(rows).toMatchObject([
    { ordinal: 1, visibility: 'RESTRICTED' },
    { ordinal: 2, dateEdtf: '2020~' },
  ]);
});

test('a contributor records in their own draft, and in nobody else’s', async () => {
  const made = await newCase();
  const contributor = await doorFor(db, 'contributor');
  expect(await refusedWrite(db, () => recordOccurrence(contributor, occurrence(made)))).toEqual({
    kind: 'not-found',
    left: [],
  });
  const person = await addPerson(
    contributor,
    addPersonInput.parse({ names: [{ text: 'Example Draft', kind: 'LEGAL', language: 'en' }] }),
  );
  const own = await openCase(
    contributor,
    openCaseInput.parse({
      personId: person.value.id,
      code: 'KZ-2020-9001',
      slug: 'example-draft',
      country: 'KZ',
    }),
  );
  const draft = { caseId: own.value.id, revision: 1 };
  await expect(recordOccurrence(contributor, occurrence(draft))).resolves.toBeDefined();
});

test('a stale revision and foreign ids leave nothing', async () => {
  const made = await newCase();
  const stale = { ...made, revision: made.revision + 1 };
  expect(await refusedWrite(db, () => recordOccurrence(editor, occurrence(stale)))).toEqual({
    kind: 'conflict',
    left: [],
  });
  for (const more of [{ placeId: randomUUID() }, { eventId: randomUUID() }, { caseId: randomUUID() }]) {
    expect(await refusedWrite(db, () => recordOccurrence(editor, occurrence(made, more)))).toEqual({
      kind: 'not-found',
      left: [],
    });
  }
});
