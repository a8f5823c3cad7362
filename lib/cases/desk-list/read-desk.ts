import { Prisma } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { todayUtc } from '@/lib/platform/dates/days';
import { mayOpenCase } from '@/lib/cases/policy';
import { STALE_AFTER_DAYS } from '@/lib/cases/status/view';
import { findPeopleNamed } from '@/lib/people/read-desk';
import { PAGE_SIZE, type DeskCasesQuery, type DeskSort } from './schema';
import type { CaseGroup, DeskCaseRow, DeskCases } from './view';

/** More people than this under one query are not told apart: another word narrows it. */
const MOST_PEOPLE = 2000;

/**
 * A page of the case files that this member of staff works in, with how many there are under each choice of each
 * filter. The database leaves out what is not theirs: a contributor has their own drafts, an editor what is assigned to
 * them or to nobody. Refuses `forbidden` to who works in no file.
 */
export async function listDeskCases(at: Door, query: DeskCasesQuery, now: Date): Promise<DeskCases> {
  if (!mayOpenCase(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const stale = Prisma.sql`(c.last_checked IS NULL OR c.last_checked < ${todayUtc(now)}::date - ${STALE_AFTER_DAYS}::int)`;
  const mine = Prisma.sql`(c.opened_by_id = ${at.actor.id}::uuid)`;
  const assigned = Prisma.sql`(${at.actor.id}::uuid = ANY (c.assigned_to))`;
  const pool = Prisma.sql`(c.assigned_to = '{}')`;
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
    ],
    ' AND ',
  );
  const [groups, rows] = await Promise.all([
    at.db.$queryRaw<CaseGroup[]>`
      SELECT c.publication_state AS state, c.status_group AS status, ${mine} AS mine, ${stale} AS stale,
        ${assigned} AS assigned, ${pool} AS pool, count(*)::int AS count
      FROM desk.case_file c WHERE ${reach} GROUP BY 1, 2, 3, 4, 5, 6`,
    at.db.$queryRaw<DeskCaseRow[]>`
      WITH page AS (
        SELECT c.* FROM desk.case_file c WHERE ${asked}
        ORDER BY ${order(query.sort)} LIMIT ${PAGE_SIZE}::int OFFSET ${(query.page - 1) * PAGE_SIZE}::int
      )
      SELECT c.id, c.code, c.publication_state AS "publicationState", c.status_group AS "statusGroup",
        c.last_checked AS "lastChecked", c.changed_at AS "changedAt", ${stale} AS stale, ${mine} AS mine,
        s.name AS "openedBy",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id), '[]')
          FROM desk.staff a WHERE a.id = ANY (c.assigned_to)) AS "assignedTo",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('text', n.text, 'language', n.language,
            'preferredFor', n.preferred_for, 'visibility', n.visibility) ORDER BY n.preferred_for, n.text), '[]')
          FROM desk.person_name n WHERE n.person_id = c.person_id) AS names
      FROM page c JOIN desk.staff s ON s.id = c.opened_by_id ORDER BY ${order(query.sort)}`,
  ]);
  return { groups, rows };
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

function order(sort: DeskSort): Prisma.Sql {
  switch (sort) {
    case 'name':
      return Prisma.sql`c.sort_name, c.id`;
    case 'changed':
      return Prisma.sql`c.changed_at DESC, c.id DESC`;
    case 'checked':
      return Prisma.sql`c.last_checked NULLS FIRST, c.id`;
    case 'code':
      return Prisma.sql`c.code`;
  }
}
