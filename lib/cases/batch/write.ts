import { transact } from '@/lib/audit/write';
import { reachOf } from '@/lib/cases/reach/rules';
import { lockCase } from '@/lib/cases/read-desk';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { makeChange, restoreChange } from './change/write';
import { lockOf, namedIn, type Lock } from './rules';
import { batchChange, batchResult, type ApplyBatch, type BatchChange, type PlanBatch } from './schema';

type Batch = { id: string; change: BatchChange; reason: string };

/** Keeps a change of many files to be looked at first. Files that are not there for the actor are not part of it. */
export async function planBatch(at: Door, input: PlanBatch): Promise<Done<{ id: string }>> {
  const { files, reason } = input;
  const change = batchChange.parse(
    input.change === 'task'
      ? {
          change: 'task',
          task: { kind: input.kind, what: input.what, forId: input.forId, dueOn: input.dueOn },
        }
      : input.change === 'review'
        ? { change: 'review', day: input.day }
        : { change: input.change, staffId: input.staffId },
  );
  return transact({ ...at, reason }, async (tx) => {
    const named = namedIn(change);
    if (named !== null && (await tx.staff.findUnique({ where: { id: named } })) === null) {
      throw new Refusal('not-found', 'refusal.assignment.whom', { staffId: 'input.choice' });
    }
    const found = await tx.caseFile.findMany({
      where: { AND: [{ id: { in: files } }, reachOf(at.actor)] },
      select: { id: true },
      orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    });
    if (found.length === 0) throw new Refusal('not-found', 'refusal.case.notFound');
    const { id } = await tx.batch.create({ data: { byId: at.actor.id, change, reason } });
    await tx.batchFile.createMany({ data: found.map((file) => ({ batchId: id, caseId: file.id })) });
    return {
      value: { id },
      happened: [
        { kind: 'batch.planned', subject: 'batch', subjectId: id, detail: { files: found.length } } as const,
      ],
      touched: [],
    };
  });
}

/**
 * Makes the change in each file, each in a transaction of its own. What changed meanwhile so that the change is not to
 * be made any more is skipped and says why. Cut short, it is taken up by asking again; a file is changed once.
 */
export async function applyBatch(at: Door, { batchId }: ApplyBatch): Promise<Done<{ changed: number }>> {
  const { batch, row } = await findOwn(at, batchId);
  if (row.appliedAt !== null) throw new Refusal('conflict', 'refusal.batch.applied');
  const skipped = new Map<string, Lock>();
  for (const file of await at.db.batchFile.findMany({ where: { batchId, fate: null } })) {
    const lock = await changeOne(at, batch, file.caseId);
    if (lock !== null) skipped.set(file.caseId, lock);
  }
  return transact({ ...at, reason: batch.reason }, async (tx) => {
    const { count } = await tx.batch.updateMany({
      where: { id: batchId, appliedAt: null },
      data: { appliedAt: new Date() },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.batch.applied');
    for (const [caseId, why] of skipped) {
      await tx.batchFile.updateMany({
        where: { batchId, caseId, fate: null },
        data: { fate: 'SKIPPED', why },
      });
    }
    const changed = await tx.batchFile.count({ where: { batchId, fate: 'CHANGED' } });
    const detail = { changed, skipped: skipped.size };
    return {
      value: { changed },
      happened: [{ kind: 'batch.applied', subject: 'batch', subjectId: batchId, detail } as const],
      touched: [],
    };
  });
}

/** Takes the whole batch back, once: in each file that is still as the batch left it. The others are left and named. */
export async function undoBatch(at: Door, { batchId }: ApplyBatch): Promise<Done<{ restored: number }>> {
  const { batch, row } = await findOwn(at, batchId);
  if (row.appliedAt === null || row.undoneAt !== null) throw new Refusal('conflict', 'refusal.batch.undone');
  for (const file of await at.db.batchFile.findMany({ where: { batchId, fate: 'CHANGED' } })) {
    await restoreOne(at, batch, file);
  }
  return transact({ ...at, reason: batch.reason }, async (tx) => {
    const { count } = await tx.batch.updateMany({
      where: { id: batchId, undoneAt: null },
      data: { undoneAt: new Date() },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.batch.undone');
    const left = await tx.batchFile.updateMany({
      where: { batchId, fate: 'CHANGED' },
      data: { fate: 'LEFT' },
    });
    const restored = await tx.batchFile.count({ where: { batchId, fate: 'RESTORED' } });
    const detail = { restored, left: left.count };
    return {
      value: { restored },
      happened: [{ kind: 'batch.undone', subject: 'batch', subjectId: batchId, detail } as const],
      touched: [],
    };
  });
}

async function findOwn(at: Door, batchId: string) {
  const row = await at.db.batch.findFirst({ where: { id: batchId, byId: at.actor.id } });
  if (row === null) throw new Refusal('not-found', 'refusal.batch.notFound');
  const batch: Batch = { id: row.id, change: batchChange.parse(row.change), reason: row.reason };
  return { row, batch };
}

/** Changes one file. Gives why it was left alone, or null. */
async function changeOne(at: Door, batch: Batch, caseId: string): Promise<Lock | null> {
  let lock: Lock | null = null;
  const door = { ...at, reason: batch.reason };
  const changing = transact(door, async (tx) => {
    lock = await judge(tx, at, batch.change, caseId);
    if (lock !== null) throw new Refusal('conflict', 'refusal.batch.applied');
    const { happened, result } = await makeChange(tx, at, batch.change, caseId);
    const { count } = await tx.batchFile.updateMany({
      where: { batchId: batch.id, caseId, fate: null },
      data: { fate: 'CHANGED', result },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.batch.applied');
    const entry = { kind: 'case.batch.changed', subject: 'case', subjectId: caseId } as const;
    return { value: null, happened: [{ ...entry, detail: { batchId: batch.id } }, ...happened], touched: [] };
  });
  await passRefusal(changing);
  return lock;
}

async function restoreOne(at: Door, batch: Batch, file: { caseId: string; result: unknown }): Promise<void> {
  const { caseId } = file;
  const restoring = transact({ ...at, reason: batch.reason }, async (tx) => {
    const { count } = await tx.batchFile.updateMany({
      where: { batchId: batch.id, caseId, fate: 'CHANGED' },
      data: { fate: 'RESTORED' },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.batch.undone');
    const happened = await restoreChange(tx, at, batch.change, batchResult.parse(file.result), caseId);
    const entry = { kind: 'case.batch.restored', subject: 'case', subjectId: caseId } as const;
    return { value: null, happened: [{ ...entry, detail: { batchId: batch.id } }, ...happened], touched: [] };
  });
  await passRefusal(restoring);
}

/** A file that refuses is left as it is; anything else that goes wrong ends the run. */
async function passRefusal(changing: Promise<unknown>): Promise<void> {
  try {
    await changing;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function judge(tx: DeskTx, at: Door, change: BatchChange, caseId: string): Promise<Lock | null> {
  const row = await lockCase(tx, caseId, null);
  const [file, open, named] = [
    await tx.caseFile.findUniqueOrThrow({ where: { id: caseId }, select: { nextReview: true } }),
    await tx.reviewRequest.count({ where: { caseId, outcome: null } }),
    namedIn(change),
  ];
  const staff = named === null ? null : await tx.staff.findUnique({ where: { id: named } });
  const facts = { ...row, inReview: open > 0, nextReview: dayFromColumn(file.nextReview) };
  return lockOf(change, facts, at.actor, staff);
}
