import { transact } from '@/lib/audit/write';
import { mayPublishEvent, mayWithdrawEvent } from '@/lib/events/policy';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { Actor } from '@/lib/platform/session/actor';
import { countOrigins } from '@/lib/publications/read-desk';
import { contentHash } from '@/lib/publications/rules';
import { listTagsAround, lockEventRows } from './read-desk';
import { toEventCard, toEventDocument } from './view';

/** Publishes the next version of an event, approved by the actor, for whose content `author` stands. */
export async function publishEvent(
  at: Door,
  input: { eventId: string; author: Pick<Actor, 'id'>; reason: string },
): Promise<Done<{ version: number; contentHash: string }>> {
  return transact(at, async (tx) => {
    const { eventId, author, reason } = input;
    const rows = await lockEventRows(tx, eventId);
    if (!mayPublishEvent(at.actor, author.id)) throw new Refusal('forbidden', 'refusal.publish.author');
    if (rows.visibility !== 'PUBLIC') throw new Refusal('invalid', 'refusal.publish.closedEvent');
    const document = toEventDocument(rows, await countOrigins(tx, rows.claims));
    const hash = contentHash(document);
    const version = 1 + (await tx.eventPublication.count({ where: { eventId } }));
    const made = await tx.eventPublication.create({
      data: {
        eventId,
        version,
        contentHash: hash,
        document,
        authorId: author.id,
        approverId: at.actor.id,
        reason,
      },
    });
    const tags = await listTagsAround(tx, eventId, rows);
    const card = JSON.stringify(toEventCard(rows, document));
    await tx.$executeRaw`SELECT desk.publish_event(${made.id}::uuid, ${card}::jsonb, ${tags}::text[])`;
    await tx.event.update({ where: { id: eventId }, data: { publicationState: 'PUBLISHED' } });
    return {
      value: { version, contentHash: hash },
      happened: [
        {
          kind: 'event.published',
          subject: 'event',
          subjectId: eventId,
          detail: { version, contentHash: hash },
        } as const,
      ],
      touched: tags,
    };
  });
}

/** Takes every public copy of an event away at once and leaves a tombstone. */
export async function withdrawEvent(
  at: Door,
  input: { eventId: string; reason: string },
): Promise<Done<{ state: 'SUSPENDED' }>> {
  return transact(at, async (tx) => {
    const { eventId, reason } = input;
    const rows = await lockEventRows(tx, eventId);
    if (!mayWithdrawEvent(at.actor)) throw new Refusal('forbidden', 'refusal.withdraw.role');
    const published = await tx.eventPublication.count({ where: { eventId } });
    if (published === 0) throw new Refusal('conflict', 'refusal.withdraw.neverPublished');
    const tags = await listTagsAround(tx, eventId, rows);
    await tx.$executeRaw`SELECT desk.withdraw_page('event', ${rows.slug}, ${tags}::text[])`;
    await tx.event.update({ where: { id: eventId }, data: { publicationState: 'SUSPENDED' } });
    return {
      value: { state: 'SUSPENDED' as const },
      happened: [
        { kind: 'event.withdrawn', subject: 'event', subjectId: eventId, detail: { reason } } as const,
      ],
      touched: tags,
    };
  });
}
