import { randomUUID } from 'node:crypto';
import { findFile } from '@/lib/cases/file/read-desk';
import { toFileTimeline } from '@/lib/cases/file/timeline/view';
import { toFileEvidence } from '@/lib/cases/file/evidence/view';
import { findLegalRow } from '@/lib/cases/legal-fields/read-desk';
import { amendLegalInput } from '@/lib/cases/legal-fields/schema';
import { toLegalFields } from '@/lib/cases/legal-fields/view';
import { amendLegal } from '@/lib/cases/legal-fields/write';
import { recordOccurrenceInput, withdrawOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { recordOccurrence, withdrawOccurrence } from '@/lib/cases/occurrences/write';
import { publicFacts } from '@/lib/cases/publish/days/view';
import { getCaseRows } from '@/lib/cases/publish/rows/read-desk';
import { openCaseInput } from '@/lib/cases/schema';
import { openCase } from '@/lib/cases/write';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { refusal } from '@/tests/support/ask';
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

/** A file with one occurrence that is public. */
async function withOne(more: object = {}) {
  const made = await newCase();
  const { value } = await recordOccurrence(editor, occurrence(made, { visibility: 'PUBLIC', ...more }));
  return { caseId: made.caseId, rowId: value.id, revision: value.revision };
}
type Made = Awaited<ReturnType<typeof withOne>>;
const withdrawal = (made: Made, more: object = {}) =>
  withdrawOccurrenceInput.parse({
    ...{ once: randomUUID(), reason: 'Somebody else', of: 'occurrence', ...made, ...more },
  });
const amendment = (made: Made, field: string, value: string | null, more: object = {}) =>
  amendLegalInput.parse({
    ...{
      once: randomUUID(),
      reason: `Because of ${field}`,
      of: 'occurrence',
      field,
      value,
      ...made,
      ...more,
    },
  });

test.each([
  ['text', 'held by the arms', 'beaten'],
  ['when', '2020-04', '2020~'],
  ['kind', 'PROTEST_ROLE', 'ILL_TREATMENT'],
])('its %s is written anew and put back, and each state is kept', async (field, value, before) => {
  const made = await withOne();
  const changed = await amendLegal(editor, amendment(made, field, value));
  await amendLegal(editor, amendment({ ...made, revision: changed.value.revision }, field, before));
  const found = await findLegalRow(editor, made.caseId, 'occurrence', made.rowId);
  const fields = found && toLegalFields(found, 'en');
  expect(fields?.find((one) => one.field === field)).toMatchObject({
    typed: { value: before },
    earlier: [
      { typed: { value }, ended: { by: editor.actor.name } },
      { typed: { value: before }, ended: { why: `Because of ${field}` } },
    ],
  });
  const entry = { kind: 'case.occurrence.amended', subjectId: made.caseId };
  expect(await db.auditEntry.findMany({ where: entry, orderBy: { seq: 'asc' } })).toMatchObject([
    { detail: { occurrenceId: made.rowId, field, reason: `Because of ${field}` } },
    { detail: { field } },
  ]);
});

test('refuses what stands, a place and an event that are not there, and a row of another file', async () => {
  const [made, foreign] = [await withOne(), await withOne()];
  const refused = async (one: ReturnType<typeof amendment>) =>
    refusedWrite(db, () => amendLegal(editor, one));
  for (const one of [
    amendment(made, 'text', 'beaten'),
    amendment(made, 'placeId', randomUUID()),
    amendment(made, 'eventId', randomUUID()),
    // It is public: what tells of health is opened with a consent of its own.
    amendment(made, 'kind', 'HEALTH'),
  ]) {
    expect(await refused(one)).toEqual({ kind: 'invalid', left: [] });
  }
  const other = amendment(made, 'text', 'x', { rowId: foreign.rowId });
  expect(await refused(other)).toEqual({ kind: 'not-found', left: [] });
});

test('one that was withdrawn stays in the file, struck out, and is public no more; control: it was', async () => {
  // The summary of the file is English: only this text waits for an English one.
  const made = await withOne({ language: 'ru', text: 'избит' });
  const shown = async () => publicFacts(await getCaseRows(db, made.caseId)).occurrences.length;
  const gaps = async () => (await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } })).untranslated;
  expect(await shown()).toBe(1);
  expect(await gaps()).toContain('en');
  const done = await withdrawOccurrence(editor, withdrawal(made));
  expect(await shown()).toBe(0);
  expect(await gaps()).not.toContain('en');
  const file = await findFile(editor, made.caseId);
  const entries = file && toFileTimeline(file.rows, toFileEvidence([], [], 'en'), 'en').entries;
  expect(entries?.find(({ id }) => id === made.rowId)).toMatchObject({
    corrected: true,
    withdrawn: 'Somebody else',
  });
  expect(await db.auditEntry.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
    kind: 'case.occurrence.withdrawn',
    detail: { occurrenceId: made.rowId, reason: 'Somebody else' },
  });
  const after = { ...made, revision: done.value.revision };
  const conflict = { kind: 'conflict', left: [] };
  expect(await refusedWrite(db, () => withdrawOccurrence(editor, withdrawal(after)))).toEqual(conflict);
  expect(await refusedWrite(db, () => amendLegal(editor, amendment(after, 'text', 'x')))).toEqual(conflict);
  for (const statement of [
    "UPDATE desk.occurrence_withdrawal SET reason = 'x'",
    'DELETE FROM desk.occurrence_withdrawal',
  ]) {
    expect(await refusal(database.deskUrl, statement)).toContain('permission denied');
    expect(await refusal(database.ownerUrl, statement)).toContain('append-only');
  }
});

test('withdraws nothing of another file, and nothing on a stale revision', async () => {
  const [made, foreign] = [await withOne(), await withOne()];
  const refused = async (more: object) =>
    refusedWrite(db, () => withdrawOccurrence(editor, withdrawal(made, more)));
  expect(await refused({ rowId: foreign.rowId })).toEqual({ kind: 'not-found', left: [] });
  expect(await refused({ revision: 1 })).toEqual({ kind: 'conflict', left: [] });
});
