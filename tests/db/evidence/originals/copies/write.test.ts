import sharp from 'sharp';
import { makeCopy } from '@/lib/evidence/originals/copies/write';
import { decideIntake } from '@/lib/evidence/originals/decision/write';
import { readOriginal } from '@/lib/evidence/originals/reading/write';
import { confirmRemoval, requestRemoval } from '@/lib/evidence/originals/removal/write';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { refusal } from '@/tests/support/ask';
import { makeCase } from '@/tests/support/case-in-database';
import { assignOnly } from '@/tests/support/file-keepers';
import { fileOf, openOriginalsStage, PAGE, type OriginalsStage } from '@/tests/support/originals-stage';

const MARK = 'Invented Photographer';
let stage: OriginalsStage;
let colleague: Door;
let nr = 0;

beforeAll(async () => {
  stage = await openOriginalsStage(8106);
  colleague = await doorFor(stage.db, 'reviewer');
}, 60_000);
afterAll(() => stage.close());

async function photograph(): Promise<Buffer> {
  const background = { r: (nr += 1) * 20, g: 0, b: 0 };
  return sharp({ create: { width: 9, height: 9, channels: 3, background } })
    .withExif({ IFD0: { Artist: MARK } })
    .jpeg()
    .toBuffer();
}
const release = (intakeId: string) =>
  decideIntake(colleague, { intakeId, verdict: 'RELEASED', reason: 'looked at' });
async function released(bytes: string | Buffer): Promise<string> {
  const { id } = await stage.bring(stage.editor, fileOf(bytes));
  await release(id);
  return id;
}
const read = async (intakeId: string) => {
  const session = await stage.sessionOf(colleague);
  const out = await readOriginal(colleague, { intakeId, reason: 'x', session, now: new Date() });
  return { name: out.name, bytes: Buffer.concat(out.pieces) };
};
const make = (intakeId: string, door = stage.editor) =>
  makeCopy(door, { intakeId, now: new Date('2026-02-03T09:30:00Z') });
const linesOf = async (intakeId: string) =>
  (await stage.db.custodyLine.findMany({ where: { intakeId }, orderBy: { at: 'asc' } })).map(
    ({ kind }) => kind,
  );

test('Held makes a copy without what the camera wrote; the original stays as it came, and its log says so', async () => {
  const photo = await photograph();
  const id = await released(photo);
  const copy = (await make(id)).value;
  const row = await stage.db.evidenceIntake.findUniqueOrThrow({ where: { id: copy.id } });
  expect(row).toMatchObject({
    ...{ copyOfId: id, change: 'METADATA_REMOVED', state: 'QUARANTINE', tool: 'Held' },
    ...{ capturedEdtf: '2026-02-03', capturedTime: '09:30', broughtInById: stage.editor.actor.id },
  });
  await release(copy.id);
  const out = await read(copy.id);
  expect([out.name.startsWith('copy-'), out.bytes.includes(MARK)]).toEqual([true, false]);
  expect((await sharp(out.bytes).metadata()).width).toBe(9);
  // Control: the original still says who took it.
  const original = await read(id);
  expect([original.name.startsWith('original-'), original.bytes.equals(photo)]).toEqual([true, true]);
  expect(await linesOf(id)).toEqual(['BROUGHT_IN', 'RELEASED', 'COPIED', 'READ']);
  expect(await linesOf(copy.id)).toEqual(['BROUGHT_IN', 'RELEASED', 'READ']);
  const entry = await stage.db.auditEntry.findFirstOrThrow({ where: { kind: 'evidence.copied' } });
  expect(entry.detail).toEqual({ intakeId: id });
});

test('a copy that somebody made is brought in beside its original; a picture is drawn anew', async () => {
  const id = await released(await photograph());
  const more = { copyOfId: id, change: 'CROPPED' };
  const copy = await stage.bring(stage.editor, fileOf(await photograph()), more);
  const text = await stage.bring(stage.editor, fileOf('An invented line'), {
    ...more,
    change: 'TRANSCRIBED',
  });
  for (const one of [copy, text]) await release(one.id);
  expect((await read(copy.id)).bytes.includes(MARK)).toBe(false);
  expect((await read(text.id)).bytes.toString()).toBe('An invented line');
  const broken = stage.bring(stage.editor, fileOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])), more);
  await expect(broken).rejects.toMatchObject({ fields: { file: 'input.original.picture' } });
});

