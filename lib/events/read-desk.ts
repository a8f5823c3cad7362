import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';

type LockedEvent = { id: string; slug: string; publicationState: string; revision: number };

/**
 * The event, locked until the transaction ends. Refuses `not-found`, and `conflict` when `revision` is not the one it
 * has now: somebody else changed it since the caller looked.
 */
export async function lockEvent(tx: DeskTx, eventId: string, revision: number | null): Promise<LockedEvent> {
  const [row] = await tx.$queryRaw<LockedEvent[]>`
    SELECT id, slug, publication_state AS "publicationState", revision
    FROM desk.event WHERE id = ${eventId}::uuid FOR UPDATE`;
  if (row === undefined) throw new Refusal('not-found', 'refusal.event.notFound');
  if (revision !== null && row.revision !== revision) throw new Refusal('conflict', 'refusal.event.conflict');
  return row;
}
