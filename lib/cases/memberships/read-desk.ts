import type { Door } from '@/lib/platform/db/transact';
import { foldName } from '@/lib/platform/text/fold-name';
import type { OfferedOrganisation, MembershipRow } from './view';

/** So many organisations are offered; a search finds more. */
const OFFERED = 100;
const names = { select: { text: true, language: true, preferredFor: true } } as const;
const organisation = { select: { id: true, ban: true, tiesClosed: true, names } } as const;

/** The organisations that a file says its person is or was in. Asked by who has looked whether the file may be read. */
export async function listMemberships({ db }: Door, caseId: string): Promise<MembershipRow[]> {
  const rows = await db.membership.findMany({
    where: { caseId, struckAt: null },
    include: { organisation, claim: { include: { asserter: true } } },
    orderBy: [{ sinceEarliest: { sort: 'asc', nulls: 'last' } }, { recordedAt: 'asc' }],
  });
  return rows.map(({ claim, ...row }) => ({ ...row, says: claim?.asserter.label ?? null }));
}

/**
 * The organisations to choose from: those with a name that holds the words of `find`, in any spelling. Where there is
 * none, a person or an event is being looked for, and the list stays as it is without a search.
 */
export async function offerOrganisations({ db }: Door, find: string): Promise<OfferedOrganisation[]> {
  const folded = foldName(find.slice(0, 200));
  const all = { ...organisation, orderBy: { id: 'asc' }, take: OFFERED } as const;
  const found =
    folded === ''
      ? []
      : await db.organisation.findMany({
          ...all,
          where: { names: { some: { folded: { contains: folded } } } },
        });
  return found.length > 0 ? found : db.organisation.findMany(all);
}

/** The same with one among them that is chosen already: a list that left it out would take it away. */
export async function offerOrganisationsWith(
  at: Door,
  chosen: string | null,
): Promise<OfferedOrganisation[]> {
  const offered = await offerOrganisations(at, '');
  if (chosen === null || offered.some(({ id }) => id === chosen)) return offered;
  return [await at.db.organisation.findUniqueOrThrow({ where: { id: chosen }, ...organisation }), ...offered];
}
