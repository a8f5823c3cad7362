import { transact } from '@/lib/audit/write';
import { mayOpenCase } from '@/lib/cases/policy';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayRemoveFilter, maySeeFilter } from './policy';
import type { RemoveFilter, SaveFilter } from './schema';

/** Keeps a query of the case list under a name. What it finds is asked anew each time, within what is in reach then. */
export async function saveFilter(
  at: Door,
  { name, shared, query }: SaveFilter,
): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayOpenCase(at.actor)) throw new Refusal('forbidden', 'refusal.filter.save');
    const { id } = await tx.savedFilter.create({ data: { name, shared, query, ownerId: at.actor.id } });
    return {
      value: { id },
      happened: [{ kind: 'filter.saved', subject: 'filter', subjectId: id, detail: {} }],
      touched: [],
    };
  });
}

/** Removes a filter. Refuses `not-found` where it is gone, or is somebody else's own. */
export async function removeFilter(at: Door, { filterId }: RemoveFilter): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const found = await tx.savedFilter.findFirst({ where: { id: filterId, removedAt: null } });
    if (found === null || !maySeeFilter(at.actor, found)) {
      throw new Refusal('not-found', 'refusal.filter.notFound');
    }
    if (!mayRemoveFilter(at.actor, found)) throw new Refusal('forbidden', 'refusal.filter.remove');
    const { count } = await tx.savedFilter.updateMany({
      where: { id: filterId, removedAt: null },
      data: { removedAt: new Date() },
    });
    if (count === 0) throw new Refusal('not-found', 'refusal.filter.notFound');
    return {
      value: { id: filterId },
      happened: [{ kind: 'filter.removed', subject: 'filter', subjectId: filterId, detail: {} }],
      touched: [],
    };
  });
}
