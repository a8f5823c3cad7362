import { randomUUID } from 'node:crypto';
import { addChargeInput } from '@/lib/cases/charges/schema';
import { addCharge } from '@/lib/cases/charges/write';
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
  expect(await refused(() => addCharge(contributor, charge(made)))).toEqual({ kind: 'forbidden', left: [] });
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
