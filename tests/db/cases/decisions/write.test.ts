import { randomUUID } from 'node:crypto';
import { addChargeInput } from '@/lib/cases/charges/schema';
import { addCharge } from '@/lib/cases/charges/write';
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
    kind: 'not-found',
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

test('a sentence is as visible as its decision unless it is said otherwise', async () => {
  const made = await newCase();
  const sentences = [{ type: 'FINE' }, { type: 'ACTIVITY_BAN', visibility: 'SEALED' }];
  await recordDecision(editor, verdict(made, { visibility: 'PUBLIC', sentences }));
  const rows = await db.sentence.findMany({ where: { decision: { caseId: made.caseId } } });
  expect(rows.map(({ type, visibility }) => [type, visibility]).sort()).toEqual([
    ['ACTIVITY_BAN', 'SEALED'],
    ['FINE', 'PUBLIC'],
  ]);
});

test('a review before what it reviews and a warrant that reviews are refused, a verdict before its charge is warned of', async () => {
  const made = await newCase();
  const first = await recordDecision(editor, verdict(made));
  const next = { caseId: made.caseId, revision: first.value.revision };
  const said = async (more: object) => {
    const input = verdict(next, { kind: 'APPEAL', reviewsId: first.value.id, sentences: [], ...more });
    const fault = await recordDecision(editor, input).catch((error: unknown) => error);
    return fault instanceof Error ? fault.message : 'done';
  };
  expect(await said({ when: '2020-04' })).toBe('refusal.decision.before');
  expect(await said({ kind: 'WARRANT' })).toBe('refusal.decision.kind');
  const charge = { ...next, category: 'MASS_DISORDER', when: '2020-08' };
  const charged = await addCharge(editor, addChargeInput.parse(charge));
  const early = verdict({ ...next, revision: charged.value.revision }, { when: '2020-07' });
  expect((await recordDecision(editor, early)).value.warnings).toEqual(['BEFORE_CHARGE']);
});

describe('the length of a sentence', () => {
  const faultOf = (term: object) => {
    const sentences = [{ type: 'IMPRISONMENT', term }];
    const input = { caseId: randomUUID(), revision: 1, kind: 'VERDICT', outcome: 'CONVICTED', sentences };
    const read = recordDecisionInput.safeParse(input);
    return read.success ? read.data.sentences[0]?.term : read.error.issues[0]?.message;
  };

  test.each([
    [{ years: -1 }, 'input.term.years'],
    [{ years: 1000 }, 'input.term.years'],
    [{ years: 1.5 }, 'input.term.years'],
    [{ years: 'two' }, 'input.term.years'],
    [{ months: -1 }, 'input.term.months'],
    [{ days: 40000 }, 'input.term.days'],
    [{ years: 0 }, 'input.term.empty'],
  ])('%o is refused in its own words', (term, message) => {
    expect(faultOf(term)).toBe(message);
  });

  test('thirteen months stay thirteen months, and months need no years', () => {
    expect(faultOf({ months: 13 })).toEqual({ years: 0, months: 13, days: 0 });
  });
});
