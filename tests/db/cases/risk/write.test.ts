import { assessRiskInput } from '@/lib/cases/risk/schema';
import { assessRisk } from '@/lib/cases/risk/write';
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

const assessment = ({ caseId, revision }: { caseId: string; revision: number }) =>
  assessRiskInput.parse({
    caseId,
    revision,
    level: 'HIGH',
    reason: 'threats against the family',
    consentBasis: 'FAMILY',
    assessedOn: '2026-01-21',
  });

test('an assessment is added to the earlier ones, with the day and who made it', async () => {
  const made = await newCase();
  await assessRisk(editor, assessment(made));
  const rows = await db.riskAssessment.findMany({
    where: { caseId: made.caseId },
    orderBy: { assessedOn: 'asc' },
  });
  expect(rows.map(({ level }) => level)).toEqual(['LOW', 'HIGH']);
  expect(rows[1]).toMatchObject({ assessedById: editor.actor.id, assessedOn: new Date('2026-01-21') });
});

test('a wrong role and a stale revision leave nothing', async () => {
  const made = await newCase();
  const campaigner = await doorFor(db, 'campaigner');
  expect(await refusedWrite(db, () => assessRisk(campaigner, assessment(made)))).toEqual({
    kind: 'not-found',
    left: [],
  });
  const stale = { ...made, revision: 1 };
  expect(await refusedWrite(db, () => assessRisk(editor, assessment(stale)))).toEqual({
    kind: 'conflict',
    left: [],
  });
});
