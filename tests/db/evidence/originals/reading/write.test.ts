import { randomUUID } from 'node:crypto';
import { decideIntake } from '@/lib/evidence/originals/decision/write';
import { readOriginal, READS_A_DAY } from '@/lib/evidence/originals/reading/write';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { assignOnly } from '@/tests/support/file-keepers';
import { fileOf, openOriginalsStage, PAGE, type OriginalsStage } from '@/tests/support/originals-stage';

let stage: OriginalsStage;
let colleague: Door;
let nr = 0;

beforeAll(async () => {
  stage = await openOriginalsStage(8102);
  colleague = await doorFor(stage.db, 'editor');
}, 60_000);
afterAll(() => stage.close());

/** A file of more than one part, brought in by the editor. */
async function newIntake(): Promise<{ id: string; bytes: Buffer }> {
  const bytes = Buffer.from(PAGE + String((nr += 1)).repeat(1_200_000));
  return { id: (await stage.bring(stage.editor, fileOf(bytes))).id, bytes };
}
const decide = (door: Door, intakeId: string, verdict: 'RELEASED' | 'REFUSED' = 'RELEASED') =>
  decideIntake(door, { intakeId, verdict, reason: 'Invented reason' });
const read = async (door: Door, intakeId: string, isProven = true) =>
  readOriginal(door, {
    ...{ intakeId, reason: 'to compare the page', now: new Date() },
    session: await stage.sessionOf(door, isProven),
  });
const kindsOf = async (intakeId: string) =>
  (await stage.db.custodyLine.findMany({ where: { intakeId }, orderBy: { at: 'asc' } })).map(
    ({ kind }) => kind,
  );

test('what came in comes out, by its hash, and each step stands in the log', async () => {
  const { id, bytes } = await newIntake();
  await decide(colleague, id);
  const out = await read(stage.editor, id);
  expect(Buffer.concat(out.pieces).equals(bytes)).toBe(true);
  expect(out.name).toMatch(/^original-[0-9a-f]{16}\.bin$/);
  expect(await kindsOf(id)).toEqual(['BROUGHT_IN', 'RELEASED', 'READ']);
  const entries = await stage.db.auditEntry.findMany({
    where: { detail: { path: ['intakeId'], equals: id } },
    orderBy: { seq: 'asc' },
  });
  expect(entries.map(({ kind }) => kind)).toEqual([
    'evidence.brought-in',
    'evidence.released',
    'evidence.read',
  ]);
});

test('in quarantine it is for who may release it alone: not for who brought it in', async () => {
  const { id, bytes } = await newIntake();
  await expect(read(stage.editor, id)).rejects.toMatchObject({ message: 'refusal.original.quarantine' });
  await expect(decide(stage.editor, id)).rejects.toMatchObject({ message: 'refusal.original.decide' });
  expect(await kindsOf(id)).toEqual(['BROUGHT_IN']);
  expect(Buffer.concat((await read(colleague, id)).pieces).equals(bytes)).toBe(true);
});

test('it is decided once, also of two at once; refused, nobody reads it', async () => {
  const { id } = await newIntake();
  const reviewer = await doorFor(stage.db, 'reviewer');
  const ends = await Promise.allSettled([decide(colleague, id, 'REFUSED'), decide(reviewer, id, 'REFUSED')]);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(decide(reviewer, id)).rejects.toMatchObject({ kind: 'conflict' });
  await expect(read(reviewer, id)).rejects.toMatchObject({ message: 'refusal.original.refused' });
  expect(await kindsOf(id)).toEqual(['BROUGHT_IN', 'REFUSED']);
});

test('a reviewer alone releases what they brought in, and no editor does', async () => {
  const reviewer = await doorFor(stage.db, 'reviewer');
  const { id } = await stage.bring(reviewer, fileOf(`${PAGE}alone`));
  await expect(decide(reviewer, id)).rejects.toMatchObject({ kind: 'forbidden' });
  const others = { id: { not: reviewer.actor.id }, disabledAt: null };
  await stage.tamper('UPDATE desk.staff SET disabled_at = now() WHERE id <> $1', [reviewer.actor.id]);
  try {
    expect(await stage.db.staff.count({ where: others })).toBe(0);
    await decide(reviewer, id);
  } finally {
    await stage.tamper('UPDATE desk.staff SET disabled_at = NULL');
  }
  expect(await stage.db.evidenceIntake.findUnique({ where: { id } })).toMatchObject({ alone: true });
});

test('without a fresh second factor, a role or the file nothing is read and no reading is written', async () => {
  const { id } = await newIntake();
  await decide(colleague, id);
  await expect(read(colleague, id, false)).rejects.toMatchObject({ message: 'refusal.proof' });
  for (const role of ['contributor', 'campaigner', 'admin'] as const) {
    await expect(read(await doorFor(stage.db, role), id)).rejects.toMatchObject({ kind: 'forbidden' });
  }
  await assignOnly(stage.db, stage.caseId, [stage.editor.actor.id]);
  await expect(read(colleague, id)).rejects.toMatchObject({ kind: 'not-found' });
  await assignOnly(stage.db, stage.caseId, []);
  await expect(read(colleague, randomUUID())).rejects.toMatchObject({ kind: 'not-found' });
  expect(await kindsOf(id)).toEqual(['BROUGHT_IN', 'RELEASED']);
});

test('control: with its last day’s share used up the next reading is refused and written down', async () => {
  const { id } = await newIntake();
  await decide(colleague, id);
  const reader = await doorFor(stage.db, 'editor');
  await stage.tamper(
    `INSERT INTO desk.custody_line (case_id, intake_id, kind, actor_id, reason)
     SELECT $1, $2, 'READ', $3, 'Invented' FROM generate_series(1, $4)`,
    [stage.caseId, id, reader.actor.id, READS_A_DAY - 1],
  );
  expect((await read(reader, id)).pieces.length).toBeGreaterThan(0);
  await expect(read(reader, id)).rejects.toMatchObject({ kind: 'too-many' });
  expect((await kindsOf(id)).at(-1)).toBe('READ_REFUSED');
});

test('bytes that are not those that came in are not handed out, though the reading stands in the log', async () => {
  const { id } = await newIntake();
  await decide(colleague, id);
  await stage.tamper(
    `UPDATE desk.original o SET sha256 = repeat('a', 64) FROM desk.evidence_intake i
     WHERE i.original_id = o.id AND i.id = $1`,
    [id],
  );
  await expect(read(colleague, id)).rejects.toMatchObject({ message: 'refusal.original.differs' });
  expect(await kindsOf(id)).toContain('READ');
});
