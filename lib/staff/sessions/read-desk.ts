import { tokenHash } from '@/lib/platform/secrets/token';
import type { Door } from '@/lib/platform/db/transact';
import { IDLE_MINUTES } from '@/lib/platform/session/session';
import type { SessionView } from './view';

/** The actor's own running sessions, the one last used first. `token` is the one that asks. */
export async function listOwnSessions(at: Door, token: string, now: Date): Promise<SessionView[]> {
  const rows = await at.db.session.findMany({
    where: {
      staffId: at.actor.id,
      endedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gte: new Date(now.getTime() - IDLE_MINUTES * 60_000) },
    },
    orderBy: { lastSeenAt: 'desc' },
  });
  return rows.map((row) => ({
    id: row.id,
    browser: row.browser,
    beganAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    isThis: row.tokenHash === tokenHash(token),
  }));
}
