import { ZodError } from 'zod';
import { listConsentFacts } from '@/lib/cases/consent/read-desk';
import { listClosedNames } from '@/lib/cases/closed-names/read-desk';
import { listMarkedNames } from '@/lib/cases/closed-names/sealed/read-desk';
import { findKeptApart } from '@/lib/cases/closed-names/apart/rules';
import { findClosedNames, type NamePlace } from '@/lib/cases/closed-names/rules';
import { OWN_SIDE } from '@/lib/cases/consent/rules';
import { legalVerdict } from '@/lib/cases/legal-review/schema';
import { consentBasis, riskLevel } from '@/lib/cases/risk/schema';
import type { CaseDocument } from '@/lib/cases/schema';
import { countUnsearched } from '@/lib/cases/sealed/search/read-desk';
import { dayFromColumn, fromDateColumns } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import { groupBy } from '@/lib/platform/group-by';
import { readClaims, type PlacedClaim } from '@/lib/publications/claims/read-desk';
import { countOrigins, documentInclude, placeInclude } from '@/lib/publications/read-desk';
import { contentHash } from '@/lib/publications/rules';
import { isPublicClaim, type ClaimRow } from '@/lib/publications/view';
import { listMembershipRows } from './memberships/read-desk';
import { closedTieFaults, publicMemberships } from './memberships/view';
import { listRelationRows } from './relations/read-desk';
import type { CaseRows } from './schema';
import { factsWithoutClaim, protectionFaults, type FactList, type GateFault, type Protection } from './rules';
import { publicFacts } from './days/view';
import { claimsOf, toCaseDocument } from './view';

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
        include: {
          place: placeInclude,
          event: { select: { slug: true, publicationState: true } },
          withdrawal: { select: { reason: true } },
        },
      },
      charges: { include: { article: true }, orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }] },
      decisions: {
        include: { place: placeInclude, sentences: { orderBy: { supplementary: 'asc' } } },
        orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
      },
      demandItems: { include: { demand: { include: { document: { include: documentInclude } } } } },
      assessments: {
        where: { struckAt: null },
        include: { document: { include: documentInclude } },
        orderBy: [{ dateEarliest: { sort: 'desc', nulls: 'last' } }, { recordedAt: 'desc' }],
      },
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
  const [claims, relations, memberships, aboutPerson] = await Promise.all([
    readClaims(tx, { OR: subjects }),
    listRelationRows(tx, file.personId),
    listMembershipRows(tx, caseId),
    personId === null ? [] : readClaims(tx, { personId }, { assertedAt: 'asc' }),
  ]);
  const about = (of: ClaimSubject) => withClaims(claims, of);
  return {
    rows: {
      ...file,
      relations,
      memberships,
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
  const rows = await getCaseRows(tx, caseId);
  const shown = listShown(rows);
  const bare = factsWithoutClaim(shown).map(({ id, list, kind }): GateFault => ({
    gate: 'EVIDENCE_OK',
    fault: 'evidence',
    fact: { id, list, kind },
  }));
  const facts = shown.map(({ id, list, kind, claims: said }) => ({
    id,
    list,
    kind,
    ownSide: said.some((claim) => isPublicClaim(claim) && OWN_SIDE.includes(claim.asserter.class)),
  }));
  return [
    ...bare,
    ...protectionFaults({ ...(await getProtection(tx, caseId)), facts }, todayUtc(now)),
    ...closedTieFaults(rows),
    ...(await findNamed(tx, caseId)),
    ...(await findUnsearched(tx, rows.personId)),
  ];
}

/**
 * The places of what would become public in which a name can be read that the file holds closed, or that tell of what is
 * kept apart. Nothing where the file makes no document yet.
 */
async function findNamed(tx: DeskTx, caseId: string): Promise<GateFault[]> {
  const drawn = await drawCase(tx, caseId).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (drawn === null) return [];
  const closed = await listClosedNames(tx, caseId, drawn.rows.personId);
  const open = drawn.document.names.map(({ text }) => text);
  const marked = await listMarkedNames(tx, drawn.rows.personId);
  const at = (fault: 'closedName' | 'keptApart', places: readonly NamePlace[]): GateFault[] =>
    places.map((place) => ({ gate: 'PROTECTION_OK', fault, fact: null, place }));
  return [
    ...at('closedName', findClosedNames(drawn.document, closed, open, marked)),
    ...at('keptApart', findKeptApart(drawn.document)),
  ];
}

/** A sealed value of the person of which nobody has said the names: the search would be blind. */
async function findUnsearched(tx: DeskTx, personId: string): Promise<GateFault[]> {
  const isBlind = (await countUnsearched(tx, personId)) > 0;
  return isBlind ? [{ gate: 'PROTECTION_OK', fault: 'notSearched', fact: null }] : [];
}

/** Refuses `invalid` when a closed name, or what is kept apart, can be read in what would become public. */
export async function demandNoClosedName(tx: DeskTx, caseId: string): Promise<void> {
  const [first] = await findNamed(tx, caseId);
  if (first !== undefined) throw new Refusal('invalid', `refusal.publish.${first.fault}`);
}

type Shown = { id: string; list: FactList; kind: string; claims: ClaimRow[] };

function listShown(file: CaseRows): Shown[] {
  const facts = publicFacts(file);
  const of = (list: FactList, rows: readonly { id: string; claims: ClaimRow[]; kind: string }[]): Shown[] =>
    rows.map(({ id, kind, claims: said }) => ({ id, list, kind, claims: said }));
  return [
    ...of('status', facts.status),
    ...of('occurrences', facts.occurrences),
    ...of(
      'charges',
      facts.charges.map((row) => ({ ...row, kind: row.category })),
    ),
    ...of('decisions', facts.decisions),
    ...of('memberships', publicMemberships(file)),
  ];
}

async function getProtection(tx: DeskTx, caseId: string): Promise<Omit<Protection, 'facts'>> {
  const file = await tx.caseFile.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      person: true,
      riskAssessments: { orderBy: latestAssessment.orderBy },
      legalReviews: { orderBy: { recordedAt: 'desc' }, take: 1 },
    },
  });
  const { person, legalReviews, riskAssessments } = file;
  const [legal] = legalReviews;
  return {
    personVisibility: person.visibility,
    age: {
      minor: person.minor,
      birth: fromDateColumns({
        edtf: person.birthEdtf,
        earliest: person.birthEarliest,
        latest: person.birthLatest,
      }),
    },
    assessments: riskAssessments.map((row) => ({
      assessedOn: dayFromColumn(row.assessedOn) ?? '',
      level: riskLevel.parse(row.level),
      consentBasis: consentBasis.parse(row.consentBasis),
      by: row.assessedById,
    })),
    consents: await listConsentFacts(tx, file.personId),
    legal:
      legal === undefined
        ? null
        : { verdict: legalVerdict.parse(legal.verdict), validUntil: dayFromColumn(legal.validUntil) },
  };
}

/** The assessment that holds: the latest day, and of one day the last one recorded. */
export const latestAssessment = {
  orderBy: [{ assessedOn: 'desc' as const }, { recordedAt: 'desc' as const }],
  take: 1,
};
