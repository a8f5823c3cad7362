import type { Door } from '@/lib/platform/db/transact';
import { mayRemoveSomeFilter } from './policy';
import type { SavedFilterRow } from './view';

/** More than these under one list help nobody to find one. */
const MOST = 100;

/** One's own filters and those that are shared, by name; none for who has no use of them. */
export async function listSavedFilters(at: Door): Promise<SavedFilterRow[]> {
  if (!mayRemoveSomeFilter(at.actor)) return [];
  return at.db.savedFilter.findMany({
    where: { removedAt: null, OR: [{ ownerId: at.actor.id }, { shared: true }] },
    select: {
      id: true,
      name: true,
      query: true,
      shared: true,
      ownerId: true,
      owner: { select: { name: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
}
