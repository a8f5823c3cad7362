import { verification as verificationList, type Verification } from '@/lib/claims/schema';
import { custodySpans, heldOn } from '@/lib/cases/custody/rules';
import type { CaseDocument, PublicationState, StatusGroup } from '@/lib/cases/schema';
import type { SentenceFact } from '@/lib/cases/sentences/rules';
import { sentenceType } from '@/lib/cases/sentences/schema';
import { deriveCustody, isHeldState, type StatusFact } from '@/lib/cases/status/rules';
import { contactState, releaseGround, statusKind } from '@/lib/cases/status/schema';
import { daysBetween } from '@/lib/platform/dates/days';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { isPublicClaim, type ClaimRow } from '@/lib/publications/view';
import type { DecisionRow, StatusRow } from './schema';

/** Safety rule 1: nothing is published on a risk assessment older than this. */
export const RISK_ASSESSMENT_DAYS = 180;

const STRENGTH: readonly Verification[] = [
  'CONFIRMED',
  'CORROBORATED',
  'SINGLE_ORIGIN',
  'IN_REVIEW',
  'UNREVIEWED',
  'DISPUTED',
];

/** How well a fact stands: as its best public claim does; disputed only when nothing better supports it. */
export function standingOf(claims: readonly ClaimRow[]): Verification {
  return strongest(claims.filter(isPublicClaim));
}

/** The best verification among these; what no claim carries is not reviewed, what every claim gave up is refuted. */
export function strongest(claims: readonly { verification: string }[]): Verification {
  const known = claims
    .map((claim) => verificationList.parse(claim.verification))
    .filter((one) => STRENGTH.includes(one))
    .sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b));
  return known[0] ?? (claims.length > 0 ? 'REFUTED' : 'UNREVIEWED');
}

type FactRow = Pick<
  StatusRow,
  | 'id'
  | 'kind'
  | 'ordinal'
  | 'ground'
  | 'contact'
  | 'dateEdtf'
  | 'dateEarliest'
  | 'dateLatest'
  | 'endEdtf'
  | 'endEarliest'
  | 'endLatest'
>;

export function toStatusFact(row: FactRow, verification: Verification): StatusFact {
  return {
    id: row.id,
    kind: statusKind.parse(row.kind),
    date: fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest }),
    ground: row.ground === null ? null : releaseGround.parse(row.ground),
    contact: row.contact === null ? null : contactState.parse(row.contact),
    verification,
    endsAt: endOf(row),
    order: row.ordinal,
  };
}

/** When something that lasted came to its end, by a date of its own. */
export function endOf(row: Pick<StatusRow, 'endEdtf' | 'endEarliest' | 'endLatest'>) {
  return fromDateColumns({ edtf: row.endEdtf, earliest: row.endEarliest, latest: row.endLatest });
}

type ChainRow = Pick<
  DecisionRow,
  'id' | 'reviewsId' | 'dateEdtf' | 'dateEarliest' | 'dateLatest' | 'sentences'
>;

/** The sentences of a chain of decisions; one that a later decision changed is superseded by the later one's. */
export function toSentenceFacts(decisions: readonly ChainRow[]): SentenceFact[] {
  return decisions.flatMap((decision) => {
    const reviewer = decisions.find((one) => one.reviewsId === decision.id && one.sentences.length > 0);
    return decision.sentences.map((sentence) => ({
      id: sentence.id,
      type: sentenceType.parse(sentence.type),
      term:
        sentence.years === null && sentence.months === null && sentence.days === null
          ? null
          : { years: sentence.years ?? 0, months: sentence.months ?? 0, days: sentence.days ?? 0 },
      start: fromDateColumns({
        edtf: sentence.startEdtf,
        earliest: sentence.startEarliest,
        latest: sentence.startLatest,
      }),
      supplementary: sentence.supplementary,
      decidedOn: fromDateColumns({
        edtf: decision.dateEdtf,
        earliest: decision.dateEarliest,
        latest: decision.dateLatest,
      }),
      supersededBy: reviewer?.sentences[0]?.id ?? null,
    }));
  });
}

