import type { DeskTx } from '@/lib/platform/db/desk-client';
import { matchCodeStep } from '@/lib/platform/secrets/one-time-code';
import { seal, unseal } from '@/lib/platform/secrets/seal';
import { tokenHash } from '@/lib/platform/secrets/token';
import type { ProvenBy } from '@/lib/platform/session/session';
import { foldRecoveryCode, newRecoveryCodes } from './rules';

const PURPOSE = 'second factor';

/** A second factor's secret as it is stored with the person it belongs to. */
export function sealSecret(staffId: string, secret: string): string {
  return seal(PURPOSE, staffId, secret);
}

/**
 * Accepts a one-time code or a recovery code of this person, each once, and says which it was: of the same code sent
 * many times at once, one is accepted, because the row itself says which step was the last. Null for a code that is
 * wrong or used.
 */
export async function acceptCode(
  db: DeskTx,
  staffId: string,
  code: string,
  now: Date,
): Promise<Exclude<ProvenBy, 'PASSKEY'> | null> {
  const staff = await db.staff.findUnique({ where: { id: staffId } });
  if (staff === null || staff.secondFactorSecret === null) return null;
  const secret = unseal(PURPOSE, staffId, staff.secondFactorSecret);
  const step = secret === null ? null : await matchCodeStep(secret, code, now);
  if (step !== null) {
    const { count } = await db.staff.updateMany({
      where: { id: staffId, OR: [{ lastCodeStep: null }, { lastCodeStep: { lt: step } }] },
      data: { lastCodeStep: step },
    });
    return count === 1 ? 'CODE' : null;
  }
  const { count } = await db.recoveryCode.updateMany({
    where: { staffId, codeHash: tokenHash(foldRecoveryCode(code)), usedAt: null },
    data: { usedAt: now },
  });
  return count === 1 ? 'RECOVERY_CODE' : null;
}

/** Replaces the recovery codes of this person and hands the new ones out, for the only time. */
export async function renewRecoveryCodes(tx: DeskTx, staffId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { staffId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ staffId, codeHash: tokenHash(foldRecoveryCode(code)) })),
  });
  return codes;
}
