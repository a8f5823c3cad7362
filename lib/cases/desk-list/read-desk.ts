import { Prisma } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { todayUtc } from '@/lib/platform/dates/days';
import { mayOpenCase } from '@/lib/cases/policy';
import { STALE_AFTER_DAYS } from '@/lib/cases/status/view';
import { findPeopleNamed } from '@/lib/people/read-desk';
import { onWorklist } from './worklist/read-desk';
import {
  deskCasesQuery,
  PAGE_SIZE,
  worklist,
  type DeskCasesQuery,
  type DeskSort,
  type Worklist,
} from './schema';
import type { CaseGroup, DeskCaseRow, DeskCases } from './view';

/** More people than this under one query are not told apart: another word narrows it. */
const MOST_PEOPLE = 2000;

/**
 * A page of the case files that this member of staff works in, with how many there are under each choice of each
 * filter. The database leaves out what is not theirs: a contributor has their own drafts, an editor what is assigned to
 * them or to nobody. Refuses `forbidden` to who works in no file.
 */
export async function listDeskCases(at: Door, query: DeskCasesQuery, now: Date): Promise<DeskCases> {
  const { stale, mine, assigned, pool, listed, reach, asked } = await conditionsOf(at, query, now);
  const isBack = query.after === null && query.before !== null;
  const from = await findAnchor(at, reach, query.after ?? query.before);
  const order = inOrder(query.sort, isBack);
  const [groups, read, work] = await Promise.all([
    at.db.$queryRaw<CaseGroup[]>`
      SELECT c.publication_state AS state, c.status_group AS status, ${mine} AS mine, ${stale} AS stale,
        ${assigned} AS assigned, ${pool} AS pool, ${listed} AS listed, count(*)::int AS count
      FROM desk.case_file c WHERE ${reach} GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    at.db.$queryRaw<DeskCaseRow[]>`
      WITH page AS (
        SELECT c.* FROM desk.case_file c WHERE ${asked} AND ${beyond(query.sort, isBack, from)}
        ORDER BY ${order} LIMIT ${PAGE_SIZE + 1}::int
      )
      SELECT c.id, c.code, c.publication_state AS "publicationState", c.status_group AS "statusGroup",
        c.last_checked AS "lastChecked", c.changed_at AS "changedAt", ${stale} AS stale, ${mine} AS mine,
        s.name AS "openedBy",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id), '[]')
          FROM desk.staff a WHERE a.id = ANY (c.assigned_to)) AS "assignedTo",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('text', n.text, 'language', n.language,
            'preferredFor', n.preferred_for, 'visibility', n.visibility) ORDER BY n.preferred_for, n.text), '[]')
          FROM desk.person_name n WHERE n.person_id = c.person_id) AS names
      FROM page c JOIN desk.staff s ON s.id = c.opened_by_id ORDER BY ${order}`,
    countWork(at, reach, now, query.q !== ''),
  ]);
  const isMore = read.length > PAGE_SIZE;
  const rows = read.slice(0, PAGE_SIZE);
  if (isBack) rows.reverse();
  return {
    groups,
    rows,
    work,
    hasBefore: isBack ? isMore : from !== null,
    hasAfter: isBack ? from !== null : isMore,
  };
}

/** The file that a page begins at, if it is there and in reach; else the page is the first. */
async function findAnchor(at: Door, reach: Prisma.Sql, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [row] = await at.db.$queryRaw<{ id: string }[]>`
    SELECT c.id::text FROM desk.case_file c WHERE c.id = ${id}::uuid AND ${reach}`;
  return row?.id ?? null;
}

/** How many files are on each worklist for this member of staff. Refuses as the list does. */
export async function countWorklists(at: Door, now: Date): Promise<Record<Worklist, number>> {
  const { reach } = await conditionsOf(at, deskCasesQuery.parse({}), now);
  return countWork(at, reach, now, false);
}

/** The ids of all files that a list finds, in its order, but no more than `most`. Refuses as the list does. */
export async function listDeskCaseIds(
  at: Door,
  query: DeskCasesQuery,
  now: Date,
  most: number,
): Promise<string[]> {
  const { asked } = await conditionsOf(at, query, now);
  const rows = await at.db.$queryRaw<{ id: string }[]>`
    SELECT c.id::text FROM desk.case_file c WHERE ${asked} ORDER BY ${inOrder(query.sort, false)} LIMIT ${most}::int`;
  return rows.map(({ id }) => id);
}

/** What a query asks of a file, in SQL, each filter by itself and all of them. */
async function conditionsOf(at: Door, query: DeskCasesQuery, now: Date) {
  if (!mayOpenCase(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const stale = Prisma.sql`(c.last_checked IS NULL OR c.last_checked < ${todayUtc(now)}::date - ${STALE_AFTER_DAYS}::int)`;
  const mine = Prisma.sql`(c.opened_by_id = ${at.actor.id}::uuid)`;
  const assigned = Prisma.sql`(${at.actor.id}::uuid = ANY (c.assigned_to))`;
  const pool = Prisma.sql`(c.assigned_to = '{}')`;
  const listed = query.work === null ? Prisma.sql`true` : onWorklist(query.work, now);
  const whose = { me: assigned, nobody: pool, anyone: Prisma.sql`NOT ${pool}` };
  const reach = Prisma.join(
    [ownReach(at, mine, Prisma.sql`(${pool} OR ${assigned})`), await searched(at, query.q)],
    ' AND ',
  );
  const asked = Prisma.join(
    [
      reach,
      ...(query.state === null ? [] : [Prisma.sql`c.publication_state = ${query.state}`]),
      ...(query.status === null ? [] : [Prisma.sql`c.status_group = ${query.status}`]),
      ...(query.assigned === null ? [] : [whose[query.assigned]]),
      ...(query.owner === null ? [] : [mine]),
      ...(query.stale === null ? [] : [stale]),
      ...(query.work === null ? [] : [listed]),
    ],
    ' AND ',
  );
  return { stale, mine, assigned, pool, listed, reach, asked };
}

/**
 * How many files are on each worklist, of those that are in reach. Of all files each list is read from its own index;
 * `isNarrow` reaches few, which are looked at once for all lists.
 */
async function countWork(
  at: Door,
  reach: Prisma.Sql,
  now: Date,
  isNarrow: boolean,
): Promise<Record<Worklist, number>> {
  const counts = worklist.options.map((list) => {
    const isOn = onWorklist(list, now);
    const count = isNarrow
      ? Prisma.sql`count(*) FILTER (WHERE ${isOn})::int`
      : Prisma.sql`(SELECT count(*)::int FROM desk.case_file c WHERE ${isOn} AND ${reach})`;
    return Prisma.sql`${count} AS "${Prisma.raw(list)}"`;
  });
  const from = isNarrow ? Prisma.sql`FROM desk.case_file c WHERE ${reach}` : Prisma.empty;
  const [row] = await at.db.$queryRaw<
    Record<Worklist, number>[]
  >`SELECT ${Prisma.join(counts, ', ')} ${from}`;
  if (row === undefined) throw new Error('A count without a row');
  return row;
}

/** What this member of staff may see at all, said in SQL so that no count and no page can tell of anything else. */
function ownReach(at: Door, mine: Prisma.Sql, inReach: Prisma.Sql): Prisma.Sql {
  switch (at.actor.role) {
    case 'contributor':
      return Prisma.sql`${mine} AND c.publication_state = 'DRAFT'`;
    case 'editor':
      return inReach;
    default:
      return Prisma.sql`true`;
  }
}

/** By the beginning of a code, else by the names of the person in any spelling. */
async function searched(at: Door, q: string): Promise<Prisma.Sql> {
  if (q === '') return Prisma.sql`true`;
  if (/^[a-z]{2}-\d/i.test(q)) return Prisma.sql`c.code LIKE ${`${q.toUpperCase().replace(/[%_\\]/g, '')}%`}`;
  const people = await findPeopleNamed(at.db, q, MOST_PEOPLE);
  return Prisma.sql`c.person_id = ANY(${people}::uuid[])`;
}

type Order = { columns: readonly ((row: Prisma.Sql) => Prisma.Sql)[]; falls: boolean };

const ID = (row: Prisma.Sql) => Prisma.sql`${row}.id`;

/** By what a list is ordered, as an index holds it, and whether the highest comes first. */
const ORDERS: Readonly<Record<DeskSort, Order>> = {
  name: { columns: [(row) => Prisma.sql`${row}.sort_name`, ID], falls: false },
  changed: { columns: [(row) => Prisma.sql`${row}.changed_at`, ID], falls: true },
  checked: {
    columns: [(row) => Prisma.sql`coalesce(${row}.last_checked, '-infinity'::date)`, ID],
    falls: false,
  },
  code: { columns: [(row) => Prisma.sql`${row}.code`], falls: false },
};

const FILE = Prisma.sql`c`;

function inOrder(sort: DeskSort, isBack: boolean): Prisma.Sql {
  const { columns, falls } = ORDERS[sort];
  const direction = falls === isBack ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return Prisma.join(
    columns.map((column) => Prisma.sql`${column(FILE)} ${direction}`),
    ', ',
  );
}

/** What stands behind a file in an order, or before it. */
function beyond(sort: DeskSort, isBack: boolean, from: string | null): Prisma.Sql {
  if (from === null) return Prisma.sql`true`;
  const { columns, falls } = ORDERS[sort];
  const place = columns.map(
    (column) =>
      Prisma.sql`(SELECT ${column(Prisma.sql`f`)} FROM desk.case_file f WHERE f.id = ${from}::uuid)`,
  );
  const own = columns.map((column) => column(FILE));
  const sign = falls === isBack ? Prisma.sql`>` : Prisma.sql`<`;
  return Prisma.sql`(${Prisma.join(own, ', ')}) ${sign} (${Prisma.join(place, ', ')})`;
}
