import type { DeskTx } from '@/lib/platform/db/desk-client';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';
import { findActor, type Actor } from './actor';

export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 12;
/** How exactly the last visit is kept: not every request needs a write. */
const SEEN_SECONDS = 30;

/** What a second step is passed by. */
export type ProvenBy = 'CODE' | 'RECOVERY_CODE' | 'PASSKEY';

/** Begins a session and hands out its token, which is stored nowhere. It ends after twelve hours at the latest. */
export async function beginSession(
  db: DeskTx,
  staffId: string,
  of: { browser: string | null; provenBy: string | null },
  now: Date,
): Promise<string> {
  const token = newToken();
  await db.session.create({
    data: {
      staffId,
      ...of,
      tokenHash: tokenHash(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LONGEST_HOURS * 3_600_000),
    },
  });
  return token;
}

/** Ends the session of this token at the server: a copy of the cookie is worth nothing from now on. */
export async function endSession(db: DeskTx, token: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { tokenHash: tokenHash(token), endedAt: null },
    data: { endedAt: now },
  });
}

/** Ends the sessions of a person but this one, and every sign-in of theirs that is half done. */
export async function endOtherSessions(db: DeskTx, staffId: string, token: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { staffId, endedAt: null, tokenHash: { not: tokenHash(token) } },
    data: { endedAt: now },
  });
  await db.signInStep.deleteMany({ where: { staffId } });
}

/** Notes that the owner of a running session was here, which keeps it from ending as idle. */
export async function noteVisit(db: DeskTx, token: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: {
      tokenHash: tokenHash(token),
      endedAt: null,
      lastSeenAt: { lt: new Date(now.getTime() - SEEN_SECONDS * 1000) },
    },
    data: { lastSeenAt: now },
  });
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
