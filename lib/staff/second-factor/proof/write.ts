import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { tokenHash } from '@/lib/platform/secrets/token';
import { acceptCode } from '@/lib/staff/second-factor/write';
import type { ProveSecondFactor } from '@/lib/staff/sign-in/schema';
import { takeGuess } from '@/lib/staff/sign-in/throttle/write';
import { freshSince } from './read-desk';

/**
 * Step-up: who sits at an open desk proves the second factor anew, by a one-time or a recovery code. Good in this
 * session, for ten minutes and for one change. Refuses `invalid` for a wrong or used code, `too-many`.
 */
export async function proveAgain(
  at: Door,
  session: string,
  input: ProveSecondFactor,
  now = new Date(),
): Promise<Done<null>> {
  const staffId = at.actor.id;
  // The session stands for the browser here: strangers without it take nothing from its share.
  const guess = { kind: 'code', account: staffId, address: staffId, knownBrowser: true } as const;
  if (!(await takeGuess(at.db, guess, now))) throw new Refusal('too-many', 'refusal.tooManyGuesses');
  if ((await acceptCode(at.db, staffId, input.code, now)) === null) {
    throw new Refusal('invalid', 'refusal.code', { code: 'refusal.code' });
  }
  await noteFreshProof(at.db, staffId, session, now);
  return { value: null, touched: [] };
}

/** Notes in the session that its owner has just proven the second factor. */
export async function noteFreshProof(db: DeskTx, staffId: string, session: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { staffId, tokenHash: tokenHash(session), endedAt: null },
    data: { freshProofAt: now },
  });
}

/** Spends the fresh proof of this session on one change. Refuses `forbidden` when there is none. */
export async function spendFreshProof(
  tx: DeskTx,
  staffId: string,
  session: string,
  now: Date,
): Promise<void> {
  const { count } = await tx.session.updateMany({
    where: freshSince(staffId, session, now),
    data: { freshProofAt: null },
  });
  if (count === 0) throw new Refusal('forbidden', 'refusal.proof');
}
