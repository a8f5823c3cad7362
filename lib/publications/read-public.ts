import { createHash } from 'node:crypto';
import { caseDocument } from '@/lib/cases/schema';
import { eventDocument } from '@/lib/events/schema';
import { publicClient } from '@/lib/platform/db/public-client';
import type { PageAddress, PageKind, Stamp } from '@/lib/publications/schema';
import type { LatestChange } from '@/lib/publications/changes/schema';

type StampRow = { version: number; publishedAt: Date; contentHash: string };

export function toStamp(row: StampRow): Stamp {
  return { version: row.version, publishedAt: row.publishedAt.toISOString(), contentHash: row.contentHash };
}

/** True when a page stood at this address and was withdrawn. Only a hash of the address was kept. */
export async function isWithdrawn(kind: PageKind, slug: string): Promise<boolean> {
  const slugHash = createHash('sha256').update(slug, 'utf8').digest('hex');
  const found = await publicClient().tombstone.findUnique({ where: { kind_slugHash: { kind, slugHash } } });
  return found !== null;
}

/** The versions of a page that stand, the newest first, without their documents. */
export async function listVersions(kind: PageKind, slug: string): Promise<Stamp[]> {
  const rows = await publicClient().publication.findMany({
    where: { kind, slug },
    orderBy: { version: 'desc' },
    select: { version: true, publishedAt: true, contentHash: true },
  });
  return rows.map(toStamp);
}

/** The last `n` publications, the newest first; a page that was published twice stands twice. */
export async function latestChanges(n: number): Promise<LatestChange[]> {
  const rows = await publicClient().publication.findMany({
    orderBy: [{ publishedAt: 'desc' }, { kind: 'asc' }, { slug: 'asc' }, { version: 'desc' }],
    take: n,
  });
  return rows.flatMap((row): LatestChange[] => {
    const stamp = { slug: row.slug, ...toStamp(row) };
    const theCase = row.kind === 'case' ? caseDocument.safeParse(row.document) : null;
    if (theCase?.success) return [{ kind: 'case', document: theCase.data, ...stamp }];
    const event = row.kind === 'event' ? eventDocument.safeParse(row.document) : null;
    return event?.success ? [{ kind: 'event', document: event.data, ...stamp }] : [];
  });
}

/** The addresses of all pages that stand, with the time of their last publication (ISO 8601). */
export async function listPageAddresses(): Promise<PageAddress[]> {
  const select = { slug: true, publishedAt: true };
  const orderBy = { slug: 'asc' } as const;
  const [cases, events] = await Promise.all([
    publicClient().caseProfile.findMany({ select, orderBy }),
    publicClient().eventPage.findMany({ select, orderBy }),
  ]);
  const toAddress = (kind: PageKind) => (row: { slug: string; publishedAt: Date }) => ({
    kind,
    slug: row.slug,
    publishedAt: row.publishedAt.toISOString(),
  });
  return [...cases.map(toAddress('case')), ...events.map(toAddress('event'))];
}
