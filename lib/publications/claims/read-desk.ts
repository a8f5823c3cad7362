import type { DeskTx, Prisma } from '@/lib/platform/db/desk-client';
import { readOnce } from '@/lib/platform/db/read-once';
import { groupBy } from '@/lib/platform/group-by';
import { asserter, documentInclude, withNames } from '@/lib/publications/read-desk';
import type { ClaimRow } from '@/lib/publications/view';

/** A claim with what it hangs on. */
export type PlacedClaim = ClaimRow & {
  personId: string | null;
  caseId: string | null;
  statusEventId: string | null;
  occurrenceId: string | null;
  chargeId: string | null;
  decisionId: string | null;
  assertedAt: Date;
};

/**
 * These claims with their voices, documents and passages, as `claimInclude` reads them. What many claims share is read
 * once and stands in all of them: a file of two thousand claims on twenty documents is read in a dozen queries.
 */
export async function readClaims(tx: DeskTx, where: Prisma.ClaimWhereInput): Promise<PlacedClaim[]> {
  const claims = await tx.claim.findMany({ where });
  if (claims.length === 0) return [];
  const ids = claims.map(({ id }) => id);
  const [voices, documents, places, passages, successors] = await Promise.all([
    readOnce(
      claims.flatMap(({ asserterId, viaId }) => [asserterId, viaId]),
      (some) =>
        tx.asserter.findMany({ where: { id: { in: some } }, select: { id: true, ...asserter.select } }),
    ),
    readOnce(
      claims.map(({ documentId }) => documentId),
      (some) => tx.document.findMany({ where: { id: { in: some } }, include: documentInclude }),
    ),
    readOnce(
      claims.map(({ scopePlaceId }) => scopePlaceId),
      (some) => tx.place.findMany({ where: { id: { in: some } }, ...withNames }),
    ),
    readPassages(tx, ids),
    // One list of ids, not a parameter for each: a long file has thousands.
    tx.$queryRaw<{ id: string; supersedesId: string }[]>`
      SELECT id::text, supersedes_id::text AS "supersedesId" FROM desk.claim WHERE supersedes_id = ANY (${ids}::uuid[])`,
  ]);
  const passagesOf = groupBy(passages, ({ claimId }) => claimId);
  const successorOf = new Map(successors.map(({ id, supersedesId }) => [supersedesId, { id }]));
  return claims.flatMap((claim) => {
    const voice = voices(claim.asserterId);
    // The database holds every voice that a claim names.
    if (voice === null) return [];
    return {
      ...claim,
      asserter: voice,
      via: voices(claim.viaId),
      document: documents(claim.documentId),
      scopePlace: places(claim.scopePlaceId),
      passages: passagesOf.get(claim.id) ?? [],
      supersededBy: successorOf.get(claim.id) ?? null,
    };
  });
}

/** The passages that these claims stand on; of most files few claims have one. */
async function readPassages(tx: DeskTx, ids: string[]) {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT claim_id::text AS id FROM desk.claim_passage WHERE claim_id = ANY (${ids}::uuid[])`;
  if (held.length === 0) return [];
  return await tx.claimPassage.findMany({
    where: { claimId: { in: held.map(({ id }) => id) } },
    include: {
      excerpt: {
        include: { capture: { include: { document: { select: { id: true, visibility: true } } } } },
      },
    },
  });
}
