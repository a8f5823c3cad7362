import { eventDocument, type EventDocument, type EventName } from '@/lib/events/schema';
import { publicClient, type Prisma } from '@/lib/platform/db/public-client';
import { isSlug } from '@/lib/publications/rules';
import { isWithdrawn, toStamp } from '@/lib/publications/read-public';
import type { Stamp } from '@/lib/publications/schema';

export type FoundEvent = ({ state: 'published'; document: EventDocument } & Stamp) | { state: 'withdrawn' };

/** An event by its address: one row read by key. Null when there is none, or what is stored may not be shown. */
export async function findEvent(slug: string): Promise<FoundEvent | null> {
  if (!isSlug(slug)) return null;
  const row = await publicClient().eventPage.findUnique({ where: { slug } });
  if (!row) return (await isWithdrawn('event', slug)) ? { state: 'withdrawn' } : null;
  const document = eventDocument.safeParse(row.document);
  return document.success ? { state: 'published', document: document.data, ...toStamp(row) } : null;
}

/** Every published event in the order of time, those without a date last. */
export async function listEvents(): Promise<(Stamp & { document: EventDocument })[]> {
  const rows = await publicClient().eventPage.findMany({ orderBy: inTime });
  return rows.flatMap((row) => {
    const document = eventDocument.safeParse(row.document);
    return document.success ? [{ document: document.data, ...toStamp(row) }] : [];
  });
}

/** What a link to an event says, for those of these addresses that are published, in the order of time. */
export async function listEventNames(slugs: readonly string[]): Promise<EventName[]> {
  if (slugs.length === 0) return [];
  const rows = await publicClient().eventPage.findMany({
    where: { slug: { in: [...slugs] } },
    orderBy: inTime,
    select: { document: true },
  });
  return rows.flatMap((row) => {
    const document = eventDocument.safeParse(row.document);
    if (!document.success) return [];
    const { slug, kind, name, when, parent } = document.data;
    return [{ slug, kind, name, when, parent }];
  });
}

const inTime = [
  { dateEarliest: { sort: 'asc', nulls: 'last' } },
  { dateLatest: { sort: 'asc', nulls: 'last' } },
  { slug: 'asc' },
] satisfies Prisma.EventPageOrderByWithRelationInput[];
