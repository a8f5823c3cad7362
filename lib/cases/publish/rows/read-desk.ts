import { listMembershipRows } from '@/lib/cases/publish/memberships/read-desk';
import { listRelationRows } from '@/lib/cases/publish/relations/read-desk';
import type { CaseRows } from '@/lib/cases/publish/schema';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { readOnce } from '@/lib/platform/db/read-once';
import { Refusal } from '@/lib/platform/errors/refusal';
import { groupBy } from '@/lib/platform/group-by';
import { readClaims, type PlacedClaim } from '@/lib/publications/claims/read-desk';
import { documentInclude, placeInclude, namesOfFacility } from '@/lib/publications/read-desk';
import type { ClaimRow } from '@/lib/publications/view';

/** The whole case file as publishing needs it, in the order in which it was recorded. Refuses `not-found`. */
export async function getCaseRows(tx: DeskTx, caseId: string): Promise<CaseRows> {
  return (await getFileRows(tx, caseId)).rows;
}

/**
 * The whole case file, and what is claimed of the person beside it. Refuses `not-found`.
 *
 * A query costs more than its rows: what many facts of a file name is asked for once, and not by the include of each
 * list. A file of five hundred events names a dozen places.
 */
export async function getFileRows(
  tx: DeskTx,
  caseId: string,
  personId: string | null = null,
): Promise<{ rows: CaseRows; aboutPerson: ClaimRow[] }> {
  const file = await findBareFile(tx, caseId);
  if (file === null) throw new Refusal('not-found', 'refusal.case.notFound');
  const idsOf = (rows: readonly { id: string }[]) => ({ in: rows.map(({ id }) => id) });
  const subjects = [
    { caseId },
    { statusEventId: idsOf(file.statusEvents) },
    { occurrenceId: idsOf(file.occurrences) },
    { chargeId: idsOf(file.charges) },
    { decisionId: idsOf(file.decisions) },
    ...(personId === null ? [] : [{ personId }]),
  ];
  const [named, claims, relations, memberships] = await Promise.all([
    readNamed(tx, file),
    readClaims(tx, { OR: subjects }),
    listRelationRows(tx, file.personId),
    listMembershipRows(tx, caseId),
  ]);
  // A tie can stand on a claim of another file.
  const ties = [...relations, ...memberships].flatMap(({ claimId }) => claimId ?? []);
  const claimOf = await readOnce(ties, async (ids) => {
    const here = claims.filter(({ id }) => ids.includes(id));
    const elsewhere = ids.filter((id) => !here.some((claim) => claim.id === id));
    return elsewhere.length === 0 ? here : [...here, ...(await readClaims(tx, { id: { in: elsewhere } }))];
  });
  const about = (of: ClaimSubject) => withClaims(claims, of);
  const { place, facility, event, document, withdrawn, struck } = named;
  const successors = new Map(file.statusEvents.map((row) => [row.supersedesId, row]));
  return {
    rows: {
      ...file,
      relations: relations.map((row) => ({ ...row, claim: claimOf(row.claimId) })),
      memberships: memberships.map((row) => ({
        ...row,
        claims: [claimOf(row.claimId)].flatMap((one) => one ?? []),
      })),
      claims: claims.filter((claim) => claim.caseId === caseId),
      statusEvents: file.statusEvents.map(about('statusEventId')).map((row) => ({
        ...row,
        place: place(row.placeId),
        facility: facility(row.facilityId),
        event: event(row.eventId),
        supersededBy: successors.get(row.id) ?? null,
        withdrawal: withdrawn.get(row.id) ?? null,
      })),
      occurrences: file.occurrences.map(about('occurrenceId')).map((row) => ({
        ...row,
        place: place(row.placeId),
        event: event(row.eventId),
        withdrawal: struck.get(row.id) ?? null,
      })),
      charges: file.charges.map(about('chargeId')),
      decisions: file.decisions
        .map(about('decisionId'))
        .map((row) => ({ ...row, place: place(row.placeId) })),
      demandItems: file.demandItems.map(({ demand, ...item }) => ({
        ...item,
        demand: { ...demand, document: document(demand.documentId) },
      })),
      assessments: file.assessments.map((row) => ({ ...row, document: document(row.documentId) })),
      involvements: file.involvements.map(({ event: whole, ...row }) => ({
        ...row,
        event: { ...whole, place: place(whole.placeId) },
      })),
    },
    aboutPerson: claims
      .filter((claim) => personId !== null && claim.personId === personId)
      .sort((one, other) => one.assertedAt.getTime() - other.assertedAt.getTime()),
  };
}

