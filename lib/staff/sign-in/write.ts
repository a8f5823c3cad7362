import { transact } from '@/lib/audit/write';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import { verifyPassword } from '@/lib/platform/secrets/password-hash';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';
import { findActor } from '@/lib/platform/session/actor';
import { acceptCode } from '@/lib/staff/second-factor/write';
import type { ProveSecondFactor, SignIn } from './schema';
import { takeGuess } from './throttle/write';

/** Where an attempt to sign in comes from, and when. `address` is hashed before it is counted and stored nowhere. */
export type Attempt = {
  db: DeskClient;
  address: string;
  /** Whether this browser has signed in to the account before. */
  knows: (account: string) => boolean;
  now: Date;
};

const STEP_MINUTES = 10;
const TRIES_A_STEP = 5;

/**
 * The first step: hands out a token for the second one. Refuses `invalid` in the same words and after the same work for
 * a wrong password, an unknown or suspended account; `too-many` before any work.
 */
export async function answerPassword(at: Attempt, input: SignIn): Promise<{ step: string }> {
  const guess = { kind: 'password', account: input.email, address: at.address } as const;
  await requireGuess(at, guess, at.knows(input.email));
  const staff = await at.db.staff.findUnique({ where: { email: input.email } });
  const matches = await verifyPassword(staff?.passwordHash ?? null, input.password);
  if (staff === null || !matches || staff.disabledAt !== null) {
    throw new Refusal('invalid', 'refusal.signIn');
  }
  const step = newToken();
  await at.db.signInStep.deleteMany({ where: { expiresAt: { lt: at.now } } });
  await at.db.signInStep.create({
    data: {
      staffId: staff.id,
      tokenHash: tokenHash(step),
      expiresAt: new Date(at.now.getTime() + STEP_MINUTES * 60_000),
    },
  });
  return { step };
}

/**
 * The second step: accepts a one-time or a recovery code and hands out a ticket that begins one session (see
 * `redeemTicket`). Refuses `signed-out` when the first step is missing, too old or used up; `invalid` for a wrong or
 * used code; `too-many`.
 */
export async function answerCode(
  at: Attempt,
  step: string,
  input: ProveSecondFactor,
): Promise<{ ticket: string; email: string }> {
  const open = { tokenHash: tokenHash(step), provenAt: null, expiresAt: { gt: at.now } };
  const row = await at.db.signInStep.findFirst({ where: open, include: { staff: true } });
  const actor = row === null ? null : await findActor(at.db, row.staffId);
  if (row === null || actor === null) throw new Refusal('signed-out', 'refusal.signInAgain');
  const email = row.staff.email ?? '';
  await requireGuess(at, { kind: 'code', account: row.staffId, address: at.address }, at.knows(email));
  const counted = await at.db.signInStep.updateMany({
    where: { ...open, tries: { lt: TRIES_A_STEP } },
    data: { tries: { increment: 1 } },
  });
  if (counted.count === 0) throw new Refusal('signed-out', 'refusal.signInAgain');
  if (!(await acceptCode(at.db, row.staffId, input.code, at.now))) {
    throw new Refusal('invalid', 'refusal.code', { code: 'refusal.code' });
  }
  const ticket = newToken();
  await transact({ actor, db: at.db }, async (tx) => {
    // The token changes with what it is worth: one that was seen before the second factor opens nothing.
    const proven = await tx.signInStep.updateMany({
      where: open,
      data: { provenAt: at.now, tokenHash: tokenHash(ticket) },
    });
    if (proven.count === 0) throw new Refusal('signed-out', 'refusal.signInAgain');
    return {
      value: null,
      happened: [{ kind: 'staff.signed-in', subject: 'staff', subjectId: row.staffId, detail: {} } as const],
      touched: [],
    };
  });
  return { ticket, email };
}

async function requireGuess(
  at: Attempt,
  guess: { kind: 'password' | 'code'; account: string; address: string },
  knownBrowser: boolean,
): Promise<void> {
  if (!(await takeGuess(at.db, { ...guess, knownBrowser }, at.now))) {
    throw new Refusal('too-many', 'refusal.tooManyGuesses');
  }
}
