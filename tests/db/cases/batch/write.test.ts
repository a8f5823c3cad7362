import { assignCase, giveUpCase } from '@/lib/cases/assignment/write';
import { readBatch } from '@/lib/cases/batch/read-desk';
import { MOST_FILES, planBatchInput } from '@/lib/cases/batch/schema';
import { toBatchPage } from '@/lib/cases/batch/view';
import { applyBatch, planBatch, undoBatch } from '@/lib/cases/batch/write';
import { sendToReview } from '@/lib/cases/review/write';
import { endTask } from '@/lib/cases/tasks/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport, assignOnly } from '@/tests/support/file-keepers';

const now = new Date('2026-02-01T12:00:00Z');
const reason = 'Invented reason';
let database: TestDatabase;
let db: DeskClient;
let keeper: Door;
let another: Door;
let reviewer: Door;
let files: MadeCase[];
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  [keeper, another, reviewer] = [
    await doorFor(db, 'editor'),
    await doorFor(db, 'editor'),
    await doorFor(db, 'reviewer'),
  ];
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** Three files of the keeper, one of them in review, and one that another editor keeps. */
beforeEach(async () => {
  files = [];
  for (const by of [keeper, keeper, keeper, another]) {
    number += 1;
    const slug = `batch-${String(number)}`;
    files.push(await makeCase(by, { slug, name: `Inventa ${slug}`, number, assessedOn: '2026-01-20' }));
  }
  const [, , sent] = files;
  if (sent !== undefined) {
    await sendToReview(keeper, { caseId: sent.caseId, revision: sent.revision, note: 'Ready', now });
  }
});

const at = (place: number): string => files[place]?.caseId ?? '';
const plan = async (door: Door, change: Record<string, unknown>) => {
  const asked = files.map(({ caseId }) => caseId).join(',');
  const input = planBatchInput.parse({ ...change, files: asked, reason });
  return (await planBatch(door, input)).value.id;
};
const fates = async (door: Door, batchId: string) => {
  const { files: rows } = await readBatch(door, batchId);
  return Object.fromEntries(rows.map(({ caseId, fate, lock }) => [caseId, fate ?? lock]));
};
const stateOf = async () => {
  const rows = await db.caseFile.findMany({
    where: { id: { in: files.map(({ caseId }) => caseId) } },
    select: { id: true, nextReview: true, assignedTo: true, tasks: { where: { outcome: null } } },
  });
  return Object.fromEntries(
    rows.map((row) => [row.id, [row.nextReview?.toISOString(), row.assignedTo, row.tasks.length]]),
  );
};

const CHANGES = {
  review: () => ({ change: 'review', day: '2026-12-01' }),
  task: () => ({ change: 'task', kind: 'CHECK', what: 'Look again', forId: reviewer.actor.id }),
  end: () => ({ change: 'end', staffId: keeper.actor.id }),
};

it.each(['review', 'task', 'end'] as const)(
  '%s: the preview says what the change does, and undoing it leaves each file as it was',
  async (change) => {
    const before = await stateOf();
    const id = await plan(keeper, CHANGES[change]());
    // What is not there for the keeper is no part of it.
    expect(await fates(keeper, id)).toEqual({ [at(0)]: null, [at(1)]: null, [at(2)]: 'review' });
    expect(await stateOf()).toEqual(before);
    const preview = toBatchPage(await readBatch(keeper, id), 'en');
    expect(preview.sum).toBe('This will change 2 of 3, 1 is locked.');

    expect((await applyBatch(keeper, { batchId: id })).value.changed).toBe(preview.willChange);
    const after = await stateOf();
    const changed = files.filter(({ caseId }) => after[caseId]?.join() !== before[caseId]?.join());
    expect(changed.map(({ caseId }) => caseId)).toEqual([at(0), at(1)]);
    expect(toBatchPage(await readBatch(keeper, id), 'en').sum).toBe('2 of 3 changed, 1 was skipped.');
    const again = applyBatch(keeper, { batchId: id });
    await expect(again).rejects.toMatchObject({ kind: 'conflict' });

    const entries = await db.auditEntry.findMany({ where: { kind: 'case.batch.changed' } });
    const ofBatch = entries.filter(({ detail }) => JSON.stringify(detail).includes(id));
    expect(ofBatch.map(({ subjectId }) => subjectId).sort()).toEqual([at(0), at(1)].sort());

    await undoBatch(keeper, { batchId: id });
    expect(await stateOf()).toEqual(before);
    await expect(undoBatch(keeper, { batchId: id })).rejects.toMatchObject({ kind: 'conflict' });
  },
);

