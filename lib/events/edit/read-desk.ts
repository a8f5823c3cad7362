import { mayReadCase } from '@/lib/cases/policy';
import { mayEditEvent } from '@/lib/events/policy';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import type { PlaceNameRow } from '@/lib/places/names/view';
import { foldName } from '@/lib/platform/text/fold-name';
import type { DeskEventRow } from './view';

/** Everybody who wrote a part of an event since it was last published, in the order of their last change. */
export async function listEventAuthors(tx: DeskTx, eventId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.actor_id::text AS id FROM desk.audit_entry a
    WHERE a.subject_id = ${eventId}::uuid
      AND a.kind IN ('event.opened', 'event.amended', 'event.text.written', 'event.person.involved',
        'event.figure.recorded', 'event.figures.decided')
      AND a.seq > coalesce((SELECT max(p.seq) FROM desk.audit_entry p
        WHERE p.subject_id = ${eventId}::uuid AND p.kind = 'event.published'), 0)
    GROUP BY a.actor_id ORDER BY max(a.seq)`;
  if (rows.length > 0) return rows.map((row) => row.id);
  const event = await tx.event.findUnique({ where: { id: eventId }, select: { openedById: true } });
  return event === null ? [] : [event.openedById];
}

/** What the page of one event is drawn from. */
export type FoundEvent = {
  event: DeskEventRow;
  places: { id: string; names: PlaceNameRow[] }[];
  events: { id: string; slug: string; texts: { language: string; name: string }[] }[];
  authors: string[];
};

/**
 * An event with all that is said of it. `find` narrows the places to choose from to those with a name that holds these
 * words, in any spelling, and the one that was chosen. Null: there is none, or it is not for this member of staff.
 */
export async function findDeskEvent(at: Door, id: string, find = ''): Promise<FoundEvent | null> {
  if (!mayEditEvent(at.actor) || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const names = {
    select: { text: true, preferredFor: true, language: true, kind: true, validEdtf: true },
  } as const;
  const folded = foldName(find);
  const named = { names: { some: { folded: { contains: folded } } } };
  const texts = { select: { language: true, name: true } } as const;
  const [event, places, events, authors] = await Promise.all([
    at.db.event.findUnique({
      where: { id },
      include: {
        texts: true,
        publications: { orderBy: { version: 'desc' }, take: 1, select: { version: true, publishedAt: true } },
        involvements: { include: { case: { include: { person: { include: { names: true } } } } } },
      },
    }),
    at.db.place.findMany({
      where: folded === '' ? {} : { OR: [named, { events: { some: { id } } }] },
      select: { id: true, names },
      take: 500,
    }),
    at.db.event.findMany({
      where: { id: { not: id } },
      select: { id: true, slug: true, texts },
      orderBy: { dateEarliest: 'desc' },
      take: 500,
    }),
    listEventAuthors(at.db, id),
  ]);
  if (event === null) return null;
  // Of the people only those whose file this member of staff may read.
  const involvements = event.involvements.filter((one) => mayReadCase(at.actor, one.case));
  return { event: { ...event, involvements }, places, events, authors };
}
