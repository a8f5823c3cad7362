import { toCaseListItem } from '@/lib/cases/listing/view';
import type { CaseListItem } from '@/lib/cases/listing/schema';
import { caseDocument, type CaseDocument } from '@/lib/cases/schema';
import { publicClient } from '@/lib/platform/db/public-client';
import { isSlug } from '@/lib/publications/rules';
import { isWithdrawn, listVersions, toStamp } from '@/lib/publications/read-public';
import type { Stamp } from '@/lib/publications/schema';

/** `ties` are those of the document that may be shown at this moment; an earlier version shows none. */
export type FoundCase =
  ({ state: 'published'; document: CaseDocument; ties: string[] } & Stamp) | { state: 'withdrawn' };

/** Somebody whose file holds some of the ties that were asked for. */
export type TiedCase = { ties: string[]; person: CaseListItem };

/**
 * A case file by its address: one row read by key. `withdrawn` when it was public once; null when it never was, or
 * when what is stored is not exactly what a public document may hold: such a document is never shown.
 */
export async function findCase(slug: string): Promise<FoundCase | null> {
  if (!isSlug(slug)) return null;
  const row = await publicClient().caseProfile.findUnique({ where: { slug } });
  if (!row) return withdrawnOrNone(slug);
  const document = caseDocument.safeParse(row.document);
  return document.success
    ? { state: 'published', document: document.data, ties: row.ties, ...toStamp(row) }
    : null;
}

/** The case file as version `n` said it. A withdrawal takes every version with it. */
export async function findCaseVersion(slug: string, n: number): Promise<FoundCase | null> {
  if (!isSlug(slug)) return null;
  // The number stands in an address: what is no 4-byte integer is no version, and no error of the database either.
  const row =
    Number.isInteger(n) && n > 0 && n < 2 ** 31
      ? await publicClient().publication.findUnique({
          where: { kind_slug_version: { kind: 'case', slug, version: n } },
        })
      : null;
  if (!row) return withdrawnOrNone(slug);
  const document = caseDocument.safeParse(row.document);
  return document.success ? { state: 'published', document: document.data, ties: [], ...toStamp(row) } : null;
}

/** The versions of a case file that stand, the newest first. */
export async function listCaseVersions(slug: string): Promise<Stamp[]> {
  return isSlug(slug) ? listVersions('case', slug) : [];
}

/** The people linked to any of these events, by name; without the one whose page asks. */
export async function listPeopleOfEvents(
  eventSlugs: readonly string[],
  exceptSlug: string | null,
): Promise<CaseListItem[]> {
  if (eventSlugs.length === 0) return [];
  const rows = await publicClient().caseProfile.findMany({
    where: {
      eventSlugs: { hasSome: [...eventSlugs] },
      ...(exceptSlug === null ? {} : { slug: { not: exceptSlug } }),
    },
    orderBy: [{ sortName: 'asc' }, { slug: 'asc' }],
    select: { document: true, statusGroup: true },
  });
  return rows.flatMap((row) => toCaseListItem(row) ?? []);
}

/** The people whose published files hold any of these ties, by name; without the one whose page asks. */
export async function listTiedPeople(ties: readonly string[], exceptSlug: string): Promise<TiedCase[]> {
  if (ties.length === 0) return [];
  const rows = await publicClient().caseProfile.findMany({
    where: { ties: { hasSome: [...ties] }, slug: { not: exceptSlug } },
    orderBy: [{ sortName: 'asc' }, { slug: 'asc' }],
    select: { document: true, statusGroup: true, ties: true },
  });
  return rows.flatMap((row) => {
    const person = toCaseListItem(row);
    return person === null ? [] : { ties: row.ties.filter((tie) => ties.includes(tie)), person };
  });
}

async function withdrawnOrNone(slug: string): Promise<FoundCase | null> {
  return (await isWithdrawn('case', slug)) ? { state: 'withdrawn' } : null;
}