it('skips what changed between the preview and the change, and says so', async () => {
  const id = await plan(keeper, CHANGES.end());
  await giveUpCase(keeper, { caseId: at(0), reason });
  await applyBatch(keeper, { batchId: id });
  expect(await fates(keeper, id)).toEqual({
    [at(0)]: 'SKIPPED',
    [at(1)]: 'CHANGED',
    [at(2)]: 'SKIPPED',
  });
  const { files: rows } = await readBatch(keeper, id);
  expect(rows.find(({ caseId }) => caseId === at(0))?.lock).toBe('already');
});

it('undoes what is still as the batch left it, and leaves and names the rest', async () => {
  const review = await plan(keeper, CHANGES.review());
  const task = await plan(keeper, CHANGES.task());
  for (const batchId of [review, task]) await applyBatch(keeper, { batchId });
  const data = { nextReview: new Date('2027-05-05T00:00:00Z') };
  await asImport(db, (tx) => tx.caseFile.update({ where: { id: at(0) }, data }));
  const open = await db.caseTask.findFirstOrThrow({ where: { caseId: at(1) } });
  await endTask(keeper, { taskId: open.id, outcome: 'DONE' });
  for (const batchId of [review, task]) await undoBatch(keeper, { batchId });
  expect(await fates(keeper, review)).toMatchObject({ [at(0)]: 'LEFT', [at(1)]: 'RESTORED' });
  expect(await fates(keeper, task)).toMatchObject({ [at(0)]: 'RESTORED', [at(1)]: 'LEFT' });
  const left = await db.caseFile.findUniqueOrThrow({ where: { id: at(0) } });
  expect(left.nextReview).toEqual(data.nextReview);
  expect((await db.caseTask.findUniqueOrThrow({ where: { id: open.id } })).outcome).toBe('DONE');
  expect(toBatchPage(await readBatch(keeper, task), 'en').sum).toBe(
    '1 file is as before; 1 has changed since and was left as it is.',
  );
});

it('lets a reviewer assign, and undoing ends what the batch began alone', async () => {
  await assignCase(reviewer, { caseId: at(1), staffId: another.actor.id, reason });
  const id = await plan(reviewer, { change: 'assign', staffId: another.actor.id });
  const already = { [at(1)]: 'already', [at(2)]: 'review', [at(3)]: 'already' };
  expect(await fates(reviewer, id)).toEqual({ ...already, [at(0)]: null });
  await applyBatch(reviewer, { batchId: id });
  const keepers = async (caseId: string) =>
    (await db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).assignedTo;
  expect(await keepers(at(0))).toEqual([keeper.actor.id, another.actor.id]);
  await undoBatch(reviewer, { batchId: id });
  expect(await keepers(at(0))).toEqual([keeper.actor.id]);
  expect(await keepers(at(1))).toEqual([keeper.actor.id, another.actor.id]);
});

it('says nothing of a file that others keep by now, and changes nothing in it', async () => {
  const id = await plan(keeper, CHANGES.review());
  await assignOnly(db, at(0), [another.actor.id]);
  const { files: rows } = await readBatch(keeper, id);
  expect(rows.find(({ caseId }) => caseId === at(0))).toMatchObject({
    code: null,
    names: [],
    lock: 'notYours',
  });
  await applyBatch(keeper, { batchId: id });
  expect((await db.caseFile.findUniqueOrThrow({ where: { id: at(0) } })).nextReview).toBeNull();
});

it('is there for nobody else, and plans nothing for files out of reach alone', async () => {
  const batchId = await plan(keeper, CHANGES.review());
  for (const ask of [() => readBatch(reviewer, batchId), () => applyBatch(reviewer, { batchId })]) {
    await expect(ask()).rejects.toMatchObject({ kind: 'not-found' });
  }
  const foreign = planBatchInput.parse({ ...CHANGES.review(), files: at(3), reason });
  await expect(planBatch(keeper, foreign)).rejects.toMatchObject({ kind: 'not-found' });
});

it('refuses no file, too many, and what is no id', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const many = Array.from({ length: MOST_FILES + 1 }, (_, n) => id.slice(0, -4) + String(1000 + n));
  for (const asked of ['', 'x', many.join(',')]) {
    const read = planBatchInput.safeParse({ change: 'review', day: '2026-12-01', files: asked, reason });
    expect(read.error?.issues[0]?.path[0]).toBe('files');
  }
  const fine = planBatchInput.safeParse({ change: 'review', day: '2026-12-01', files: id, reason });
  expect(fine.success).toBe(true);
});
