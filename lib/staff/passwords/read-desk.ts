import { deskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { tokenHash } from '@/lib/platform/secrets/token';

/** What makes a reset link good: not used and not older than a day. */
export function openReset(token: string, now: Date) {
  return { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now } };
}

/** Whether a reset link is still good. Whose it is, is not said. */
export async function isResetOpen(token: string, now: Date, db: DeskClient = deskClient()): Promise<boolean> {
  return (await db.passwordReset.count({ where: openReset(token, now) })) > 0;
}
