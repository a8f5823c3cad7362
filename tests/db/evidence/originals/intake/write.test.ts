import { createHash, randomUUID } from 'node:crypto';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { ask, refusal } from '@/tests/support/ask';
import { canaryOf } from '@/tests/support/canaries';
import { assignOnly } from '@/tests/support/file-keepers';
import { fileOf, openOriginalsStage, PAGE, type OriginalsStage } from '@/tests/support/originals-stage';

let stage: OriginalsStage;
let stranger: Door;

beforeAll(async () => {
  stage = await openOriginalsStage(8101);
  stranger = await doorFor(stage.db, 'editor');
}, 60_000);
afterAll(() => stage.close());

const hashOf = (bytes: string) => createHash('sha256').update(bytes).digest('hex');
const linesOf = async (intakeId: string) =>
  (await stage.db.custodyLine.findMany({ where: { intakeId }, orderBy: { at: 'asc' } })).map(
    ({ kind }) => kind,
  );

test('a file is taken in by its bytes, into quarantine, with its line and its entry', async () => {
  const { id, sha256 } = await stage.bring(stage.editor, fileOf(PAGE), {
    ...{ capturedTime: '14:30', address: 'https://example.org/page', toolVersion: '1.2' },
    ...{ collector: 'Invented collector', note: 'Invented note' },
  });
  expect(sha256).toBe(hashOf(PAGE));
  const row = await stage.db.evidenceIntake.findUniqueOrThrow({ where: { id }, include: { original: true } });
  expect(row).toMatchObject({
    ...{ state: 'QUARANTINE', capturedEdtf: '2026-01-15', capturedTime: '14:30', tool: 'Invented browser' },
    broughtInById: stage.editor.actor.id,
    original: { sha256, size: PAGE.length, kind: 'PDF', parts: 1 },
  });
  expect(await linesOf(id)).toEqual(['BROUGHT_IN']);
  const entry = await stage.db.auditEntry.findFirstOrThrow({ where: { kind: 'evidence.brought-in' } });
  expect(entry.detail).toEqual({ intakeId: id, documentId: stage.documentId, sha256 });
});

test('the same file twice is one original and two intakes; of two at once as well', async () => {
  const page = `${PAGE}twice`;
  const [one, two] = await Promise.all([
    stage.bring(stage.editor, fileOf(page), { tool: 'The one' }),
    stage.bring(stranger, fileOf(page), { tool: 'The other' }),
  ]);
  expect(one.id).not.toBe(two.id);
  expect(await stage.db.original.count({ where: { sha256: hashOf(page) } })).toBe(1);
  const intakes = await stage.db.evidenceIntake.findMany({ where: { original: { sha256: one.sha256 } } });
  expect(intakes.map(({ tool }) => tool).sort()).toEqual(['The one', 'The other']);
});

test('the database holds no word of it, in any table; the same search finds what is there', async () => {
  const canary = canaryOf('original_part', 'bytes');
  await stage.bring(stage.editor, fileOf(`${PAGE}${canary}`));
  const found = async (text: string) => {
    const tables = await ask<{ name: string }>(
      stage.database.adminUrl,
      `SELECT format('desk.%I', table_name) AS name FROM information_schema.tables
       WHERE table_schema = 'desk' AND table_type = 'BASE TABLE'`,
    );
    const hex = Buffer.from(text).toString('hex');
    const hits = await Promise.all(
      tables.map(async ({ name }) => {
        const where = `t::text LIKE '%${text}%' OR t::text LIKE '%${hex}%'`;
        return (await ask(stage.database.adminUrl, `SELECT 1 FROM ${name} t WHERE ${where} LIMIT 1`)).length;
      }),
    );
    return hits.reduce((sum, hit) => sum + hit, 0);
  };
  expect(await found(canary)).toBe(0);
  expect(await found('Invented browser')).toBeGreaterThan(0);
});

test.each([
  ['a program', Buffer.from('MZ\u0000\u0001')],
  ['an archive', Buffer.from('PK\u0003\u0004\u0000')],
  ['a drawing with script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
])('%s is refused at the field, and nothing is kept', async (_, bytes) => {
  const before = await stage.db.original.count();
  const trying = stage.bring(stage.editor, fileOf(bytes));
  await expect(trying).rejects.toMatchObject({ kind: 'invalid', fields: { file: 'input.original.kind' } });
  expect(await stage.db.original.count()).toBe(before);
});

test('a document that the file does not cite, or that is none, takes no file', async () => {
  const { sourceId } = await stage.db.document.findUniqueOrThrow({ where: { id: stage.documentId } });
  const foreign = await stage.db.document.create({
    data: { sourceId, class: 'INDEPENDENT_MEDIA', title: 'Of another file' },
  });
  for (const documentId of [foreign.id, randomUUID()]) {
    const trying = stage.bring(stage.editor, fileOf(PAGE), { documentId });
    await expect(trying).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test('who may not edit the file brings nothing in', async () => {
  for (const role of ['campaigner', 'admin'] as const) {
    const door = await doorFor(stage.db, role);
    await expect(stage.bring(door, fileOf(PAGE))).rejects.toMatchObject({ kind: 'not-found' });
  }
  await assignOnly(stage.db, stage.caseId, [stage.editor.actor.id]);
  await expect(stage.bring(stranger, fileOf(PAGE))).rejects.toMatchObject({ kind: 'not-found' });
  await assignOnly(stage.db, stage.caseId, []);
});

test.each(['original', 'original_part', 'custody_line'])(
  'desk.%s is appended to: the desk has no right to change it, and who has is stopped by the table',
  async (table) => {
    const { deskUrl, ownerUrl } = stage.database;
    const statements = [
      `UPDATE desk.${table} SET id = id`,
      `DELETE FROM desk.${table}`,
      `TRUNCATE desk.${table} CASCADE`,
    ];
    for (const statement of statements) {
      expect(await refusal(deskUrl, statement)).toContain('permission denied');
      expect(await refusal(ownerUrl, statement)).toContain('is append-only');
    }
  },
);

test('control: an intake can be decided on, which is all that can be changed of it', async () => {
  const { deskUrl } = stage.database;
  const change = (set: string) => `UPDATE desk.evidence_intake SET ${set} WHERE false`;
  await ask(deskUrl, change(`state = 'REFUSED'`));
  for (const set of [`tool = 'x'`, 'original_id = id', 'brought_in_by_id = id', `captured_edtf = 'x'`]) {
    expect(await refusal(deskUrl, change(set))).toContain('permission denied');
  }
});
