import type { HeldCount, HeldPeople, HeldPerson } from '@/lib/cases/listing/schema';
import { toCaseListItem } from '@/lib/cases/listing/view';
import { publicClient, Prisma } from '@/lib/platform/db/public-client';
import { cutPage } from '@/lib/search/paging/rules';
import type { Cursor } from '@/lib/search/paging/schema';

const HELD_PAGE = 500;

/**
 * SQL: the file `c` says that the person was held on the day for certain. The ranges are half-open (the day of arrest
 * counts, the day of release does not), null is an open side, and a span without both has no certain part.
 */
export function certainlyHeldOn(day: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM pub.case_custody k WHERE k.slug = c.slug
    AND (k.certain_from IS NOT NULL OR k.certain_to IS NOT NULL)
    AND (k.certain_from IS NULL OR k.certain_from <= ${day}::date)
    AND (k.certain_to IS NULL OR k.certain_to > ${day}::date))`;
}

/** SQL: the person can have been held on the day, the certain days among them. */
export function possiblyHeldOn(day: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM pub.case_custody k WHERE k.slug = c.slug
    AND (k.possible_from IS NULL OR k.possible_from <= ${day}::date)
    AND (k.possible_to IS NULL OR k.possible_to > ${day}::date))`;
}

/** How many people of the files in `from` (aliased `c`) that meet the conditions were held on a day. */
export async function countHeldAmong(
  client: Pick<Prisma.TransactionClient, '$queryRaw'>,
  day: string,
  from: Prisma.Sql,
  conditions: Prisma.Sql,
): Promise<HeldCount> {
  const [count] = await client.$queryRaw<HeldCount[]>`
    SELECT count(*) FILTER (WHERE a.certain)::int AS held,
        count(*) FILTER (WHERE a.possible AND NOT a.certain)::int AS "possiblyHeld",
        count(*) FILTER (WHERE NOT a.possible AND NOT a.certain)::int AS "notHeld"
      FROM (SELECT ${certainlyHeldOn(day)} AS certain, ${possiblyHeldOn(day)} AS possible
        FROM ${from} WHERE ${conditions}) a`;
  return count ?? { held: 0, possiblyHeld: 0, notHeld: 0 };
}

/** How many of all published people were held on a day (`YYYY-MM-DD`), surely and possibly, and how many were not. */
export async function countHeldOn(day: string): Promise<HeldCount> {
  return countHeldAmong(publicClient(), day, Prisma.sql`pub.case_profile c`, Prisma.sql`true`);
}

type Row = { slug: string; sortName: string; document: unknown; statusGroup: string; certain: boolean };

/** The people held or possibly held on a day, by name, 500 at a time. `after` is a place in the order of names. */
export async function listHeldOn(day: string, after?: Cursor): Promise<HeldPeople> {
  const beyond = after
    ? Prisma.sql`(c.sort_name, c.slug) > (${after.name}, ${after.slug})`
    : Prisma.sql`true`;
  const rows = await publicClient().$queryRaw<Row[]>`
    SELECT c.slug, c.sort_name AS "sortName", c.document, c.status_group AS "statusGroup",
        ${certainlyHeldOn(day)} AS certain
      FROM pub.case_profile c WHERE (${certainlyHeldOn(day)} OR ${possiblyHeldOn(day)}) AND ${beyond}
      ORDER BY c.sort_name, c.slug LIMIT ${HELD_PAGE + 1}::int`;
  const page = cutPage(rows, HELD_PAGE, after, (row) => ({
    sort: 'name',
    rank: 0,
    name: row.sortName,
    slug: row.slug,
  }));
  const people = page.rows.flatMap((row): HeldPerson[] => {
    const item = toCaseListItem(row);
    return item ? [{ ...item, held: row.certain ? 'HELD' : 'POSSIBLY_HELD' }] : [];
  });
  return { people, next: page.next };
}
