import { randomUUID } from 'node:crypto';
import { recordDemandInput } from '@/lib/demands/schema';
import { recordDemand } from '@/lib/demands/write';
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

const demand = (caseId: string | null, more: object = {}) =>
  recordDemandInput.parse({
    raisedBy: 'an example assembly',
    when: '2020-03-04',
    items: [
      { kind: 'RELEASE', text: 'free the example person', caseId },
      { kind: 'POLITICAL', text: 'another government' },
    ],
    ...more,
  });

test('a demand is kept whole and in its order, what no letter may carry included', async () => {
  const made = await newCase();
  const { value } = await recordDemand(editor, demand(made.caseId));
  const items = await db.demandItem.findMany({ where: { demandId: value.id }, orderBy: { ordinal: 'asc' } });
  expect(items).toMatchObject([
    { ordinal: 1, kind: 'RELEASE', caseId: made.caseId },
    { ordinal: 2, kind: 'POLITICAL', caseId: null },
  ]);
});

test('a wrong role and foreign ids leave nothing', async () => {
  const campaigner = await doorFor(db, 'campaigner');
  const write = () => recordDemand(campaigner, demand(null));
  expect(await refusedWrite(db, write)).toEqual({ kind: 'forbidden', left: [] });
  const foreign = [
    demand(randomUUID()),
    demand(null, { documentId: randomUUID() }),
    demand(null, { asserterId: randomUUID() }),
    demand(null, { passageIds: [randomUUID()] }),
  ];
  for (const input of foreign) {
    expect(await refusedWrite(db, () => recordDemand(editor, input))).toEqual({
      kind: 'not-found',
      left: [],
    });
  }
});

test('a demand without items is none', () => {
  expect(recordDemandInput.safeParse({ raisedBy: 'nobody', items: [] }).success).toBe(false);
});
