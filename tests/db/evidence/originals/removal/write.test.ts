import { cancelDestruction, confirmDestruction } from '@/lib/cases/sealed/destruction/write';
import { readWaiting } from '@/lib/cases/waiting/read-desk';
import { checkOriginals } from '@/lib/evidence/originals/check/job';
import { listOriginalFaults } from '@/lib/evidence/originals/check/read-desk';
import { decideIntake } from '@/lib/evidence/originals/decision/write';
import { readOriginal } from '@/lib/evidence/originals/reading/write';
import { confirmRemoval, requestRemoval } from '@/lib/evidence/originals/removal/write';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { ask, refusal } from '@/tests/support/ask';
import { makeCase } from '@/tests/support/case-in-database';
import { assignOnly } from '@/tests/support/file-keepers';
import { fileOf, openOriginalsStage, PAGE, type OriginalsStage } from '@/tests/support/originals-stage';

let stage: OriginalsStage;
let first: Door;
let second: Door;
let nr = 0;

beforeAll(async () => {
  stage = await openOriginalsStage(8104);
  first = await doorFor(stage.db, 'reviewer');
  second = await doorFor(stage.db, 'reviewer');
}, 60_000);
afterAll(() => stage.close());

const bring = () => stage.bring(stage.editor, fileOf(`${PAGE}${String((nr += 1))}`));
async function askFor(intakeId: string, door = first, now = new Date()): Promise<string> {
  const about = { where: { id: stage.caseId }, select: { code: true } };
  const { code } = await stage.db.caseFile.findUniqueOrThrow(about);
  return (await requestRemoval(door, { intakeId, reason: 'An invented order', code, now })).value.id;
}
const confirm = async (requestId: string, door = second, isFresh = true, run = confirmRemoval) =>
  run(door, { requestId, session: await stage.sessionOf(door, isFresh), now: new Date() });
const read = async (intakeId: string) =>
  readOriginal(first, { intakeId, reason: 'x', session: await stage.sessionOf(first), now: new Date() });
const linesOf = async (intakeId: string) =>
  (await stage.db.custodyLine.findMany({ where: { intakeId }, orderBy: { at: 'asc' } })).map(
    ({ kind }) => kind,
  );

test('one reviewer asks, another confirms, and the file is gone in each case it was brought into', async () => {
  const bytes = fileOf(`${PAGE}in two cases`);
  const here = await stage.bring(stage.editor, bytes);
  const named = { slug: 'invented-second-original', name: 'Inventa Examplova', number: 8105 };
  const other = await makeCase(stage.editor, { ...named, assessedOn: '2026-01-20' });
  await assignOnly(stage.db, other.caseId, []);
  const { documentId } = await stage.db.claim.findUniqueOrThrow({ where: { id: other.claimId } });
  const there = await stage.bring(stage.editor, bytes, { caseId: other.caseId, documentId });

  const requestId = await askFor(here.id);
  expect((await read(here.id)).pieces).toHaveLength(1);
  const page = `/claims/documents/${stage.documentId}`;
  const { keys } = await readWaiting(second, new Date());
  expect(keys?.rows).toMatchObject([{ caseId: stage.caseId, part: page, note: 'An invented order' }]);
  expect((await confirm(requestId)).value).toEqual({ erased: 2 });

  const gone = { kind: 'conflict', message: 'refusal.original.gone' };
  await expect(read(here.id)).rejects.toMatchObject(gone);
  await expect(read(there.id)).rejects.toMatchObject(gone);
  for (const { id } of [here, there]) expect((await linesOf(id)).at(-1)).toBe('REMOVED');
  const entries = await stage.db.auditEntry.findMany({ where: { kind: 'evidence.removed' } });
  expect(entries.map(({ subjectId }) => subjectId).sort()).toEqual([stage.caseId, other.caseId].sort());
  const row = await stage.db.original.findUniqueOrThrow({ where: { sha256: here.sha256 } });
  expect([row.wrapped, row.removedById]).toEqual([null, second.actor.id]);
  const verdict = { intakeId: here.id, verdict: 'RELEASED', reason: 'x' } as const;
  await expect(decideIntake(second, verdict)).rejects.toMatchObject(gone);
  await expect(askFor(here.id)).rejects.toMatchObject(gone);
});

