import type { Worklist } from '@/lib/cases/desk-list/schema';
import { todayUtc } from '@/lib/platform/dates/days';
import { Prisma } from '@/lib/platform/db/desk-client';

/** Hearings of today and of so many days after it are near. */
const NEAR_DAYS = 7;

/**
 * Whether the file `c` is on a worklist, as a condition in SQL. Each starts from the few rows that put a file there (an
 * index holds them), so that it costs the same among 100,000 files as among forty.
 */
export function onWorklist(list: Worklist, now: Date): Prisma.Sql {
  const today = Prisma.sql`${todayUtc(now)}::date`;
  switch (list) {
    case 'review':
      return Prisma.sql`(c.id IN (SELECT r.case_id FROM desk.review_request r WHERE r.outcome IS NULL))`;
    case 'due':
      return Prisma.sql`(c.next_review IS NOT NULL AND c.next_review <= ${today})`;
    case 'hearing':
      return Prisma.sql`(c.id IN (SELECT t.case_id FROM desk.case_task t WHERE t.outcome IS NULL
        AND t.kind = 'HEARING' AND t.due_on BETWEEN ${today} AND ${today} + ${NEAR_DAYS}::int))`;
    case 'released':
      return Prisma.sql`(c.release_due IS NOT NULL AND c.release_due <= ${today})`;
    case 'dead':
      return Prisma.sql`(c.id IN (SELECT unnest(desk.files_of_claim(k)) FROM desk.document d
        JOIN desk.claim k ON k.document_id = d.id WHERE d.link_dead_on IS NOT NULL))`;
    case 'untranslated-en':
    case 'untranslated-ru':
    case 'untranslated-kk':
      return Prisma.sql`(c.untranslated @> ARRAY[${list.slice(-2)}])`;
    case 'outdated':
      return Prisma.sql`(c.outdated <> '{}')`;
  }
}
