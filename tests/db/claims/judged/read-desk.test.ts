import { randomUUID } from 'node:crypto';
import { findRivalsStanding } from '@/lib/claims/judged/read-desk';
import { decideRivalsInput, setRivalsInput } from '@/lib/claims/rivals/schema';
import { decideRivals, setRivals } from '@/lib/claims/rivals/write';
import { addAsserterInput, assertClaimInput } from '@/lib/claims/schema';
import { addAsserter, assertClaim } from '@/lib/claims/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let reviewer: Door;
let caseId: string;
let claimSetId: string;
let seen: number;
let [first, second] = ['', ''];

const revisionOf = async () => (await db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).revision;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  reviewer = await doorFor(db, 'reviewer');
  const made = await makeCase(reviewer, {
    ...{ slug: 'invented-rivals', name: 'Invented Rivalis', number: 71, assessedOn: '2026-01-15' },
  });
  caseId = made.caseId;
  const voice = addAsserterInput.parse({ label: 'a passer-by', class: 'WITNESS' });
  const asserterId = (await addAsserter(reviewer, voice)).value.id;
  const say = async (eq: number) => {
    const input = assertClaimInput.parse({
      ...{ about: 'case', aboutId: caseId, predicate: 'INJURED', value: { eq }, asserterId },
      ...{ sourceGrade: 'C', contentGrade: '3' },
    });
    return (await assertClaim(reviewer, input)).value.id;
  };
  [first, second] = [await say(7), await say(9)];
  const reason = 'An invented reason';
  const set = setRivalsInput.parse({
    ...{ caseId, revision: await revisionOf(), reason, about: 'how many', claimIds: [first, second] },
  });
  claimSetId = (await setRivals(reviewer, set)).value.id;
  seen = await revisionOf();
  const decided = decideRivalsInput.parse({
    ...{ caseId, revision: seen, claimSetId, reason: 'The passer-by stood nearer' },
    ...{ status: 'PREFERRED', preferredId: second, ground: 'Who was there said it.' },
  });
  await decideRivals(reviewer, decided);
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const sent = (over: Record<string, string> = {}) => ({ caseId, revision: String(seen), claimSetId, ...over });

it('says to a form that decides about rivals what somebody else decided since, and why', async () => {
  const standing = await findRivalsStanding(reviewer, sent(), 'en');
  expect(standing).toMatchObject({
    hidden: { revision: String(await revisionOf()) },
    changes: [{ by: reviewer.actor.name, why: 'The passer-by stood nearer' }],
  });
  const value = (name: string) => standing?.fields.find((field) => field.name === name);
  expect(value('status')).toMatchObject({ value: 'PREFERRED' });
  expect(value('preferredId')).toMatchObject({ value: second });
  expect(value('preferredId')?.say?.(second)).toBe('a passer-by');
  expect(value('ground')).toMatchObject({ value: 'Who was there said it.' });
  expect(value('treatment')).toMatchObject({ value: '' });
});

it('knows nothing of rivals of another file, of none, or for who may not read the file', async () => {
  const other = await makeCase(reviewer, {
    ...{ slug: 'invented-other', name: 'Invented Altera', number: 72, assessedOn: '2026-01-15' },
  });
  expect(await findRivalsStanding(reviewer, sent({ caseId: other.caseId }), 'en')).toBeNull();
  expect(await findRivalsStanding(reviewer, sent({ claimSetId: randomUUID() }), 'en')).toBeNull();
  expect(await findRivalsStanding(await doorFor(db, 'campaigner'), sent(), 'en')).toBeNull();
});
