import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { tokenHash } from '@/lib/platform/secrets/token';
import type { ProofView } from './view';

const MINUTES = 10;

/** What makes a session's proof fresh: given of late and spent on nothing. */
export function freshSince(staffId: string, session: string, now: Date) {
  const since = new Date(now.getTime() - MINUTES * 60_000);
  return { staffId, tokenHash: tokenHash(session), endedAt: null, freshProofAt: { gt: since } };
}

/** Refuses `forbidden` when the second factor was not proven anew in this session; spends nothing. */
export async function requireFreshProof(
  db: DeskTx,
  staffId: string,
  session: string,
  now: Date,
): Promise<void> {
  if ((await db.session.count({ where: freshSince(staffId, session, now) })) === 0) {
    throw new Refusal('forbidden', 'refusal.proof');
  }
}

/** What the actor's session knows of their second factor. */
export async function findProof(at: Door, session: string, now: Date): Promise<ProofView> {
  const [fresh, row] = await Promise.all([
    at.db.session.count({ where: freshSince(at.actor.id, session, now) }),
    at.db.session.findUnique({ where: { tokenHash: tokenHash(session) }, select: { provenBy: true } }),
  ]);
  return { isFresh: fresh > 0, byRecoveryCode: row?.provenBy === 'RECOVERY_CODE' };
}
