import { mayOpenCase } from '@/lib/cases/policy';
import { reachOf } from '@/lib/cases/reach/rules';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { lockOf, LOCKS, namedIn } from './rules';
import { batchChange } from './schema';
import type { BatchView, Chosen } from './view';

const names = { select: { text: true, language: true, preferredFor: true } } as const;
const file = { select: { id: true, code: true, person: { select: { names } } } } as const;

/** Whom a change can name, and how many of the chosen files are there for this member of staff. */
export async function readChosen(at: Door, ids: readonly string[]): Promise<Chosen> {
  if (!mayOpenCase(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const [found, staff] = await Promise.all([
    at.db.caseFile.findMany({
      where: { AND: [{ id: { in: [...ids] } }, reachOf(at.actor)] },
      select: { id: true },
    }),
    at.db.staff.findMany({
      where: { kind: 'PERSON', disabledAt: null, role: { in: ['contributor', 'editor', 'reviewer'] } },
      select: { id: true, name: true, role: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
  ]);
  return { ids: found.map(({ id }) => id), staff };
}

/** One's own batch with what would, or did, become of each file. Refuses `not-found` for anybody else's. */
export async function readBatch(at: Door, batchId: string): Promise<BatchView> {
  const row = await at.db.batch.findFirst({
    where: { id: batchId, byId: at.actor.id },
    include: {
      files: {
        include: {
          case: {
            include: {
              person: { select: { names } },
              reviewRequests: { where: { outcome: null }, select: { id: true } },
            },
          },
        },
      },
    },
  });
  if (row === null || !mayOpenCase(at.actor)) throw new Refusal('not-found', 'refusal.batch.notFound');
  const change = batchChange.parse(row.change);
  const named = namedIn(change);
  const staff = named === null ? null : await at.db.staff.findUnique({ where: { id: named } });
  const stillThere = await at.db.caseFile.findMany({
    where: { AND: [{ id: { in: row.files.map(({ caseId }) => caseId) } }, reachOf(at.actor)] },
    ...file,
  });
  const there = new Map(stillThere.map((one) => [one.id, one]));
  const inOrder = [...row.files].sort((a, b) => (a.case.sortName < b.case.sortName ? -1 : 1));
  return {
    id: row.id,
    change,
    named: staff?.name ?? null,
    reason: row.reason,
    state: row.undoneAt !== null ? 'undone' : row.appliedAt !== null ? 'applied' : 'planned',
    files: inOrder.map(({ case: theCase, fate, why, caseId }) => {
      const facts = {
        ...theCase,
        inReview: theCase.reviewRequests.length > 0,
        nextReview: dayFromColumn(theCase.nextReview),
      };
      const shown = there.get(caseId);
      return {
        caseId,
        // Of a file that others keep by now nothing is said, not even its code.
        code: shown?.code ?? null,
        names: shown?.person.names ?? [],
        fate,
        lock:
          fate === null ? lockOf(change, facts, at.actor, staff) : (LOCKS.find((one) => one === why) ?? null),
      };
    }),
  };
}
