import type { CaseStanding } from '@/lib/cases/policy';
import type { Door } from '@/lib/platform/db/transact';
import { mayAssignCase, mayBeAssigned, mayGiveUpCase, mayTakeCase } from './policy';
import type { Assignment } from './view';

/** What the head of a file says of its assignment. The file is one that the actor was allowed to read. */
export async function readAssignment(at: Door, file: CaseStanding & { id: string }): Promise<Assignment> {
  const assigns = mayAssignCase(at.actor);
  const staff = await at.db.staff.findMany({
    where: {
      OR: [
        { id: { in: [...file.assignedTo] } },
        ...(assigns ? [{ role: 'editor', kind: 'PERSON', disabledAt: null }, { id: file.openedById }] : []),
      ],
    },
    select: { id: true, name: true, role: true, disabledAt: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return {
    caseId: file.id,
    people: file.assignedTo.flatMap((id) =>
      staff
        .filter((one) => one.id === id)
        .map(({ name, disabledAt }) => ({ id, name, away: disabledAt !== null, isMe: id === at.actor.id })),
    ),
    mayTake: mayTakeCase(at.actor, file),
    mayGiveUp: mayGiveUpCase(at.actor, file),
    candidates: assigns
      ? staff
          .filter((one) => mayBeAssigned(one, file) && !file.assignedTo.includes(one.id))
          .map(({ id, name }) => ({ id, name }))
      : null,
  };
}
