import { transact } from '@/lib/audit/write';
import type { AuditEntry } from '@/lib/audit/schema';
import { reachesCase } from '@/lib/cases/policy';
import { lockCase } from '@/lib/cases/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door, Written } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayAssignCase, mayBeAssigned, mayGiveUpCase, mayTakeCase } from './policy';
import type { AssignCase, GiveUpCase, TakeCase, UnassignCase } from './schema';

type Assigned = { staffId: string };

/** Makes a file of the common pool one's own work. Refuses `conflict` when it is that already. */
export async function takeCase(at: Door, { caseId }: TakeCase): Promise<Done<Assigned>> {
  return transact(at, async (tx) => {
    const row = await lockCase(tx, caseId, null);
    if (!reachesCase(at.actor, row)) throw new Refusal('not-found', 'refusal.case.notFound');
    if (row.assignedTo.includes(at.actor.id)) throw new Refusal('conflict', 'refusal.assignment.already');
    if (!mayTakeCase(at.actor, row)) throw new Refusal('forbidden', 'refusal.assignment.take');
    return assign(tx, at, caseId, at.actor.id);
  });
}

/** Gives up a file that is assigned to the actor. Refuses `conflict` when it is not. */
export async function giveUpCase(at: Door, { caseId, reason }: GiveUpCase): Promise<Done<Assigned>> {
  return transact({ ...at, reason }, async (tx) => {
    const row = await lockCase(tx, caseId, null);
    if (!reachesCase(at.actor, row)) throw new Refusal('not-found', 'refusal.case.notFound');
    if (!row.assignedTo.includes(at.actor.id)) throw new Refusal('conflict', 'refusal.assignment.not');
    if (!mayGiveUpCase(at.actor, row)) throw new Refusal('forbidden', 'refusal.assignment.giveUp');
    return end(tx, at, caseId, at.actor.id);
  });
}

/** Assigns a file to an editor, or to the contributor whose draft it is. Refuses `conflict` when it is theirs already. */
export async function assignCase(at: Door, input: AssignCase): Promise<Done<Assigned>> {
  const { caseId, staffId, reason } = input;
  return transact({ ...at, reason }, async (tx) => {
    const row = await lockCase(tx, caseId, null);
    if (!mayAssignCase(at.actor)) throw new Refusal('forbidden', 'refusal.assignment.assign');
    const staff = await tx.staff.findUnique({ where: { id: staffId } });
    if (staff === null || !mayBeAssigned(staff, row)) {
      throw new Refusal('not-found', 'refusal.assignment.whom', { staffId: 'input.choice' });
    }
    if (row.assignedTo.includes(staffId)) throw new Refusal('conflict', 'refusal.assignment.already');
    return assign(tx, at, caseId, staffId);
  });
}

/** Ends somebody's assignment, whatever has become of them. Refuses `conflict` when the file is not theirs. */
export async function unassignCase(at: Door, input: UnassignCase): Promise<Done<Assigned>> {
  const { caseId, staffId, reason } = input;
  return transact({ ...at, reason }, async (tx) => {
    const row = await lockCase(tx, caseId, null);
    if (!mayAssignCase(at.actor)) throw new Refusal('forbidden', 'refusal.assignment.assign');
    const staff = await tx.staff.findUnique({ where: { id: staffId } });
    if (staff === null)
      throw new Refusal('not-found', 'refusal.assignment.whom', { staffId: 'input.choice' });
    if (!row.assignedTo.includes(staffId)) throw new Refusal('conflict', 'refusal.assignment.not');
    return end(tx, at, caseId, staffId);
  });
}

async function assign(
  tx: DeskTx,
  at: Door,
  caseId: string,
  staffId: string,
): Promise<Written<Assigned, AuditEntry>> {
  await tx.caseAssignment.create({ data: { caseId, staffId, assignedById: at.actor.id } });
  return told('case.assigned', caseId, staffId);
}

async function end(
  tx: DeskTx,
  at: Door,
  caseId: string,
  staffId: string,
): Promise<Written<Assigned, AuditEntry>> {
  await tx.caseAssignment.updateMany({
    where: { caseId, staffId, endedAt: null },
    data: { endedAt: new Date(), endedById: at.actor.id },
  });
  return told('case.unassigned', caseId, staffId);
}

function told(
  kind: 'case.assigned' | 'case.unassigned',
  caseId: string,
  staffId: string,
): Written<Assigned, AuditEntry> {
  return {
    value: { staffId },
    happened: [{ kind, subject: 'case', subjectId: caseId, detail: { staffId } }],
    touched: [],
  };
}
