import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayChangeRole, mayConfirmRaise, mayManageStaff } from '@/lib/staff/policy';
import { keepAnAdministrator, lockRequest, lockStaff } from '@/lib/staff/read-desk';
import { isRaise } from '@/lib/staff/rules';
import type { ChangeRole, DecideRaise } from './schema';

/** Whether the role holds now or waits for a second administrator. */
export type RoleChange = { outcome: 'changed' | 'requested' };

/**
 * A step down holds at once. What gives anything new becomes a request that another administrator confirms. Refuses
 * `conflict` for the role the person has, for a second open request, and for the last administrator.
 */
export async function changeRole(at: Door, input: ChangeRole): Promise<Done<RoleChange>> {
  return transact<RoleChange>(at, async (tx) => {
    if (!mayChangeRole(at.actor, input.staffId)) throw new Refusal('forbidden', 'refusal.staff.role');
    const staff = await lockStaff(tx, input.staffId);
    const detail = { from: staff.role, to: input.role, reason: input.reason };
    if (staff.role === input.role) throw new Refusal('conflict', 'refusal.staff.sameRole');
    const about = { subject: 'staff', subjectId: staff.id, detail } as const;
    if (!isRaise(staff.role, input.role)) {
      await tx.staff.update({ where: { id: staff.id }, data: { role: input.role } });
      return {
        value: { outcome: 'changed' },
        happened: [{ kind: 'staff.role.lowered', ...about }],
        touched: [],
      };
    }
    await keepAnAdministrator(tx, staff);
    if ((await tx.roleRequest.findFirst({ where: { staffId: staff.id, decidedAt: null } })) !== null) {
      throw new Refusal('conflict', 'refusal.staff.requestOpen');
    }
    await tx.roleRequest.create({
      data: {
        staffId: staff.id,
        fromRole: staff.role,
        toRole: input.role,
        reason: input.reason,
        requestedById: at.actor.id,
      },
    });
    return {
      value: { outcome: 'requested' },
      happened: [{ kind: 'staff.raise.requested', ...about }],
      touched: [],
    };
  });
}

/**
 * A second administrator confirms a raise, which holds at once, or declines it; who asked for it may decline it too.
 * Refuses `forbidden` to confirm for whoever asked and whoever is raised, `conflict` when the role changed meanwhile.
 */
export async function decideRaise(at: Door, input: DecideRaise): Promise<Done<{ confirmed: boolean }>> {
  return transact<{ confirmed: boolean }>(at, async (tx) => {
    const request = await lockRequest(tx, input.requestId);
    const confirmed = input.answer === 'confirm';
    const may = confirmed ? mayConfirmRaise(at.actor, request) : mayManageStaff(at.actor);
    if (!may) throw new Refusal('forbidden', 'refusal.staff.confirm');
    const staff = await lockStaff(tx, request.staffId);
    await tx.roleRequest.update({
      where: { id: request.id },
      data: { decidedById: at.actor.id, decidedAt: new Date(), confirmed },
    });
    const about = { subject: 'staff', subjectId: staff.id } as const;
    if (!confirmed) {
      const detail = { requestId: request.id };
      return {
        value: { confirmed },
        happened: [{ kind: 'staff.raise.declined', ...about, detail }],
        touched: [],
      };
    }
    if (staff.role !== request.fromRole) throw new Refusal('conflict', 'refusal.staff.roleChanged');
    await keepAnAdministrator(tx, staff);
    await tx.staff.update({ where: { id: staff.id }, data: { role: request.toRole } });
    const detail = { requestId: request.id, from: request.fromRole, to: request.toRole };
    return {
      value: { confirmed },
      happened: [{ kind: 'staff.raise.confirmed', ...about, detail }],
      touched: [],
    };
  });
}
