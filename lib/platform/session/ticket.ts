import type { DeskTx } from '@/lib/platform/db/desk-client';
import { tokenHash } from '@/lib/platform/secrets/token';

/** Spends the ticket of a proven sign-in: whose it was and how it was proven, or null. However often it is sent, it is good for one session. */
export async function redeemTicket(
  db: DeskTx,
  ticket: string,
  now: Date,
): Promise<{ staffId: string; provenBy: string | null } | null> {
  const good = {
    tokenHash: tokenHash(ticket),
    provenAt: { not: null },
    spentAt: null,
    expiresAt: { gt: now },
  };
  const row = await db.signInStep.findFirst({ where: good });
  if (row === null) return null;
  const { count } = await db.signInStep.updateMany({ where: good, data: { spentAt: now } });
  return count === 1 ? { staffId: row.staffId, provenBy: row.provenBy } : null;
}
