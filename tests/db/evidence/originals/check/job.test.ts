import { CHECK_DAYS, checkOriginals } from '@/lib/evidence/originals/check/job';
import { listOriginalFaults } from '@/lib/evidence/originals/check/read-desk';
import { fileOf, openOriginalsStage, PAGE, type OriginalsStage } from '@/tests/support/originals-stage';

let stage: OriginalsStage;
let brought: { id: string; sha256: string }[];

beforeEach(async () => {
  stage = await openOriginalsStage(8103);
  brought = [];
  for (const word of ['one', 'two']) {
    brought.push(await stage.bring(stage.editor, fileOf(PAGE + word.repeat(500_000))));
  }
}, 60_000);
afterEach(() => stage.close());

const FIRST = 'SELECT original_id FROM desk.evidence_intake WHERE id = $1';
const resultsOf = async (intakeId: string) =>
  (await stage.db.custodyLine.findMany({ where: { intakeId, kind: 'CHECKED' } })).map(({ result }) => result);

test('control: what nobody touched is the same; each intake of it has its line, and a second look finds nothing to do', async () => {
  const again = await stage.bring(stage.editor, fileOf(`${PAGE}${'one'.repeat(500_000)}`));
  expect(await checkOriginals(stage.db, new Date())).toEqual({ checked: 2, differing: [] });
  for (const { id } of [...brought, again]) expect(await resultsOf(id)).toEqual(['SAME']);
  expect(await checkOriginals(stage.db, new Date())).toEqual({ checked: 0, differing: [] });
  const later = new Date(Date.now() + (CHECK_DAYS + 1) * 86_400_000);
  expect(await checkOriginals(stage.db, later)).toMatchObject({ checked: 2 });
  expect(await stage.db.auditEntry.count({ where: { kind: 'evidence.checked' } })).toBe(6);
});

test('another whole file in its place is found by the log', async () => {
  const [touched, other] = brought;
  await stage.tamper(`UPDATE desk.evidence_intake SET original_id = (${FIRST}) WHERE id = $2`, [
    other?.id,
    touched?.id,
  ]);
  expect((await listOriginalFaults(stage.db)).faults).toEqual([{ sha256: other?.sha256, result: 'DIFFERS' }]);
});

test.each([
  [
    'one byte',
    'BROKEN',
    `UPDATE desk.original_part SET bytes = set_byte(bytes, 5000, get_byte(bytes, 5000) # 1)
     WHERE ordinal = 2 AND original_id = (${FIRST})`,
  ],
  ['the hash', 'DIFFERS', `UPDATE desk.original SET sha256 = repeat('a', 64) WHERE id = (${FIRST})`],
  ['the kind', 'BROKEN', `UPDATE desk.original SET kind = 'HTML' WHERE id = (${FIRST})`],
  [
    'a part that is gone',
    'MISSING',
    `DELETE FROM desk.original_part WHERE ordinal = 1 AND original_id = (${FIRST})`,
  ],
  [
    'a part of another file',
    'BROKEN',
    `UPDATE desk.original_part a SET bytes = b.bytes FROM desk.original_part b
     WHERE a.ordinal = 1 AND b.ordinal = 1 AND a.original_id = (${FIRST}) AND b.original_id <> a.original_id`,
  ],
])(
  '%s changed by the superuser is found and written down; the other file is whole',
  async (_, result, sql) => {
    const [touched, whole] = brought;
    await stage.tamper(sql, [touched?.id]);
    expect((await listOriginalFaults(stage.db)).faults).toMatchObject([{ result }]);
    const { checked, differing } = await checkOriginals(stage.db, new Date());
    expect([checked, differing.map((one) => one.result)]).toEqual([2, [result]]);
    expect(await resultsOf(touched?.id ?? '')).toEqual([result]);
    expect(await resultsOf(whole?.id ?? '')).toEqual(['SAME']);
  },
);
