import { mayEditEvent } from '@/lib/events/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { EVENTS_ON_A_PAGE, type DeskEventsQuery } from './schema';

export type DeskEventListRow = {
  id: string;
  slug: string;
  kind: string;
  visibility: string;
  publicationState: string;
  dateEdtf: string | null;
  dateEarliest: Date | null;
  dateLatest: Date | null;
  texts: { language: string; name: string }[];
};

/** A page of the events, the latest first. Refuses `forbidden` to who keeps no events. */
export async function listDeskEvents(
  at: Door,
  { q, kind, state, page }: DeskEventsQuery,
): Promise<{ rows: DeskEventListRow[]; total: number }> {
  if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const text = q.replaceAll('\0', '').trim();
  const where = {
    ...(kind === null ? {} : { kind }),
    ...(state === null ? {} : { publicationState: state }),
    ...(text === ''
      ? {}
      : {
          OR: [
            { slug: { contains: text.toLowerCase() } },
            { texts: { some: { name: { contains: text, mode: 'insensitive' as const } } } },
          ],
        }),
  };
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
