import { createHash } from 'node:crypto';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { findActor, type Actor } from './actor';

export const IDLE_MINUTES = 30;

/** What is stored of a session token: its SHA-256, so that a stolen database opens no session. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Whose session this token is: null when it is unknown, ended, expired or idle for more than 30 minutes, or when its
 * owner is suspended. Asked anew for every request: nothing about a session is remembered in a process.
 */
export async function findActorByToken(db: DeskTx, token: string, now: Date): Promise<Actor | null> {
  const session = await db.session.findUnique({ where: { tokenHash: tokenHash(token) } });
  if (session === null || session.endedAt !== null || session.expiresAt <= now) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > IDLE_MINUTES * 60_000) return null;
  return findActor(db, session.staffId);
}
