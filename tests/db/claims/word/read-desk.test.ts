import { randomUUID } from 'node:crypto';
import { addChargeOnWordInput, addClaimInput } from '@/lib/cases/facts/schema';
import { addChargeOnWord, addClaim } from '@/lib/cases/facts/write';
import { findLastWord } from '@/lib/claims/word/read-desk';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;
let [mine, theirs]: Door[] = [];
let file: MadeCase;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  [mine, theirs] = [await doorFor(db, 'editor'), await doorFor(db, 'editor')];
  file = await newFile(1);
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

function me(): Door {
  if (mine === undefined) throw new Error('Nobody is there');
  return mine;
}
async function newFile(number: number): Promise<MadeCase> {
  const made = await makeCase(me(), {
    slug: `on-word-${String(number)}`,
    name: 'Inventa Word',
    number,
    assessedOn: '2026-01-20',
  });
  await assignOnly(db, made.caseId, []);
  return made;
}

const reason = 'Invented reason';
const word = (voice: string, sourceGrade: string) => ({
  voice: { label: voice, class: 'MEDIA' },
  sourceGrade,
  contentGrade: '3',
  visibility: 'PARTNER',
});

async function charge(at: Door, voice: string, sourceGrade: string): Promise<void> {
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: file.caseId } });
  const fact = { caseId: file.caseId, revision, category: 'HOOLIGANISM_VIOLENCE' };
  const input = { once: randomUUID(), reason, fact, word: word(voice, sourceGrade) };
  await addChargeOnWord(at, addChargeOnWordInput.parse(input));
}

it('is the word of what one recorded last in this file, and of no colleague', async () => {
  expect(await findLastWord(me(), file.caseId)).toBeNull();
  await charge(me(), 'An invented paper', 'B');
  const first = await findLastWord(me(), file.caseId);
  expect(first).toMatchObject({
    sourceGrade: 'B',
    contentGrade: '3',
    visibility: 'PARTNER',
    documentId: null,
    reason,
  });
  if (theirs === undefined) throw new Error('Nobody else is there');
  await charge(theirs, 'Another invented paper', 'D');
  expect(await findLastWord(me(), file.caseId)).toEqual(first);
  expect(await findLastWord(theirs, file.caseId)).toMatchObject({ sourceGrade: 'D' });
  expect(await findLastWord(me(), (await newFile(2)).caseId)).toBeNull();
});

it('is also that of a claim beside a row', async () => {
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: file.caseId } });
  const input = addClaimInput.parse({
    once: randomUUID(),
    reason,
    caseId: file.caseId,
    revision,
    subject: `statusEvent:${file.statusId}`,
    predicate: 'ARREST_DATE',
    says: 'in March',
    saysLanguage: 'en',
    word: word('A third invented paper', 'C'),
  });
  await addClaim(me(), input);
  expect(await findLastWord(me(), file.caseId)).toMatchObject({ sourceGrade: 'C' });
});