test('a copy is made of what is released beside it, and of no copy', async () => {
  const waiting = await stage.bring(stage.editor, fileOf(await photograph()));
  const id = await released(await photograph());
  const copy = await stage.bring(stage.editor, fileOf('Invented'), { copyOfId: id, change: 'TRANSCRIBED' });
  await release(copy.id);
  const named = { slug: 'invented-copy-elsewhere', name: 'Inventa Examplova', number: 8107 };
  const other = await makeCase(stage.editor, { ...named, assessedOn: '2026-01-20' });
  await assignOnly(stage.db, other.caseId, []);
  const { documentId } = await stage.db.claim.findUniqueOrThrow({ where: { id: other.claimId } });
  const elsewhere = { caseId: other.caseId, documentId, copyOfId: id };
  for (const more of [{ copyOfId: waiting.id }, { copyOfId: copy.id }, elsewhere]) {
    const trying = stage.bring(stage.editor, fileOf(`${PAGE}${String((nr += 1))}`), {
      ...more,
      change: 'CONVERTED',
    });
    await expect(trying).rejects.toMatchObject({ fields: { copyOfId: 'input.original.copyOf' } });
  }
  const { deskUrl, ownerUrl } = stage.database;
  for (const url of [deskUrl, ownerUrl]) {
    const insert = `INSERT INTO desk.evidence_intake (case_id, document_id, original_id, captured_edtf, tool,
        brought_in_by_id, copy_of_id, change)
      SELECT case_id, document_id, original_id, '2026', 'x', brought_in_by_id, id, 'CROPPED'
      FROM desk.evidence_intake WHERE id = '${copy.id}'`;
    expect(await refusal(url, insert)).toContain('working copy of nothing');
  }
});

test.each([
  ['what is no picture', () => released(`${PAGE}no picture`), 'refusal.original.copy'],
  [
    'what is in quarantine',
    async () => (await stage.bring(stage.editor, fileOf(await photograph()))).id,
    'refusal.original.copy',
  ],
])('of %s Held makes none, and opens nothing', async (_, given, message) => {
  const id = await given();
  await expect(make(id)).rejects.toMatchObject({ kind: 'conflict', message });
  expect(await linesOf(id)).not.toContain('COPIED');
});

test('a picture that cannot be drawn is said to be so; its log tells that it was opened', async () => {
  const id = await released(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 7]));
  await expect(make(id)).rejects.toMatchObject({ kind: 'conflict', message: 'input.original.picture' });
  expect((await linesOf(id)).at(-1)).toBe('COPIED');
});

test('who may not read originals has none made', async () => {
  const id = await released(await photograph());
  for (const role of ['contributor', 'campaigner', 'admin'] as const) {
    await expect(make(id, await doorFor(stage.db, role))).rejects.toMatchObject({
      kind: expect.stringMatching(/^(?:forbidden|not-found)$/) as string,
    });
  }
  expect(await linesOf(id)).not.toContain('COPIED');
});

test('what is removed goes with its copies', async () => {
  const id = await released(await photograph());
  const copy = (await make(id)).value;
  const second = await doorFor(stage.db, 'reviewer');
  const about = { where: { id: stage.caseId }, select: { code: true } };
  const { code } = await stage.db.caseFile.findUniqueOrThrow(about);
  const asked = { intakeId: id, reason: 'An invented order', code, now: new Date() };
  const requestId = (await requestRemoval(colleague, asked)).value.id;
  const session = await stage.sessionOf(second);
  const done = await confirmRemoval(second, { requestId, session, now: new Date() });
  expect(done.value).toEqual({ erased: 2 });
  for (const one of [id, copy.id]) {
    expect((await linesOf(one)).at(-1)).toBe('REMOVED');
    await expect(read(one)).rejects.toMatchObject({ message: 'refusal.original.gone' });
  }
});
