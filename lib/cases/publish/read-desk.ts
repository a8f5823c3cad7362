import { ZodError } from 'zod';
import type { CaseDocument } from '@/lib/cases/schema';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import { groupBy } from '@/lib/platform/group-by';
import { readClaims, type PlacedClaim } from '@/lib/publications/claims/read-desk';
import { countOrigins, documentInclude, placeInclude } from '@/lib/publications/read-desk';
import { contentHash } from '@/lib/publications/rules';
import type { ClaimRow } from '@/lib/publications/view';
import type { CaseRows } from './schema';
import { factsWithoutClaim, protectionFaults, type FactList, type GateFault } from './rules';
import { claimsOf, publicFacts, toCaseDocument } from './view';

/** The whole case file as publishing needs it, in the order in which it was recorded. Refuses `not-found`. */
export async function getCaseRows(tx: DeskTx, caseId: string): Promise<CaseRows> {
  return (await getFileRows(tx, caseId)).rows;
}

/** The whole case file, and what is claimed of the person beside it. Refuses `not-found`. */
export async function getFileRows(
  tx: DeskTx,
  caseId: string,
  personId: string | null = null,
): Promise<{ rows: CaseRows; aboutPerson: ClaimRow[] }> {
  const file = await tx.caseFile.findUnique({
    where: { id: caseId },
    include: {
      summaries: { orderBy: { ordinal: 'desc' }, take: 1 },
      translations: true,
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
      statusEvents: {
        orderBy: { ordinal: 'asc' },
        include: {
          place: placeInclude,
          facility: true,
          event: { select: { slug: true, publicationState: true } },
          supersededBy: { select: { id: true } },
          withdrawal: { select: { reason: true } },
        },
      },
      occurrences: {
        orderBy: { ordinal: 'asc' },
        include: { place: placeInclude, event: { select: { slug: true, publicationState: true } } },
      },
      charges: { include: { article: true }, orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }] },
      decisions: {
        include: { place: placeInclude, sentences: { orderBy: { supplementary: 'asc' } } },
        orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
      },
      demandItems: { include: { demand: { include: { document: { include: documentInclude } } } } },
      claimSets: { include: { members: true } },
      involvements: {
        include: { event: { include: { texts: true, place: placeInclude } } },
      },
    },
  });
  if (file === null) throw new Refusal('not-found', 'refusal.case.notFound');
  const idsOf = (rows: readonly { id: string }[]) => ({ in: rows.map(({ id }) => id) });
  const subjects = [
    { caseId },
    { statusEventId: idsOf(file.statusEvents) },
    { occurrenceId: idsOf(file.occurrences) },
    { chargeId: idsOf(file.charges) },
    { decisionId: idsOf(file.decisions) },
  ];
  const [claims, aboutPerson] = await Promise.all([
    readClaims(tx, { OR: subjects }),
    personId === null ? [] : readClaims(tx, { personId }, { assertedAt: 'asc' }),
  ]);
  const about = (of: ClaimSubject) => withClaims(claims, of);
  return {
    rows: {
      ...file,
      claims: claims.filter((claim) => claim.caseId === caseId),
      statusEvents: file.statusEvents.map(about('statusEventId')),
      occurrences: file.occurrences.map(about('occurrenceId')),
      charges: file.charges.map(about('chargeId')),
      decisions: file.decisions.map(about('decisionId')),
    },
    aboutPerson,
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

export type DrawnCase = { rows: CaseRows; document: CaseDocument; hash: string };

/**
 * What would become public of a case file at this moment, with its hash. Refuses `not-found`, and `invalid` when the
 * public facts make no public document: a file without a public name.
 */
export async function drawCase(tx: DeskTx, caseId: string): Promise<DrawnCase> {
  const rows = await getCaseRows(tx, caseId);
  const originsOf = await countOrigins(tx, claimsOf(rows));
  try {
    const document = toCaseDocument(rows, originsOf);
    return { rows, document, hash: contentHash(document) };
  } catch (error) {
    if (error instanceof ZodError) throw new Refusal('invalid', 'refusal.publish.document');
    throw error;
  }
}

/** All that keeps the two gates shut at this moment; nothing when both would open. Refuses `not-found`. */
export async function findGateFaults(tx: DeskTx, caseId: string, now: Date): Promise<GateFault[]> {
  const facts = publicFacts(await getCaseRows(tx, caseId));
  const shut = (list: FactList, rows: readonly { id: string; claims: ClaimRow[]; kind: string }[]) =>
    factsWithoutClaim(rows).map(({ id, kind }): GateFault => ({
      gate: 'EVIDENCE_OK',
      fault: 'evidence',
      fact: { id, list, kind },
    }));
  return [
    ...shut('status', facts.status),
    ...shut('occurrences', facts.occurrences),
    ...shut(
      'charges',
      facts.charges.map(({ id, claims: own, category }) => ({ id, claims: own, kind: category })),
    ),
    ...shut('decisions', facts.decisions),
    ...protectionFaults(await getProtection(tx, caseId), todayUtc(now)),
  ];
}

async function getProtection(tx: DeskTx, caseId: string) {
  const file = await tx.caseFile.findUniqueOrThrow({
    where: { id: caseId },
    select: { person: { select: { visibility: true } }, riskAssessments: latestAssessment },
  });
  const [latest] = file.riskAssessments;
  const assessedOn = dayFromColumn(latest?.assessedOn ?? null);
  return {
    personVisibility: file.person.visibility,
    assessment:
      latest === undefined || assessedOn === null ? null : { assessedOn, consentBasis: latest.consentBasis },
  };
}

/** The assessment that holds: the latest day, and of one day the last one recorded. */
export const latestAssessment = {
  orderBy: [{ assessedOn: 'desc' as const }, { recordedAt: 'desc' as const }],
  take: 1,
};