test('the same file is known again and not taken; another is', async () => {
  const bytes = fileOf(`${PAGE}forbidden`);
  const { id } = await stage.bring(stage.editor, bytes);
  await confirm(await askFor(id));
  await expect(stage.bring(stage.editor, bytes)).rejects.toMatchObject({
    fields: { file: 'input.original.removed' },
  });
  expect((await bring()).id).toEqual(expect.any(String));
});

test('a file that two people removed is no fault; one whose key is gone in silence is', async () => {
  const removed = await bring();
  const robbed = await bring();
  await confirm(await askFor(removed.id));
  expect((await listOriginalFaults(stage.db)).faults).toEqual([]);
  await stage.tamper(
    `UPDATE desk.original SET wrapped = NULL, removed_at = now(), removed_by_id = $2 WHERE sha256 = $1`,
    [robbed.sha256, first.actor.id],
  );
  expect((await listOriginalFaults(stage.db)).faults).toEqual([{ sha256: robbed.sha256, result: 'BROKEN' }]);
  await checkOriginals(stage.db, new Date());
  expect((await linesOf(removed.id)).at(-1)).toBe('REMOVED');
});

test('whoever asked does not confirm, nor an editor, nor anybody without a fresh second factor; it can be taken back', async () => {
  const { id } = await bring();
  await expect(askFor(id, stage.editor)).rejects.toMatchObject({ message: 'refusal.original.remove' });
  const wrong = requestRemoval(first, { intakeId: id, reason: 'x', code: 'KZ', now: new Date() });
  await expect(wrong).rejects.toMatchObject({ fields: { code: 'input.withdraw.code' } });
  const requestId = await askFor(id);
  await expect(askFor(id, second)).rejects.toMatchObject({ message: 'refusal.sealed.requested' });
  await expect(confirm(requestId, first)).rejects.toMatchObject({ message: 'refusal.sealed.secondPerson' });
  await expect(confirm(requestId, stage.editor)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(confirm(requestId, second, false)).rejects.toMatchObject({ message: 'refusal.proof' });
  await cancelDestruction(second, { requestId, now: new Date() });
  await expect(confirm(requestId)).rejects.toMatchObject({ message: 'refusal.sealed.answered' });
  expect((await read(id)).pieces).toHaveLength(1);
});

test('a request for one key sets no other free: not by the desk, and not in the database', async () => {
  const { id } = await bring();
  const other = await bring();
  const requestId = await askFor(id);
  // The sealed values of the same case have a key and requests of their own.
  await expect(confirm(requestId, second, true, confirmDestruction)).rejects.toMatchObject({
    kind: 'not-found',
  });
  await confirm(requestId);
  const { decidedAt } = await stage.db.keyRequest.findUniqueOrThrow({ where: { id: requestId } });
  const { deskUrl, ownerUrl } = stage.database;
  const remove = (set: string) => `UPDATE desk.original SET ${set} WHERE sha256 = '${other.sha256}'`;
  const asConfirmed = `removed_at = '${decidedAt?.toISOString() ?? ''}', removed_by_id = '${second.actor.id}'`;
  for (const url of [deskUrl, ownerUrl]) {
    expect(await refusal(url, remove(`wrapped = NULL, ${asConfirmed}`))).toContain('second person');
    expect(await refusal(url, remove(`wrapped = 'x'`))).toContain('append-only');
  }
  expect(await refusal(ownerUrl, remove(`sha256 = repeat('a', 64)`))).toContain('append-only');
  expect(await ask(ownerUrl, `SELECT 1 FROM desk.original WHERE sha256 = '${other.sha256}'`)).toHaveLength(1);
});