type BareFile = NonNullable<Awaited<ReturnType<typeof findBareFile>>>;

/** The file with the rows that are its own alone. */
async function findBareFile(tx: DeskTx, caseId: string) {
  return await tx.caseFile.findUnique({
    where: { id: caseId },
    include: {
      summaries: { orderBy: { ordinal: 'desc' }, take: 1 },
      translations: true,
      narrativeLevels: { select: { subjectId: true, visibility: true } },
      person: {
        include: {
          names: {
            orderBy: { ordinal: 'asc' },
            include: {
              supersededBy: { select: { id: true } },
              forms: { orderBy: [{ language: 'asc' }, { nameCase: 'asc' }] },
            },
          },
          organisation: { include: { names: true } },
        },
      },
      statusEvents: { orderBy: { ordinal: 'asc' } },
      occurrences: { orderBy: { ordinal: 'asc' } },
      charges: { include: { article: true }, orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }] },
      decisions: {
        include: { sentences: { orderBy: { supplementary: 'asc' } } },
        orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
      },
      demandItems: { include: { demand: true } },
      assessments: {
        where: { struckAt: null },
        orderBy: [{ dateEarliest: { sort: 'desc', nulls: 'last' } }, { recordedAt: 'desc' }],
      },
      claimSets: { include: { members: true } },
      involvements: { include: { event: { include: { texts: true } } } },
    },
  });
}

/** What the facts of the file name, and what withdrew one of them: each found by the id that a fact gives. */
async function readNamed(tx: DeskTx, file: BareFile) {
  const { id: caseId, statusEvents, occurrences, decisions, involvements, demandItems, assessments } = file;
  const dated = [...statusEvents, ...occurrences];
  const placed = [...dated, ...decisions, ...involvements.map(({ event }) => event)];
  const founded = [...demandItems.map(({ demand }) => demand), ...assessments];
  const [place, facility, event, document, withdrawn, struck] = await Promise.all([
    readOnce(
      placed.map(({ placeId }) => placeId),
      (ids) => tx.place.findMany({ where: { id: { in: ids } }, ...placeInclude }),
    ),
    readOnce(
      statusEvents.map(({ facilityId }) => facilityId),
      (ids) =>
        tx.facility.findMany({
          where: { id: { in: ids } },
          select: { id: true, names: namesOfFacility },
        }),
    ),
    readOnce(
      dated.map(({ eventId }) => eventId),
      (ids) => tx.event.findMany({ where: { id: { in: ids } } }),
    ),
    readOnce(
      founded.map(({ documentId }) => documentId),
      (ids) => tx.document.findMany({ where: { id: { in: ids } }, include: documentInclude }),
    ),
    tx.statusWithdrawal.findMany({ where: { statusEvent: { caseId } } }),
    tx.occurrenceWithdrawal.findMany({ where: { occurrence: { caseId } } }),
  ]);
  return {
    place,
    facility,
    event,
    document,
    withdrawn: new Map(withdrawn.map((row) => [row.statusEventId, row])),
    struck: new Map(struck.map((row) => [row.occurrenceId, row])),
  };
}

type ClaimSubject = 'statusEventId' | 'occurrenceId' | 'chargeId' | 'decisionId';

/** Puts to each row the claims that are made of it. */
function withClaims(claims: readonly PlacedClaim[], of: ClaimSubject) {
  const byRow = groupBy(claims, (claim) => claim[of]);
  return <Row extends { id: string }>(row: Row): Row & { claims: ClaimRow[] } => ({
    ...row,
    claims: byRow.get(row.id) ?? [],
  });
}