/** Where the person stands and the stretches of custody, from the public facts alone. */
export function custodyOf(
  status: readonly StatusRow[],
  decisions: readonly DecisionRow[],
  notBefore: IsoDay | null,
) {
  const facts = status.map((row) => toStatusFact(row, standingOf(row.claims)));
  const sentences = toSentenceFacts(decisions);
  return {
    custody: deriveCustody(facts, sentences),
    spans: custodySpans(facts, sentences, notBefore).map(({ kind, from, to, openAsOf }) => ({
      kind,
      from,
      to,
      openAsOf,
    })),
  };
}

/**
 * The group under which lists count a person. "Held" needs a day of certain custody on which the person was last known
 * to be held; custody without such a day, or resting on disputed facts, is "possibly held".
 */
export function groupOf(custody: CaseDocument['custody'], spans: CaseDocument['spans']): StatusGroup {
  if (custody.state === 'DECEASED') return 'DEAD';
  if (custody.state === 'UNKNOWN')
    return spans.some((span) => span.kind === 'HELD' && span.to === null) ? 'POSSIBLY_HELD' : 'UNKNOWN';
  if (!isHeldState(custody.state)) return 'FREE';
  const isCertain = spans.some(({ openAsOf }) => openAsOf !== null && heldOn(spans, openAsOf) === 'HELD');
  return custody.certainty !== 'UNKNOWN' && isCertain ? 'HELD' : 'POSSIBLY_HELD';
}

/** The two gates stand in this order; a published or suspended file passes both again before its next version; a removed one stays removed. */
const NEXT: Readonly<Record<PublicationState, readonly PublicationState[]>> = {
  DRAFT: ['EVIDENCE_OK'],
  EVIDENCE_OK: ['PROTECTION_OK', 'DRAFT'],
  PROTECTION_OK: ['PUBLISHED', 'DRAFT'],
  PUBLISHED: ['EVIDENCE_OK', 'SUSPENDED', 'ARCHIVED', 'REMOVED'],
  SUSPENDED: ['EVIDENCE_OK', 'REMOVED'],
  ARCHIVED: ['EVIDENCE_OK', 'REMOVED'],
  REMOVED: [],
};

export function mayMove(from: PublicationState, to: PublicationState): boolean {
  return NEXT[from].includes(to);
}

/** Whether an assessment of this day still carries a publication on `today`. */
export function isFreshAssessment(assessedOn: IsoDay, today: IsoDay): boolean {
  const age = daysBetween(assessedOn, today);
  return age >= 0 && age < RISK_ASSESSMENT_DAYS;
}

/** The gate of evidence: the public facts on which no public claim stands. */
export function factsWithoutClaim<F extends { id: string; claims: ClaimRow[] }>(facts: readonly F[]): F[] {
  return facts.filter((fact) => !fact.claims.some(isPublicClaim));
}

export type Gate = Extract<PublicationState, 'EVIDENCE_OK' | 'PROTECTION_OK'>;

/** Why a gate stays shut. `fact` is the public fact at fault, as far as a fault has one. */
export type GateFault = {
  gate: Gate;
  fault: 'evidence' | 'closedPerson' | 'risk' | 'consent';
  fact: { id: string; list: FactList; kind: string } | null;
};
export type FactList = 'status' | 'occurrences' | 'charges' | 'decisions';

/** What the gate of protection judges. The assessment is the latest one; its day as an ISO day. */
export type Protection = {
  personVisibility: string;
  assessment: { assessedOn: IsoDay; consentBasis: string } | null;
};

/** Grounds on which nothing becomes public, however low the risk (safety rule 2: withdrawal hides at once). */
const REFUSED_CONSENT = ['REFUSED', 'WITHDRAWN'];

/** All that keeps the gate of protection shut on `today`. */
export function protectionFaults(given: Protection, today: IsoDay): GateFault[] {
  const { personVisibility, assessment } = given;
  const faults: GateFault['fault'][] = [];
  if (personVisibility !== 'PUBLIC') faults.push('closedPerson');
  if (assessment === null || !isFreshAssessment(assessment.assessedOn, today)) faults.push('risk');
  if (assessment !== null && REFUSED_CONSENT.includes(assessment.consentBasis)) faults.push('consent');
  return faults.map((fault) => ({ gate: 'PROTECTION_OK', fault, fact: null }));
}
