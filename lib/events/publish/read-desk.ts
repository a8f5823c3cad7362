import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import { claimInclude, documentInclude, placeInclude } from '@/lib/publications/read-desk';
import { tagOf } from '@/lib/publications/rules';
import type { EventRows } from './view';

/** The event with everything publishing needs, locked until the transaction ends. Refuses `not-found`. */
export async function lockEventRows(tx: DeskTx, eventId: string): Promise<EventRows> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM desk.event WHERE id = ${eventId}::uuid FOR UPDATE`;
  if (found.length === 0) throw new Refusal('not-found', 'refusal.event.notFound');
  return tx.event.findUniqueOrThrow({
    where: { id: eventId },
    include: {
      texts: true,
      place: placeInclude,
      parent: { select: { slug: true, visibility: true } },
      claims: { include: claimInclude, orderBy: [{ saidEarliest: 'asc' }, { assertedAt: 'asc' }] },
      claimSets: { include: { members: true } },
      citations: {
        include: {
          excerpt: { include: { capture: { include: { document: { include: documentInclude } } } } },
        },
      },
    },
  });
}

/** The pages that show this event: its own, its whole's, the list, and the files of the people in it. */
export async function listTagsAround(tx: DeskTx, eventId: string, rows: EventRows): Promise<string[]> {
  const people = await tx.involvement.findMany({
    where: { eventId, case: { publicationState: 'PUBLISHED' } },
    select: { case: { select: { slug: true } } },
  });
  return [
    tagOf('event', rows.slug),
    'events',
    ...(rows.parent === null ? [] : [tagOf('event', rows.parent.slug)]),
    ...people.map((one) => tagOf('case', one.case.slug)),
  ];
}
