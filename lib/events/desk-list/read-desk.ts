import { mayEditEvent } from '@/lib/events/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { foldName } from '@/lib/platform/text/fold-name';
import type { DeskEventListRow } from './view';
import { EVENTS_ON_A_PAGE, type DeskEventsQuery } from './schema';

/** A page of the events, the latest first. Refuses `forbidden` to who keeps no events. */
export async function listDeskEvents(
  at: Door,
  { q, kind, state, page }: DeskEventsQuery,
): Promise<{ rows: DeskEventListRow[]; total: number }> {
  if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const narrowed = {
    ...(kind === null ? {} : { kind }),
    ...(state === null ? {} : { publicationState: state }),
  };
  const where = q.trim() === '' ? narrowed : { id: { in: await named(at, narrowed, q) } };
  const [rows, total] = await Promise.all([
    at.db.event.findMany({
      where,
      include: { texts: { select: { language: true, name: true } } },
      orderBy: [{ dateEarliest: { sort: 'desc', nulls: 'last' } }, { slug: 'asc' }],
      take: EVENTS_ON_A_PAGE,
      skip: (page - 1) * EVENTS_ON_A_PAGE,
    }),
    at.db.event.count({ where }),
  ]);
  return { rows, total };
}

/** The events with a name or an address that holds these words, in any alphabet and spelling. */
async function named(at: Door, where: object, q: string): Promise<string[]> {
  const wanted = foldName(q);
  if (wanted === '') return [];
  const events = await at.db.event.findMany({
    where,
    select: { id: true, slug: true, texts: { select: { name: true } } },
  });
  return events
    .filter((event) =>
      [event.slug, ...event.texts.map((text) => text.name)].some((name) => foldName(name).includes(wanted)),
    )
    .map((event) => event.id);
}
