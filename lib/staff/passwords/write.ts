import { transact } from '@/lib/audit/write';
import type { DeskClient, DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { hashPassword, verifyPassword } from '@/lib/platform/secrets/password-hash';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';
import { findActor } from '@/lib/platform/session/actor';
import { mayChangeRole } from '@/lib/staff/policy';
import { lockStaff } from '@/lib/staff/read-desk';
import { spendFreshProof } from '@/lib/staff/second-factor/proof/write';
import { acceptCode, renewRecoveryCodes as replaceCodes } from '@/lib/staff/second-factor/write';
import { takeGuess } from '@/lib/staff/sign-in/throttle/write';
import { openReset } from './read-desk';
import { isCommonPassword } from './rules';
import type { ChangePassword, OfferReset, RenewRecoveryCodes, ResetPassword } from './schema';

const RESET_HOURS = 24;

/**
 * Changes one's own password, for which the present one is asked; every session of the person ends, and they sign in
 * anew. Refuses `invalid` for a wrong present or a common new password, `too-many`.
 */
export async function changePassword(at: Door, input: ChangePassword, now = new Date()): Promise<Done<null>> {
  const { name, email } = await requirePassword(at, input.current, now);
  requireUncommon(input.password, [name, email]);
  const passwordHash = await hashPassword(input.password);
  return transact(at, async (tx) => {
    await setPassword(tx, at.actor.id, passwordHash, now);
    return { value: null, happened: [told('staff.password.changed', at.actor.id)], touched: [] };
  });
}

/**
 * New recovery codes, handed out for the only time; the old ones are worth nothing. They are a second factor: it asks
 * for the present password, and spends a fresh proof. Refuses `invalid` for a wrong password, `forbidden` without proof.
 */
export async function renewRecoveryCodes(
  at: Door,
  session: string,
  input: RenewRecoveryCodes,
  now = new Date(),
): Promise<Done<{ recoveryCodes: string[] }>> {
  await requirePassword(at, input.current, now);
  return transact(at, async (tx) => {
    await spendFreshProof(tx, at.actor.id, session, now);
    const recoveryCodes = await replaceCodes(tx, at.actor.id);
    const happened = told('staff.recovery-codes.renewed', at.actor.id);
    return { value: { recoveryCodes }, happened: [happened], touched: [] };
  });
}

/** Makes a link by which a colleague sets a new password, once, within a day. The link made before ends. */
export async function offerReset(
  at: Door,
  input: OfferReset,
  now = new Date(),
): Promise<Done<{ token: string }>> {
  return transact(at, async (tx) => {
    if (!mayChangeRole(at.actor, input.staffId)) throw new Refusal('forbidden', 'refusal.forbidden');
    const staff = await lockStaff(tx, input.staffId);
    await tx.passwordReset.updateMany({ where: { staffId: staff.id, usedAt: null }, data: { usedAt: now } });
    const token = newToken();
    const expiresAt = new Date(now.getTime() + RESET_HOURS * 3_600_000);
    const data = { tokenHash: tokenHash(token), staffId: staff.id, madeById: at.actor.id, expiresAt };
    await tx.passwordReset.create({ data });
    return { value: { token }, happened: [told('staff.password.reset-offered', staff.id)], touched: [] };
  });
}

/**
 * Sets a new password by a reset link and the second factor the person has, which stays. Every session ends. Refuses
 * `not-found` for a link that is used or too old, `invalid` for a common password or a wrong code, `too-many`.
 */
export async function resetPassword(db: DeskClient, input: ResetPassword, now = new Date()): Promise<null> {
  const row = await db.passwordReset.findFirst({
    where: openReset(input.token, now),
    include: { staff: true },
  });
  const actor = row === null ? null : await findActor(db, row.staffId);
  if (row === null || actor === null) throw new Refusal('not-found', 'refusal.reset.notFound');
  requireUncommon(input.password, [row.staff.name, row.staff.email ?? '']);
  // The link stands for the browser here: strangers without it take nothing from its share.
  const guess = { kind: 'code', account: row.staffId, address: row.id, knownBrowser: true } as const;
  if (!(await takeGuess(db, guess, now))) throw new Refusal('too-many', 'refusal.tooManyGuesses');
  if ((await acceptCode(db, row.staffId, input.code, now)) === null) {
    throw new Refusal('invalid', 'refusal.code', { code: 'refusal.code' });
  }
  const passwordHash = await hashPassword(input.password);
  await transact({ actor, db }, async (tx) => {
    const { count } = await tx.passwordReset.updateMany({
      where: openReset(input.token, now),
      data: { usedAt: now },
    });
    if (count === 0) throw new Refusal('not-found', 'refusal.reset.notFound');
    await setPassword(tx, row.staffId, passwordHash, now);
    return { value: null, happened: [told('staff.password.reset', row.staffId)], touched: [] };
  });
  return null;
}

async function setPassword(tx: DeskTx, staffId: string, passwordHash: string, now: Date): Promise<void> {
  await tx.staff.update({ where: { id: staffId }, data: { passwordHash } });
  await tx.session.updateMany({ where: { staffId, endedAt: null }, data: { endedAt: now } });
  await tx.signInStep.deleteMany({ where: { staffId } });
}

/** Step-up: whoever sits at an open desk is asked again who they are. Counts as a guess like any other. */
async function requirePassword(
  at: Door,
  password: string,
  now: Date,
): Promise<{ name: string; email: string }> {
  const staff = await at.db.staff.findUniqueOrThrow({ where: { id: at.actor.id } });
  const email = staff.email ?? '';
  const guess = { kind: 'password', account: email, address: staff.id, knownBrowser: true } as const;
  if (!(await takeGuess(at.db, guess, now))) throw new Refusal('too-many', 'refusal.tooManyGuesses');
  if (!(await verifyPassword(staff.passwordHash, password))) {
    throw new Refusal('invalid', 'refusal.password', { current: 'refusal.password' });
  }
  return { name: staff.name, email };
}

function requireUncommon(password: string, about: readonly string[]): void {
  if (!isCommonPassword(password, about)) return;
  throw new Refusal('invalid', 'input.password.common', { password: 'input.password.common' });
}

type Told =
  | 'staff.password.changed'
  | 'staff.password.reset-offered'
  | 'staff.password.reset'
  | 'staff.recovery-codes.renewed';

function told<K extends Told>(kind: K, subjectId: string) {
  return { kind, subject: 'staff', subjectId, detail: {} } as const;
}
