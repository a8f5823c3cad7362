import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { ClaimRow } from './view';

export const withNames = { include: { names: true } } as const;
export const asserter = {
  select: { label: true, labelRu: true, labelKk: true, class: true, visibility: true },
} as const;

export const documentInclude = {
  source: { include: { organisation: withNames } },
  captures: true,
} as const;

/** What is read of a claim wherever it hangs. */
export const claimInclude = {
  asserter,
  via: asserter,
  scopePlace: withNames,
  document: { include: documentInclude },
  passages: {
    include: {
      excerpt: {
        include: { capture: { include: { document: { select: { id: true, visibility: true } } } } },
      },
    },
  },
  supersededBy: { select: { id: true } },
} as const;

/** What a facility is called, in an order that does not change from one reading to the next. */
export const namesOfFacility = {
  select: { text: true, language: true, preferredFor: true },
  orderBy: { text: 'asc' },
} as const;

export const placeInclude = { include: { names: true, parent: withNames } } as const;

/**
 * How many independent origins carry each of these claims: the documents at the root of their derivation, counted
 * over all public claims that say the same of the same subject. Addresses that repeat one text are one origin.
 */
export async function countOrigins(
  tx: DeskTx,
  claims: readonly ClaimRow[],
): Promise<(claim: ClaimRow) => number> {
  const ids = claims.map((claim) => claim.id);
  const rows = await tx.$queryRaw<{ id: string; origins: number }[]>`
    WITH RECURSIVE root AS (
      SELECT id, id AS origin, derived_from_id FROM desk.document
      UNION ALL
      SELECT root.id, d.id, d.derived_from_id FROM root JOIN desk.document d ON d.id = root.derived_from_id
    ), origin AS (SELECT id, origin FROM root WHERE derived_from_id IS NULL)
    SELECT mine.id, count(DISTINCT origin.origin)::int AS origins
    FROM desk.claim mine
    JOIN desk.claim peer ON peer.predicate = mine.predicate AND peer.value IS NOT DISTINCT FROM mine.value
      AND peer.scope_place_id IS NOT DISTINCT FROM mine.scope_place_id
      AND peer.visibility = 'PUBLIC' AND desk.claim_stands(peer)
      AND coalesce(peer.status_event_id, peer.occurrence_id, peer.charge_id, peer.decision_id, peer.event_id,
            peer.case_id, peer.person_id)
        = coalesce(mine.status_event_id, mine.occurrence_id, mine.charge_id, mine.decision_id, mine.event_id,
            mine.case_id, mine.person_id)
    LEFT JOIN origin ON origin.id = peer.document_id
    WHERE mine.id = ANY(${ids}::uuid[])
    GROUP BY mine.id`;
  const counted = new Map(rows.map((row) => [row.id, row.origins]));
  return (claim) => counted.get(claim.id) ?? 0;
}
