import { findGateFaults } from '@/lib/cases/publish/read-desk';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { foldName } from '@/lib/platform/text/fold-name';
import { citeStatus } from '@/tests/support/case-in-database';
import { openSealingStage, type SealingStage } from '@/tests/support/sealing-stage';
import { TEST_SECRET } from '@/tests/support/secret';

let stage: SealingStage;
let db: DeskClient;
let editor: Door;
let caseId: string;

beforeAll(async () => {
  stage = await openSealingStage('marked');
  ({ db, editor } = stage);
}, 60_000);
afterAll(() => stage.close());
beforeEach(async () => {
  caseId = await stage.newFile();
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const text = 'Her sister was with Вымышловой on the square';
  const told = { caseId, revision, kind: 'CHARGED', when: '2020-04', text, visibility: 'PUBLIC' };
  await citeStatus(editor, (await recordStatus(editor, recordStatusInput.parse(told))).value.id);
});

const seal = (names: string | null, kind = 'RELATIVE') =>
  stage.seal(caseId, { kind, text: 'Айгуль Вымышлова, a sister', names });
const faults = async () => (await findGateFaults(db, caseId, new Date())).map(({ fault }) => fault);

test('a name in a sealed value stops what would make it public; nothing is opened for that', async () => {
  await seal('Айгуль Вымышлова');
  expect(await faults()).toEqual(['closedName']);
  expect(await db.auditEntry.count({ where: { kind: 'case.sealed.read' } })).toBe(0);
});

test('control: another name, and a value in which none stands, stop nothing', async () => {
  await seal('Another Examplova');
  await seal(null);
  expect(await faults()).toEqual([]);
});

test('the marks say nothing of the name, and the same name has another mark in another case', async () => {
  await seal('Айгуль Вымышлова');
  const first = caseId;
  caseId = await stage.newFile();
  await seal('Айгуль Вымышлова');
  const rows = await db.sealedName.findMany({ where: { caseId: { in: [first, caseId] } } });
  expect(rows).toHaveLength(4);
  expect(new Set(rows.map(({ mark }) => mark)).size).toBe(4);
  for (const word of ['Айгуль', 'Вымышлова'].flatMap((one) => [one, foldName(one)]))
    expect(JSON.stringify(rows)).not.toContain(word);
});

test('with another field key nothing is passed over in silence', async () => {
  await seal('Айгуль Вымышлова');
  process.env['HELD_FIELD_KEY'] = `${TEST_SECRET} but another`;
  try {
    await expect(faults()).rejects.toThrow(/does not open/);
  } finally {
    process.env['HELD_FIELD_KEY'] = TEST_SECRET;
  }
});
