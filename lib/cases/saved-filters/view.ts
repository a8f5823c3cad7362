import { FIRST_PAGE, keptCasesQuery, type DeskCasesQuery } from '@/lib/cases/desk-list/schema';
import { addressOf } from '@/lib/cases/desk-list/view';
import type { Actor } from '@/lib/platform/session/actor';
import { mayRemoveFilter } from './policy';

export type SavedFilterRow = {
  id: string;
  name: string;
  query: unknown;
  shared: boolean;
  ownerId: string;
  owner: { name: string };
};

/** A kept filter as a link; `sharedBy` where it is somebody else's. */
export type SavedFilterLink = {
  id: string;
  name: string;
  href: string;
  shared: boolean;
  sharedBy: string | null;
  chosen: boolean;
  mayRemove: boolean;
};

/** Kept filters as links. One whose query the list no longer understands leads to the plain list rather than astray. */
export function toSavedFilterLinks(
  rows: readonly SavedFilterRow[],
  actor: Actor,
  asked: DeskCasesQuery,
): SavedFilterLink[] {
  const here = addressOf({ ...asked, ...FIRST_PAGE });
  return rows.map((row) => {
    const read = keptCasesQuery.safeParse(row.query);
    const href = addressOf({ ...(read.success ? read.data : keptCasesQuery.parse({})), ...FIRST_PAGE });
    return {
      id: row.id,
      name: row.name,
      href,
      shared: row.shared,
      sharedBy: row.ownerId === actor.id ? null : row.owner.name,
      chosen: href === here,
      mayRemove: mayRemoveFilter(actor, row),
    };
  });
}

/** The query of a list as the hidden fields of the form that keeps it: only what differs from the plain list. */
export function toQueryFields(query: DeskCasesQuery): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...query, ...FIRST_PAGE }).flatMap(([name, value]) =>
      typeof value !== 'string' || value === '' ? [] : [[`query.${name}`, value] as const],
    ),
  );
}
