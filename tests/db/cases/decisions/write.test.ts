import { randomUUID } from 'node:crypto';
import { recordDecisionInput } from '@/lib/cases/decisions/schema';
import { recordDecision } from '@/lib/cases/decisions/write';
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

const verdict = ({ caseId, revision }: { caseId: string; revision: number }, more: object = {}) =>
  recordDecisionInput.parse({
    caseId,
    revision,
    kind: 'VERDICT',
    outcome: 'CONVICTED',
    when: '2020-05',
    sentences: [
      { type: 'IMPRISONMENT', term: { years: 2, months: 6, days: 0 } },
      { type: 'ACTIVITY_BAN', supplementary: true },
    ],
    ...more,
  });

test('a decision keeps its sentences with years and months apart, and the one it reviews', async () => {
  const made = await newCase();
  const first = await recordDecision(editor, verdict(made));
  const next = { caseId: made.caseId, revision: first.value.revision };
  const appeal = await recordDecision(
    editor,
    verdict(next, { kind: 'APPEAL', outcome: 'UPHELD', sentences: [], reviewsId: first.value.id }),
  );
  const rows = await db.decision.findMany({
    where: { caseId: made.caseId },
    include: { sentences: { orderBy: { supplementary: 'asc' } } },
    orderBy: { kind: 'desc' },
  });
  expect(rows).toMatchObject([
    {
      sentences: [
        { years: 2, months: 6, days: 0 },
        { years: null, supplementary: true },
      ],
    },
    { id: appeal.value.id, reviewsId: first.value.id, sentences: [] },
  ]);
});

test('a wrong role, a stale revision and foreign ids leave nothing', async () => {
  const [made, foreign] = [await newCase(), await newCase()];
  const other = await recordDecision(editor, verdict(foreign));
  const campaigner = await doorFor(db, 'campaigner');
  const refused = (write: () => Promise<unknown>) => refusedWrite(db, write);
  expect(await refused(() => recordDecision(campaigner, verdict(made)))).toEqual({
    kind: 'forbidden',
    left: [],
  });
  const stale = { ...made, revision: made.revision - 1 };
  expect(await refused(() => recordDecision(editor, verdict(stale)))).toEqual({ kind: 'conflict', left: [] });
  for (const more of [{ placeId: randomUUID() }, { reviewsId: other.value.id }, { caseId: randomUUID() }]) {
    expect(await refused(() => recordDecision(editor, verdict(made, more)))).toEqual({
      kind: 'not-found',
      left: [],
    });
  }
});
