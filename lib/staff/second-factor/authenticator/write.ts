import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { endOtherSessions } from '@/lib/platform/session/session';
import { spendFreshProof } from '@/lib/staff/second-factor/proof/write';
import { renewRecoveryCodes, sealSecret } from '@/lib/staff/second-factor/write';
import { readEnrolment } from './read-desk';
import type { ReplaceAuthenticator } from './schema';

/**
 * Puts a new authenticator in place of the old one, confirmed by a code of the new one; it spends the fresh proof. The
 * old secret is gone, the recovery codes are new (handed out for the only time), and the person's other sessions and
 * half-done sign-ins end: what is replaced may be in other hands. Refuses `invalid` for a wrong code, `forbidden`
 * without a fresh proof.
 */
export async function replaceAuthenticator(
  at: Door,
  session: string,
  input: ReplaceAuthenticator,
  now = new Date(),
): Promise<Done<{ recoveryCodes: string[] }>> {
  const staffId = at.actor.id;
  return transact(at, async (tx) => {
    await spendFreshProof(tx, staffId, session, now);
    const read = await readEnrolment(staffId, input, now);
    if (read === null) throw new Refusal('invalid', 'refusal.code', { code: 'refusal.code' });
    await tx.staff.update({
      where: { id: staffId },
      data: { secondFactorSecret: sealSecret(staffId, read.secret), lastCodeStep: read.step },
    });
    const recoveryCodes = await renewRecoveryCodes(tx, staffId);
    await endOtherSessions(tx, staffId, session, now);
    return {
      value: { recoveryCodes },
      happened: [
        told('staff.authenticator.replaced', staffId),
        told('staff.recovery-codes.renewed', staffId),
      ],
      touched: [],
    };
  });
}

function told<K extends 'staff.authenticator.replaced' | 'staff.recovery-codes.renewed'>(
  kind: K,
  subjectId: string,
) {
  return { kind, subject: 'staff', subjectId, detail: {} } as const;
}
