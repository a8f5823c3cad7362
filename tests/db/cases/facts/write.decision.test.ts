import { randomUUID } from 'node:crypto';
import { recordDecisionOnWordInput } from '@/lib/cases/facts/schema';
import { recordDecisionOnWord } from '@/lib/cases/facts/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;
let at: Door;
let made: MadeCase;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  at = await doorFor(db, 'editor');
  const name = 'Inventa Examplova';
  made = await makeCase(at, { slug: 'inventa', name, number: 1, assessedOn: '2026-01-20' });
  await assignOnly(db, made.caseId, []);
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function verdict(fact: Record<string, unknown>) {
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  return recordDecisionOnWordInput.parse({
    ...{ once: randomUUID(), reason: 'An invented reason' },
    fact: {
      ...{ caseId: made.caseId, revision, kind: 'VERDICT', outcome: 'CONVICTED', when: '2024-03' },
      ...{ court: 'An invented court', language: 'ru', sentences: [{ type: 'FINE', text: 'сто МРП' }] },
      ...fact,
    },
    word: {
      ...{ voice: { label: 'An invented clerk', class: 'COURT' }, sourceGrade: 'B', contentGrade: '3' },
      document: { publisher: 'The Example Court', class: 'COURT_RECORD', title: 'An invented verdict' },
      passage: { locator: 'p. 2' },
    },
  });
}
const count = async () => ({
  decisions: await db.decision.count({ where: { caseId: made.caseId } }),
  statuses: await db.statusEvent.count({ where: { caseId: made.caseId } }),
  voices: await db.asserter.count({ where: { label: 'An invented clerk' } }),
  entries: (await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM desk.audit_entry`)[0]?.n ?? 0,
});

it('records a verdict and the status that it is, on one word, as one change that is made once', async () => {
  const before = await count();
  const input = await verdict({ alsoStatus: true, checked: true });
  const { value } = await recordDecisionOnWord(at, input);
  expect((await recordDecisionOnWord(at, input)).value.id).toBe(value.id);
  const after = await count();
  expect([after.decisions, after.statuses]).toEqual([before.decisions + 1, before.statuses + 1]);
  expect(after.voices).toBe(1);

  const status = await db.statusEvent.findFirstOrThrow({
    where: { caseId: made.caseId, kind: 'SENTENCED' },
    include: { claims: { include: { passages: true } } },
  });
  expect(status).toMatchObject({ dateEdtf: '2024-03', authority: 'An invented court', language: 'ru' });
  const claim = await db.claim.findFirstOrThrow({
    where: { decisionId: value.id },
    include: { passages: true },
  });
  expect(status.claims).toMatchObject([
    { asserterId: claim.asserterId, documentId: claim.documentId, predicate: 'STATUS' },
  ]);
  expect(status.claims[0]?.passages).toHaveLength(1);
  const file = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  expect(value.revision).toBe(file.revision);
  const [sentence] = await db.sentence.findMany({ where: { decisionId: value.id } });
  expect(sentence).toMatchObject({ text: 'сто МРП', language: 'ru' });
});

it('keeps neither where nobody has checked the status that it is', async () => {
  const before = await count();
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  const died = { caseId: made.caseId, revision, kind: 'DIED', when: '2020', checked: true };
  await recordStatus(at, recordStatusInput.parse(died));
  const input = await verdict({ alsoStatus: true });
  await expect(recordDecisionOnWord(at, input)).rejects.toMatchObject({
    ...{ kind: 'invalid', message: 'refusal.sequence.unchecked' },
  });
  expect(await count()).toEqual({
    ...{ ...before, statuses: before.statuses + 1 },
    entries: before.entries + 1,
  });
  // Without the status the decision is recorded: the tick alone was refused.
  await recordDecisionOnWord(at, await verdict({}));
  expect((await count()).decisions).toBe(before.decisions + 1);
});
