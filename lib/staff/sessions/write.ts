import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { tokenHash } from '@/lib/platform/secrets/token';
import { mayEndSessions } from '@/lib/staff/policy';
import type { EndSession, EndSessions } from './schema';

/** Ends the actor's present session at the server, so that no copy of its cookie is worth anything. */
export async function signOut(at: Door, token: string): Promise<Done<null>> {
  return transact(at, async (tx) => {
    await tx.session.updateMany({
      where: { staffId: at.actor.id, tokenHash: tokenHash(token), endedAt: null },
      data: { endedAt: new Date() },
    });
    return {
      value: null,
      happened: [{ kind: 'staff.signed-out', subject: 'staff', subjectId: at.actor.id, detail: {} } as const],
      touched: [],
    };
  });
}

/** Ends one session. Refuses `not-found` for one that is over, unknown, or somebody else's. */
export async function endSession(at: Door, input: EndSession): Promise<Done<{ sessions: number }>> {
  return transact(at, async (tx) => {
    const row = await tx.session.findUnique({ where: { id: input.sessionId } });
    if (row === null || row.endedAt !== null || !mayEndSessions(at.actor, row.staffId)) {
      throw new Refusal('not-found', 'refusal.session.notFound');
    }
    await tx.session.update({ where: { id: row.id }, data: { endedAt: new Date() } });
    return { value: { sessions: 1 }, happened: [sessionsEnded(row.staffId, 1)], touched: [] };
  });
}

/** Ends every session of a person: from the next request on, each of their browsers is signed out. */
export async function endSessions(at: Door, input: EndSessions): Promise<Done<{ sessions: number }>> {
  return transact(at, async (tx) => {
    if (!mayEndSessions(at.actor, input.staffId)) throw new Refusal('forbidden', 'refusal.forbidden');
    const staff = await tx.staff.findFirst({ where: { id: input.staffId, kind: 'PERSON' } });
    if (staff === null) throw new Refusal('not-found', 'refusal.staff.notFound');
    const { count } = await tx.session.updateMany({
      where: { staffId: staff.id, endedAt: null },
      data: { endedAt: new Date() },
    });
    return { value: { sessions: count }, happened: [sessionsEnded(staff.id, count)], touched: [] };
  });
}

function sessionsEnded(staffId: string, sessions: number) {
  return {
    kind: 'staff.sessions.ended',
    subject: 'staff',
    subjectId: staffId,
    detail: { sessions },
  } as const;
}
