import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { DeskTx, Prisma } from '@/lib/platform/db/desk-client';
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
};

type ClaimCells = Omit<
  PlacedClaim,
  'asserter' | 'via' | 'document' | 'scopePlace' | 'passages' | 'supersededBy'
> & { asserterId: string; viaId: string | null; documentId: string | null; scopePlaceId: string | null };

/**
 * These claims with their voices, documents and passages, as `claimInclude` reads them. What many claims share is read
 * once and stands in all of them: a file of two thousand claims on twenty documents is read in a dozen queries.
 */
export async function readClaims(
  tx: DeskTx,
  where: Prisma.ClaimWhereInput,
  orderBy?: Prisma.ClaimOrderByWithRelationInput,
): Promise<PlacedClaim[]> {
  const found = await tx.claim.findMany({ where, orderBy: orderBy ?? [], select: { id: true } });
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const claims = await readCells(tx, ids);
  const [voices, documents, places, passages, successors] = await Promise.all([
    findAll(
      claims.flatMap(({ asserterId, viaId }) => [asserterId, viaId]),
      (some) =>
        tx.asserter.findMany({ where: { id: { in: some } }, select: { id: true, ...asserter.select } }),
    ),
    findAll(
      claims.map(({ documentId }) => documentId),
      (some) => tx.document.findMany({ where: { id: { in: some } }, include: documentInclude }),
    ),
    findAll(
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
    const voice = voices.get(claim.asserterId);
    // The database holds every voice that a claim names.
    if (voice === undefined) return [];
    return {
      ...claim,
      asserter: voice,
      via: voices.get(claim.viaId ?? '') ?? null,
      document: documents.get(claim.documentId ?? '') ?? null,
      scopePlace: places.get(claim.scopePlaceId ?? '') ?? null,
      passages: passagesOf.get(claim.id) ?? [],
      supersededBy: successorOf.get(claim.id) ?? null,
    };
  });
}

/**
 * What stands in the rows of these claims, in this order. They come as one text: two thousand rows of two dozen columns,
 * each cell read by itself, cost the process several times what parsing the text does.
 */
async function readCells(tx: DeskTx, ids: readonly string[]): Promise<ClaimCells[]> {
  const [answer] = await tx.$queryRaw<{ read: string }[]>`
    SELECT json_agg(json_build_object('id', c.id, 'predicate', c.predicate, 'value', c.value, 'note', c.note,
      'language', c.language, 'kind', c.kind, 'sourceGrade', c.source_grade, 'contentGrade', c.content_grade,
      'verification', c.verification, 'visibility', c.visibility, 'saidEdtf', c.said_edtf,
      'saidEarliest', c.said_earliest, 'saidLatest', c.said_latest, 'asserterId', c.asserter_id, 'viaId', c.via_id,
      'documentId', c.document_id, 'scopePlaceId', c.scope_place_id, 'personId', c.person_id, 'caseId', c.case_id,
      'statusEventId', c.status_event_id, 'occurrenceId', c.occurrence_id, 'chargeId', c.charge_id,
      'decisionId', c.decision_id) ORDER BY asked.place)::text AS read
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked (id, place) JOIN desk.claim c ON c.id = asked.id`;
  const rows = JSON.parse(answer?.read ?? '[]') as (Omit<ClaimCells, 'saidEarliest' | 'saidLatest'> &
    Record<'saidEarliest' | 'saidLatest', IsoDay | null>)[];
  return rows.map((row) => ({
    ...row,
    saidEarliest: dayToColumn(row.saidEarliest),
    saidLatest: dayToColumn(row.saidLatest),
  }));
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

/** The rows of these ids by id, each asked for once; none is asked for when there is none. */
async function findAll<Row extends { id: string }>(
  ids: readonly (string | null)[],
  find: (ids: string[]) => Promise<Row[]>,
): Promise<Map<string, Row>> {
  const some = [...new Set(ids.filter((id) => id !== null))];
  const rows = some.length === 0 ? [] : await find(some);
  return new Map(rows.map((row) => [row.id, row]));
}
