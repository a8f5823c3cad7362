import type { DeskTx } from '@/lib/platform/db/desk-client';
import { tokenHash } from '@/lib/platform/secrets/token';

/** Spends the ticket of a proven sign-in: whose it was, or null. However often it is sent, it is good for one session. */
export async function redeemTicket(db: DeskTx, ticket: string, now: Date): Promise<string | null> {
  const good = {
    tokenHash: tokenHash(ticket),
    provenAt: { not: null },
    spentAt: null,
    expiresAt: { gt: now },
  };
  const row = await db.signInStep.findFirst({ where: good });
  if (row === null) return null;
  const { count } = await db.signInStep.updateMany({ where: good, data: { spentAt: now } });
  return count === 1 ? row.staffId : null;
}
