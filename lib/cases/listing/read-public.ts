import { certainlyHeldOn, countHeldAmong, possiblyHeldOn } from '@/lib/cases/custody/read-public';
import { statusGroup } from '@/lib/cases/schema';
import { publicClient, Prisma } from '@/lib/platform/db/public-client';
import { cutPage } from '@/lib/search/paging/rules';
import { orderOf, PAGE_SIZE, type Cursor, type SortOrder } from '@/lib/search/paging/schema';
import { findMatches, type Found } from '@/lib/search/read-public';
import type { CasesQuery } from '@/lib/search/schema';
import type { CaseFacets, CaseList, FacetOption } from './schema';
import { toCaseListItem } from './view';

type Row = { slug: string; sortName: string; rank: bigint; document: unknown; statusGroup: string };
type Reader = Pick<Prisma.TransactionClient, '$queryRaw'>;
type Filter = 'status' | 'country' | 'charge' | 'event' | 'held_on';

/**
 * A page of the published case files that the query asks for, with the choices of each filter counted under all other
 * filters, from one state of the database. `size` is the number of people on a page.
 */
export async function listCases(query: CasesQuery, size: number = PAGE_SIZE): Promise<CaseList> {
  const found = query.q === undefined || query.q === '' ? null : await findMatches(query.q);
  const searched = found?.cases ?? null;
  const from = fromFiles(searched);
  const sort = orderOf(query);
  const matches = new Map(searched?.map((one) => [one.slug, one.match]));
  return publicClient().$transaction(
    async (tx) => {
      const rows = await tx.$queryRaw<Row[]>`
        SELECT c.slug, c.sort_name AS "sortName", ${rankOf(sort)} AS rank, c.document,
            c.status_group AS "statusGroup"
          FROM ${from} WHERE ${where(query)} AND ${beyond(sort, query.after)}
          ORDER BY ${inOrder(sort, query.after?.back ?? false)} LIMIT ${size + 1}::int`;
      const [count] = await tx.$queryRaw<{ total: number }[]>`
        SELECT count(*)::int AS total FROM ${from} WHERE ${where(query)}`;
      const { rows: shown, ...page } = cutPage(rows, size, query.after, (row) => toPlace(sort, row));
      return {
        items: shown.flatMap((row) => toCaseListItem(row, matches.get(row.slug)) ?? []),
        total: count?.total ?? 0,
        ...page,
        facets: await readFacets(tx, query, from),
        events: found?.events.map((event) => event.slug) ?? [],
      };
    },
    { isolationLevel: 'RepeatableRead' },
  );
}

function toPlace(sort: SortOrder, row: Row): Omit<Cursor, 'back'> {
  return { sort, rank: Number(row.rank), name: row.sortName, slug: row.slug };
}

async function readFacets(tx: Reader, query: CasesQuery, from: Prisma.Sql): Promise<CaseFacets> {
  const count = (filter: Filter, value: Prisma.Sql, files: Prisma.Sql) => tx.$queryRaw<FacetOption[]>`
    SELECT ${value} AS value, count(DISTINCT c.slug)::int AS count FROM ${files}
      WHERE ${where(query, filter)} GROUP BY 1 ORDER BY 2 DESC, 1`;
  const each = (list: Prisma.Sql) => Prisma.sql`${from} CROSS JOIN LATERAL unnest(${list}) AS v (value)`;
  return {
    status: inListOrder(await count('status', Prisma.sql`c.status_group`, from)),
    country: await count('country', Prisma.sql`c.country`, from),
    charge: await count('charge', Prisma.sql`v.value`, each(Prisma.sql`c.charge_categories`)),
    event: await count('event', Prisma.sql`v.value`, each(Prisma.sql`c.event_slugs`)),
    heldOn: query.held_on ? await countHeldAmong(tx, query.held_on, from, where(query, 'held_on')) : null,
  };
}

/** The files to choose from: all, or those that the words of the query found, with their rank. */
function fromFiles(searched: readonly Found[] | null): Prisma.Sql {
  if (searched === null) return Prisma.sql`pub.case_profile c`;
  const slugs = searched.map((one) => one.slug);
  const ranks = searched.map((one) => -one.score);
  return Prisma.sql`pub.case_profile c JOIN unnest(${slugs}::text[], ${ranks}::int[]) AS h (slug, rank) ON h.slug = c.slug`;
}

function where(query: CasesQuery, except?: Filter): Prisma.Sql {
  const { status, country, charge, event, held_on: day } = query;
  const conditions: Record<Filter, Prisma.Sql | false> = {
    status: status !== undefined && Prisma.sql`c.status_group = ${status}`,
    country: country !== undefined && Prisma.sql`c.country = ${country}`,
    charge: charge !== undefined && Prisma.sql`c.charge_categories @> ARRAY[${charge}]::text[]`,
    event: event !== undefined && Prisma.sql`c.event_slugs @> ARRAY[${event}]::text[]`,
    held_on: day !== undefined && Prisma.sql`(${certainlyHeldOn(day)} OR ${possiblyHeldOn(day)})`,
  };
  const asked = Object.entries(conditions).flatMap(([filter, sql]) =>
    sql && filter !== except ? [sql] : [],
  );
  return Prisma.join([Prisma.sql`true`, ...asked], ' AND ');
}

function rankOf(sort: SortOrder): Prisma.Sql {
  switch (sort) {
    case 'relevance':
      return Prisma.sql`h.rank::bigint`;
    case 'name':
      return Prisma.sql`0::bigint`;
    case 'latest':
      return Prisma.sql`-(extract(epoch FROM c.published_at) * 1000)::bigint`;
    case 'checked':
      // Files that nobody has checked come last.
      return Prisma.sql`coalesce(DATE '2000-01-01' - c.last_checked, 1000000)::bigint`;
  }
}

// By name alone the index on (sort_name, slug) answers; a constant before it would keep the index from being used.
function beyond(sort: SortOrder, after: Cursor | undefined): Prisma.Sql {
  if (after === undefined) return Prisma.sql`true`;
  const side = after.back ? Prisma.sql`<` : Prisma.sql`>`;
  return sort === 'name'
    ? Prisma.sql`(c.sort_name, c.slug) ${side} (${after.name}, ${after.slug})`
    : Prisma.sql`(${rankOf(sort)}, c.sort_name, c.slug) ${side} (${after.rank}::bigint, ${after.name}, ${after.slug})`;
}

function inOrder(sort: SortOrder, back: boolean): Prisma.Sql {
  const way = back ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const byName = Prisma.sql`c.sort_name ${way}, c.slug ${way}`;
  return sort === 'name' ? byName : Prisma.sql`${rankOf(sort)} ${way}, ${byName}`;
}

function inListOrder(options: readonly FacetOption[]): FacetOption[] {
  return statusGroup.options.flatMap((value) => options.find((option) => option.value === value) ?? []);
}
