import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayBeGivenTask } from './policy';
import type { AddTask, EndTask } from './schema';

/** Adds a task to a file for somebody who works in it. It is no fact of the case: the revision stays. */
export async function addTask(at: Door, input: AddTask): Promise<Done<{ id: string }>> {
  const { caseId, kind, what, forId, dueOn } = input;
  return transact(at, async (tx) => {
    const row = await lockCase(tx, caseId, null);
    demandEdit(at.actor, row, 'refusal.case.edit');
    const staff = await tx.staff.findUnique({ where: { id: forId } });
    if (staff === null || !mayBeGivenTask(staff, row)) {
      throw new Refusal('not-found', 'refusal.task.whom', { forId: 'input.choice' });
    }
    const { id } = await tx.caseTask.create({
      data: { caseId, kind, what, forId, dueOn: dayToColumn(dueOn), madeById: at.actor.id },
    });
    return {
      value: { id },
      happened: [
        { kind: 'case.task.added', subject: 'case', subjectId: caseId, detail: { taskId: id } } as const,
      ],
      touched: [],
    };
  });
}

/** Ends a task: done, or dropped. Refuses `conflict` when somebody else was quicker. */
export async function endTask(at: Door, { taskId, outcome }: EndTask): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const found = await tx.caseTask.findUnique({ where: { id: taskId } });
    if (found === null) throw new Refusal('not-found', 'refusal.task.notFound');
    const { caseId } = found;
    demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
    const { count } = await tx.caseTask.updateMany({
      where: { id: taskId, outcome: null },
      data: { outcome, endedAt: new Date(), endedById: at.actor.id },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.task.ended');
    const kind = outcome === 'DONE' ? 'case.task.done' : 'case.task.dropped';
    return {
      value: { id: taskId },
      happened: [{ kind, subject: 'case', subjectId: caseId, detail: { taskId } } as const],
      touched: [],
    };
  });
}
