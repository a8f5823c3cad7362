import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { maySuspendStaff } from './policy';
import { keepAnAdministrator, lockStaff } from './read-desk';
import type { RestoreStaff, SuspendStaff } from './schema';

/** Suspends a person: their sessions end with it, and their next request is refused. Refuses the last administrator. */
export async function suspendStaff(at: Door, input: SuspendStaff): Promise<Done<null>> {
  return transact(at, async (tx) => {
    if (!maySuspendStaff(at.actor, input.staffId)) throw new Refusal('forbidden', 'refusal.staff.suspend');
    const staff = await lockStaff(tx, input.staffId);
    if (staff.disabledAt !== null) throw new Refusal('conflict', 'refusal.staff.suspended');
    await keepAnAdministrator(tx, staff);
    const now = new Date();
    await tx.staff.update({ where: { id: staff.id }, data: { disabledAt: now } });
    await tx.session.updateMany({ where: { staffId: staff.id, endedAt: null }, data: { endedAt: now } });
    await tx.signInStep.deleteMany({ where: { staffId: staff.id } });
    return { value: null, happened: [told('staff.suspended', input)], touched: [] };
  });
}

/** Lets a suspended person sign in again; nothing of their old sessions comes back. */
export async function restoreStaff(at: Door, input: RestoreStaff): Promise<Done<null>> {
  return transact(at, async (tx) => {
    if (!maySuspendStaff(at.actor, input.staffId)) throw new Refusal('forbidden', 'refusal.staff.suspend');
    const staff = await lockStaff(tx, input.staffId);
    if (staff.disabledAt === null) throw new Refusal('conflict', 'refusal.staff.notSuspended');
    await tx.staff.update({ where: { id: staff.id }, data: { disabledAt: null } });
    return { value: null, happened: [told('staff.restored', input)], touched: [] };
  });
}

function told(kind: 'staff.suspended' | 'staff.restored', input: SuspendStaff) {
  return { kind, subject: 'staff', subjectId: input.staffId, detail: { reason: input.reason } } as const;
}
