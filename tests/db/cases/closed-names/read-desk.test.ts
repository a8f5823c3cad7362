import { addAsserter, assertClaim } from '@/lib/claims/write';
import { addAsserterInput, assertClaimInput } from '@/lib/claims/schema';
import { findGateFaults } from '@/lib/cases/publish/read-desk';
import { passGate } from '@/lib/cases/publish/write';
import { sendToReview } from '@/lib/cases/review/write';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { foldName } from '@/lib/platform/text/fold-name';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { asImport } from '@/tests/support/file-keepers';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

const now = new Date('2026-02-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let reviewer: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** A file whose public summary says the name in Russian, in the genitive. */
async function newCase(): Promise<MadeCase> {
  number += 1;
  const slug = `example-person-${number}`;
  const made = await makeCase(editor, { slug, name: 'Larissa Exampleva', number, assessedOn: '2026-01-20' });
  const summary = { caseId: made.caseId, language: 'ru', text: 'Её задержали у дома Анфисы Примеровой.' };
  const data = { ...summary, ordinal: 1, writtenById: editor.actor.id };
  await asImport(db, (tx) => tx.caseSummary.create({ data }));
  return made;
}

const places = async (caseId: string) =>
  (await findGateFaults(db, caseId, now)).map(({ fault, place }) => [fault, place?.part]);
const send = ({ caseId, revision }: MadeCase) =>
  sendToReview(editor, { caseId, revision, note: 'ready', now });
async function pass(caseId: string): Promise<void> {
  const authorId = editor.actor.id;
  for (const gate of ['EVIDENCE_OK', 'PROTECTION_OK'] as const)
    await passGate(reviewer, { caseId, gate, authorId, now });
}

const text = 'Anfisa Primerova';

const CLOSED: Record<string, (made: MadeCase) => Promise<void>> = {
  'a closed name of the person': async ({ caseId }) => {
    const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    const name = { text, folded: foldName(text), kind: 'NICK', script: 'Latn', language: 'en' };
    const data = { ...name, personId, visibility: 'SEALED' };
    await asImport(db, (tx) => tx.personName.create({ data }));
  },
  'a closed voice': async ({ statusId }) => says(statusId, { label: text, class: 'WITNESS' }),
  'the person behind an open voice': async ({ statusId }) => {
    const names = [{ text, kind: 'LEGAL', language: 'en' }];
    const relative = await addPerson(editor, addPersonInput.parse({ names }));
    const voice = { label: 'a relative', class: 'FAMILY', visibility: 'PUBLIC', personId: relative.value.id };
    await says(statusId, voice);
  },
  'a protected source': async ({ claimId }) => {
    const claim = await db.claim.findUniqueOrThrow({ where: { id: claimId }, include: { document: true } });
    const names = [{ text, kind: 'LEGAL', language: 'en' }];
    const person = await addPerson(editor, addPersonInput.parse({ names }));
    await db.source.update({
      where: { id: claim.document?.sourceId ?? '' },
      data: { label: 'an invented notebook', protected: true, personId: person.value.id },
    });
  },
};

async function says(statusId: string, voice: Record<string, string>): Promise<void> {
  const asserter = await addAsserter(editor, addAsserterInput.parse(voice));
  const claim = {
    about: 'statusEvent',
    aboutId: statusId,
    predicate: 'HAPPENED',
    asserterId: asserter.value.id,
  };
  await assertClaim(editor, assertClaimInput.parse({ ...claim, sourceGrade: 'B', contentGrade: '2' }));
}

test.each(Object.keys(CLOSED))(
  '%s in the summary stops sending and publishing, with the place',
  async (kind) => {
    const made = await newCase();
    await CLOSED[kind]?.(made);
    expect(await places(made.caseId)).toEqual([['closedName', 'summary']]);
    await expect(send(made)).rejects.toMatchObject({
      kind: 'invalid',
      message: 'refusal.publish.closedName',
    });
    await expect(pass(made.caseId)).rejects.toMatchObject({ message: 'refusal.publish.closedName' });
  },
);

test('control: the same summary without a closed name is sent and passes', async () => {
  const made = await newCase();
  expect(await places(made.caseId)).toEqual([]);
  await send(made);
  await pass(made.caseId);
});
