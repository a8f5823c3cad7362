import { randomUUID } from 'node:crypto';
import { addChargeInput, recordOutcomeInput } from '@/lib/cases/charges/schema';
import { addCharge, recordOutcome } from '@/lib/cases/charges/write';
import { addArticleInput } from '@/lib/statutes/schema';
import { addArticle } from '@/lib/statutes/write';
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

const charge = (made: { caseId: string; revision: number }, more: object = {}) =>
  addChargeInput.parse({ ...of(made), category: 'MASS_DISORDER', allegedAct: 'took part', ...more });
const of = ({ caseId, revision }: { caseId: string; revision: number }) => ({ caseId, revision });

test('a charge that replaces another leaves that one as requalified', async () => {
  const made = await newCase();
  const first = await addCharge(editor, charge(made));
  const again = { caseId: made.caseId, revision: first.value.revision };
  const second = await addCharge(
    editor,
    charge(again, { category: 'UNLAWFUL_ASSEMBLY', supersedesId: first.value.id }),
  );
  const rows = await db.charge.findMany({ where: { caseId: made.caseId } });
  expect(rows.find(({ id }) => id === first.value.id)?.outcome).toBe('REQUALIFIED');
  expect(rows.find(({ id }) => id === second.value.id)?.supersedesId).toBe(first.value.id);
});

test('calling a charge a pretext needs the reason', () => {
  const input = { caseId: randomUUID(), revision: 1, category: 'ORDINARY_CRIME_PRETEXT' };
  expect(addChargeInput.safeParse(input).success).toBe(false);
  expect(addChargeInput.safeParse({ ...input, categoryNote: 'He was the one attacked.' }).success).toBe(true);
});

test('a wrong role, a stale revision and foreign ids leave nothing', async () => {
  const [made, foreign] = [await newCase(), await newCase()];
  const other = await addCharge(editor, charge(foreign));
  const contributor = await doorFor(db, 'contributor');
  const refused = (write: () => Promise<unknown>) => refusedWrite(db, write);
  expect(await refused(() => addCharge(contributor, charge(made)))).toEqual({ kind: 'not-found', left: [] });
  const stale = { ...made, revision: made.revision - 1 };
  expect(await refused(() => addCharge(editor, charge(stale)))).toEqual({ kind: 'conflict', left: [] });
  for (const more of [{ articleId: randomUUID() }, { supersedesId: other.value.id }]) {
    expect(await refused(() => addCharge(editor, charge(made, more)))).toEqual({
      kind: 'not-found',
      left: [],
    });
  }
  expect((await db.charge.findUniqueOrThrow({ where: { id: other.value.id } })).outcome).toBe('PENDING');
});

describe('what becomes of a charge', () => {
  async function charged(when: string | null = '2020-04') {
    const made = await newCase();
    const added = await addCharge(editor, charge(made, { when }));
    return { caseId: made.caseId, chargeId: added.value.id, revision: added.value.revision };
  }
  const outcome = (of: object, more: object) =>
    recordOutcomeInput.parse({ outcome: 'DROPPED', when: '2020-09', ...of, ...more });

  test('is kept with its day, and both outcomes stand in the entry', async () => {
    const made = await charged();
    await recordOutcome(editor, outcome(made, {}));
    const row = await db.charge.findUniqueOrThrow({ where: { id: made.chargeId } });
    expect(row).toMatchObject({ outcome: 'DROPPED', outcomeEdtf: '2020-09' });
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: made.caseId },
      orderBy: { seq: 'desc' },
    });
    expect(entry).toMatchObject({
      kind: 'case.charge.decided',
      detail: { outcomeFrom: 'PENDING', outcomeTo: 'DROPPED' },
    });
  });

  test('a requalification ties the two charges together', async () => {
    const made = await charged();
    const second = await addCharge(editor, charge(made, { category: 'UNLAWFUL_ASSEMBLY' }));
    const now = { ...made, revision: second.value.revision };
    await recordOutcome(editor, outcome(now, { outcome: 'REQUALIFIED', supersededById: second.value.id }));
    const rows = await db.charge.findMany({ where: { caseId: made.caseId } });
    expect(rows.find(({ id }) => id === made.chargeId)?.outcome).toBe('REQUALIFIED');
    expect(rows.find(({ id }) => id === second.value.id)?.supersedesId).toBe(made.chargeId);
  });

  test('what cannot be is refused with its reason and leaves nothing', async () => {
    const made = await charged();
    const foreign = await charged();
    const said = async (more: object) => {
      const fault = await recordOutcome(editor, outcome(made, more)).catch((error: unknown) => error);
      return fault instanceof Error ? fault.message : 'done';
    };
    expect(await said({ outcome: 'PENDING' })).toBe('refusal.charge.same');
    expect(await said({ when: '2020-03' })).toBe('refusal.charge.before');
    expect(await said({ outcome: 'REQUALIFIED', supersededById: made.chargeId })).toBe(
      'refusal.charge.itself',
    );
    expect(await said({ supersededById: foreign.chargeId })).toBe('refusal.reference.notFound');
    expect(await said({ chargeId: foreign.chargeId })).toBe('refusal.reference.notFound');
    expect(await said({ revision: made.revision - 1 })).toBe('refusal.case.conflict');
    const campaigner = await doorFor(db, 'campaigner');
    expect(await refusedWrite(db, () => recordOutcome(campaigner, outcome(made, {})))).toEqual({
      kind: 'not-found',
      left: [],
    });
    const row = await db.charge.findUniqueOrThrow({ where: { id: made.chargeId } });
    expect(row.outcome).toBe('PENDING');
  });

  test('a requalification without the new charge is no input', () => {
    const input = { caseId: randomUUID(), revision: 1, chargeId: randomUUID(), outcome: 'REQUALIFIED' };
    expect(recordOutcomeInput.safeParse(input).error?.issues[0]?.message).toBe(
      'input.charge.requalifiedWithout',
    );
  });
});

test('an edition that did not hold when the act was is warned of', async () => {
  const article = await addArticle(
    editor,
    addArticleInput.parse({
      ...{ jurisdiction: 'KZ', code: 'CRIMINAL', edition: '1997', number: '164' },
      category: 'INCITEMENT_DISCORD',
    }),
  );
  const warned = async (act: string) => {
    const made = await newCase();
    return (await addCharge(editor, charge(made, { articleId: article.value.id, act }))).value.warnings;
  };
  expect(await warned('2016-05')).toEqual(['EDITION']);
  expect(await warned('2011-05')).toEqual([]);
});
