import { auditEntry, type AuditEntry } from '@/lib/audit/schema';
import { assignCase, giveUpCase, takeCase, unassignCase } from '@/lib/cases/assignment/write';
import { mayAssignCase } from '@/lib/cases/assignment/policy';
import type { BatchChange, BatchResult } from '@/lib/cases/batch/schema';
import { demandEdit } from '@/lib/cases/write';
import { lockCase } from '@/lib/cases/read-desk';
import { addTask, endTask } from '@/lib/cases/tasks/write';
import { dayFromColumn, dayToColumn } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { AuditInput, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

/** The writes below make their own assignments known with a reason; the batch's stands in every entry already. */
const reason = 'batch';

/** Makes one change in one file, by the same writes as its own page. Gives what happened and what it left there. */
export async function makeChange(
  tx: DeskTx,
  at: Door,
  change: BatchChange,
  caseId: string,
): Promise<{ happened: AuditEntry[]; result: BatchResult }> {
  const { door, happened } = join(tx, at);
  switch (change.change) {
    case 'assign':
      await assign(door, caseId, change.staffId);
      return { happened: happened(), result: { change: 'assign' } };
    case 'end':
      await end(door, caseId, change.staffId);
      return { happened: happened(), result: { change: 'end' } };
    case 'review': {
      const before = await setNextReview(tx, at, caseId, change.day);
      return { happened: [dayWasSet(caseId)], result: { change: 'review', before } };
    }
    case 'task': {
      const { value } = await addTask(door, { caseId, ...change.task });
      return { happened: happened(), result: { change: 'task', taskId: value.id } };
    }
  }
}

/** Takes one change back where the file is still as it left it; refuses where it is not, or is no longer the actor's. */
export async function restoreChange(
  tx: DeskTx,
  at: Door,
  change: BatchChange,
  result: BatchResult,
  caseId: string,
): Promise<AuditEntry[]> {
  const { door, happened } = join(tx, at);
  if (change.change === 'assign') await end(door, caseId, change.staffId);
  else if (change.change === 'end') await assign(door, caseId, change.staffId);
  else if (result.change === 'task') await endTask(door, { taskId: result.taskId, outcome: 'DROPPED' });
  else if (change.change === 'review' && result.change === 'review') {
    const now = await setNextReview(tx, at, caseId, result.before);
    if (now !== change.day) throw new Refusal('conflict', 'refusal.batch.undone');
    return [dayWasSet(caseId)];
  }
  return happened();
}

/** A door that joins what its writes say to the change that they are a part of. */
function join(tx: DeskTx, at: Door): { door: Door; happened: () => AuditEntry[] } {
  const told: AuditInput[] = [];
  return {
    door: { actor: at.actor, db: at.db, joined: { tx, happened: told } },
    happened: () => told.map((entry) => auditEntry.parse(entry)),
  };
}

async function assign(door: Door, caseId: string, staffId: string): Promise<void> {
  if (mayAssignCase(door.actor)) await assignCase(door, { caseId, staffId, reason });
  else if (staffId === door.actor.id) await takeCase(door, { caseId });
  else throw new Refusal('forbidden', 'refusal.assignment.assign');
}

async function end(door: Door, caseId: string, staffId: string): Promise<void> {
  if (mayAssignCase(door.actor)) await unassignCase(door, { caseId, staffId, reason });
  else if (staffId === door.actor.id) await giveUpCase(door, { caseId, reason });
  else throw new Refusal('forbidden', 'refusal.assignment.assign');
}

/** Sets the day for another look. Gives the day that stood there before. It is no fact of the case: the revision stays. */
async function setNextReview(
  tx: DeskTx,
  at: Door,
  caseId: string,
  day: string | null,
): Promise<string | null> {
  demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
  const where = { id: caseId };
  const before = await tx.caseFile.findUniqueOrThrow({ where, select: { nextReview: true } });
  await tx.caseFile.update({ where, data: { nextReview: dayToColumn(day) } });
  return dayFromColumn(before.nextReview);
}

function dayWasSet(caseId: string): AuditEntry {
  return { kind: 'case.next-review.set', subject: 'case', subjectId: caseId, detail: {} };
}
