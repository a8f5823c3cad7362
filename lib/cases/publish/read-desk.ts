import { ZodError } from 'zod';
import { listConsentFacts } from '@/lib/cases/consent/read-desk';
import { listClosedNames } from '@/lib/cases/closed-names/read-desk';
import { listMarkedNames } from '@/lib/cases/closed-names/sealed/read-desk';
import { findKeptApart, findSelfHarm } from '@/lib/cases/closed-names/apart/rules';
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
import { countOrigins } from '@/lib/publications/read-desk';
import { contentHash } from '@/lib/publications/rules';
import { isPublicClaim, type ClaimRow } from '@/lib/publications/view';
import { closedTieFaults, publicMemberships } from './memberships/view';
import { getCaseRows } from './rows/read-desk';
import type { CaseRows } from './schema';
import {
  factsWithoutClaim,
  mayShowHealth,
  protectionFaults,
  type FactList,
  type GateFault,
  type Protection,
} from './rules';
import { publicFacts } from './days/view';
import { claimsOf, toCaseDocument } from './view';

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
 * kept apart, or of self-harm without consent to publish health. Nothing where the file makes no document yet.
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
  const consents = await listConsentFacts(tx, drawn.rows.personId);
  const at = (fault: 'closedName' | 'keptApart' | 'selfHarm', places: readonly NamePlace[]): GateFault[] =>
    places.map((place) => ({ gate: 'PROTECTION_OK', fault, fact: null, place }));
  return [
    ...at('closedName', findClosedNames(drawn.document, closed, open, marked)),
    ...at('keptApart', findKeptApart(drawn.document)),
    ...at('selfHarm', mayShowHealth(consents) ? [] : findSelfHarm(drawn.document)),
  ];
}

/** A sealed value of the person of which nobody has said the names: the search would be blind. */
async function findUnsearched(tx: DeskTx, personId: string): Promise<GateFault[]> {
  const isBlind = (await countUnsearched(tx, personId)) > 0;
  return isBlind ? [{ gate: 'PROTECTION_OK', fault: 'notSearched', fact: null }] : [];
}

/** Refuses `invalid` when a closed name, what is kept apart, or self-harm can be read in what would become public. */
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
