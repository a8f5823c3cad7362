import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { IDLE_MINUTES } from '@/lib/platform/session/session';
import { mayConfirmRaise, mayManageStaff } from './policy';
import type { RaiseRequest, StaffMember } from './view';

/** Everyone on the staff by name, suspended or not. Refuses `forbidden` to all but administrators. */
export async function listStaff(at: Door, now: Date): Promise<StaffMember[]> {
  if (!mayManageStaff(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const running = {
    endedAt: null,
    expiresAt: { gt: now },
    lastSeenAt: { gte: new Date(now.getTime() - IDLE_MINUTES * 60_000) },
  };
  const rows = await at.db.staff.findMany({
    where: { kind: 'PERSON' },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { sessions: { where: running } } } },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email ?? '',
    role: row.role,
    suspended: row.disabledAt !== null,
    sessions: row._count.sessions,
  }));
}

/** The raises that wait for a second administrator, the oldest first. Refuses `forbidden` to all but administrators. */
export async function listRaiseRequests(at: Door): Promise<RaiseRequest[]> {
  if (!mayManageStaff(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const rows = await at.db.roleRequest.findMany({
    where: { decidedAt: null },
    include: { staff: true, requestedBy: true },
    orderBy: { requestedAt: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.staff.name,
    fromRole: row.fromRole,
    toRole: row.toRole,
    reason: row.reason,
    requestedBy: row.requestedBy.name,
    mayConfirm: mayConfirmRaise(at.actor, row),
  }));
}

type LockedStaff = { id: string; role: string; disabledAt: Date | null };

/** A person on the staff, locked until the transaction ends. Refuses `not-found`. */
export async function lockStaff(tx: DeskTx, staffId: string): Promise<LockedStaff> {
  const [row] = await tx.$queryRaw<LockedStaff[]>`
    SELECT id, role, disabled_at AS "disabledAt" FROM desk.staff
    WHERE id = ${staffId}::uuid AND kind = 'PERSON' FOR UPDATE`;
  if (row === undefined) throw new Refusal('not-found', 'refusal.staff.notFound');
  return row;
}

type LockedRequest = {
  id: string;
  staffId: string;
  fromRole: string;
  toRole: string;
  requestedById: string;
};

/** An open request, locked until the transaction ends. Refuses `not-found`, also for one that is decided. */
export async function lockRequest(tx: DeskTx, requestId: string): Promise<LockedRequest> {
  const [row] = await tx.$queryRaw<LockedRequest[]>`
    SELECT id, staff_id AS "staffId", from_role AS "fromRole", to_role AS "toRole",
      requested_by_id AS "requestedById"
    FROM desk.role_request WHERE id = ${requestId}::uuid AND decided_at IS NULL FOR UPDATE`;
  if (row === undefined) throw new Refusal('not-found', 'refusal.staff.requestNotFound');
  return row;
}

/**
 * Refuses `conflict` when this person is the last administrator who can act: nobody could then invite or raise another
 * one. Locks all administrators, so that two of them cannot remove one another at the same moment.
 */
export async function keepAnAdministrator(tx: DeskTx, staff: LockedStaff): Promise<void> {
  if (staff.role !== 'admin' || staff.disabledAt !== null) return;
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM desk.staff WHERE role = 'admin' AND disabled_at IS NULL ORDER BY id FOR UPDATE`;
  if (admins.length < 2) throw new Refusal('conflict', 'refusal.staff.lastAdministrator');
}
