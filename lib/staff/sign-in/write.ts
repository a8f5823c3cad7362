import { transact } from '@/lib/audit/write';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import { verifyPassword } from '@/lib/platform/secrets/password-hash';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';
import type { PasskeyRequest } from '@/lib/platform/secrets/passkey';
import { findActor, type Actor } from '@/lib/platform/session/actor';
import type { ProvenBy } from '@/lib/platform/session/session';
import type { AnswerPasskey } from '@/lib/staff/second-factor/passkeys/schema';
import { acceptPasskey, askForOwnPasskey } from '@/lib/staff/second-factor/passkeys/write';
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

/** A ticket begins one session (see `redeemTicket`). */
type Proven = { ticket: string; email: string };

/**
 * The second step: accepts a one-time or a recovery code and hands out a ticket. Refuses `signed-out` when the first
 * step is missing, too old or used up; `invalid` for a wrong or used code; `too-many`.
 */
export async function answerCode(at: Attempt, step: string, input: ProveSecondFactor): Promise<Proven> {
  const row = await getStep(at, step);
  await requireGuess(at, { kind: 'code', account: row.staffId, address: at.address }, at.knows(row.email));
  await takeTry(at, step);
  const provenBy = await acceptCode(at.db, row.staffId, input.code, at.now);
  if (provenBy === null) throw new Refusal('invalid', 'refusal.code', { code: 'refusal.code' });
  return passStep(at, step, row, provenBy);
}

/**
 * Asks the browser to sign with a passkey as the second step. Whether the account has any is told only to who knows its
 * password. Refuses `signed-out` as `answerCode`, `not-found` when there is none.
 */
export async function askForStep(at: Attempt, step: string): Promise<PasskeyRequest> {
  const { staffId } = await getStep(at, step);
  return askForOwnPasskey(at.db, { staffId, purpose: 'SIGN_IN', token: step }, at.now);
}

/**
 * The second step by a passkey. No share of guesses is asked for, since a signature is not to be guessed: who is kept
 * waiting by others who guess codes gets in. Refuses `signed-out` as `answerCode`, `invalid`.
 */
export async function answerPasskey(at: Attempt, step: string, input: AnswerPasskey): Promise<Proven> {
  const row = await getStep(at, step);
  await takeTry(at, step);
  const occasion = { staffId: row.staffId, purpose: 'SIGN_IN', token: step } as const;
  if (!(await acceptPasskey(at.db, occasion, input.answer, at.now))) {
    throw new Refusal('invalid', 'refusal.passkey.refused');
  }
  return passStep(at, step, row, 'PASSKEY');
}

type Step = { staffId: string; email: string; actor: Actor };

const openStep = (at: Attempt, step: string) => ({
  tokenHash: tokenHash(step),
  provenAt: null,
  expiresAt: { gt: at.now },
});

async function getStep(at: Attempt, step: string): Promise<Step> {
  const row = await at.db.signInStep.findFirst({ where: openStep(at, step), include: { staff: true } });
  const actor = row === null ? null : await findActor(at.db, row.staffId);
  if (row === null || actor === null) throw new Refusal('signed-out', 'refusal.signInAgain');
  return { staffId: row.staffId, email: row.staff.email ?? '', actor };
}

/** A step is good for a few answers, whatever they are. */
async function takeTry(at: Attempt, step: string): Promise<void> {
  const { count } = await at.db.signInStep.updateMany({
    where: { ...openStep(at, step), tries: { lt: TRIES_A_STEP } },
    data: { tries: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('signed-out', 'refusal.signInAgain');
}

async function passStep(at: Attempt, step: string, row: Step, provenBy: ProvenBy): Promise<Proven> {
  const ticket = newToken();
  await transact({ actor: row.actor, db: at.db }, async (tx) => {
    // The token changes with what it is worth: one that was seen before the second factor opens nothing.
    const proven = await tx.signInStep.updateMany({
      where: openStep(at, step),
      data: { provenAt: at.now, provenBy, tokenHash: tokenHash(ticket) },
    });
    if (proven.count === 0) throw new Refusal('signed-out', 'refusal.signInAgain');
    return {
      value: null,
      happened: [{ kind: 'staff.signed-in', subject: 'staff', subjectId: row.staffId, detail: {} } as const],
      touched: [],
    };
  });
  return { ticket, email: row.email };
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
