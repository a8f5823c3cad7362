import { verification as verificationList, type Verification } from '@/lib/claims/schema';
import { legalFault, type LegalFact } from '@/lib/cases/legal-review/rules';
import type { NamePlace } from '@/lib/cases/closed-names/rules';
import { refuses, standingConsent, vitalFaults, type ConsentFact } from '@/lib/cases/consent/rules';
import { custodySpans, heldOn } from '@/lib/cases/custody/rules';
import type { CaseDocument, PublicationState, StatusGroup } from '@/lib/cases/schema';
import type { ConsentBasis, RiskLevel } from '@/lib/cases/risk/schema';
import type { SentenceFact } from '@/lib/cases/sentences/rules';
import { sentenceType } from '@/lib/cases/sentences/schema';
import { deriveCustody, isHeldState, type StatusFact } from '@/lib/cases/status/rules';
import { contactState, releaseGround, statusKind } from '@/lib/cases/status/schema';
import { mayBeMinor, type Age } from '@/lib/people/age/rules';
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

/** Why the gate of protection stays shut. */
export type ProtectionFault =
  | 'closedPerson'
  | 'minor'
  | 'risk'
  | 'secondAssessor'
  | 'consent'
  | 'consentUnknown'
  | 'vitalSigned'
  | 'vitalExpired'
  | 'ownSide'
  | 'health'
  | 'legalAsked'
  | 'legal'
  | 'legalExpired'
  | 'closedName'
  | 'closedTie'
  | 'keptApart'
  | 'selfHarm'
  | 'notSearched';

/** Why a gate stays shut. `fact` is the public fact at fault, as far as a fault has one. */
export type GateFault = {
  gate: Gate;
  fault: 'evidence' | ProtectionFault;
  fact: { id: string; list: FactList; kind: string } | null;
  /** Where in the document a closed name stands, what is kept apart, or self-harm; the words themselves are not said. */
  place?: NamePlace;
};
export type FactList = 'status' | 'occurrences' | 'charges' | 'decisions' | 'memberships';

/** A public fact as the gate of protection sees it: whether the person's own side made it public. */
export type ShownFact = { id: string; list: FactList; kind: string; ownSide: boolean };

/** What the gate of protection judges; assessments the latest first. */
export type Protection = {
  personVisibility: string;
  age: Age;
  assessments: readonly { assessedOn: IsoDay; level: RiskLevel; consentBasis: ConsentBasis; by: string }[];
  consents: readonly ConsentFact[];
  legal: LegalFact | null;
  facts: readonly ShownFact[];
};

/** All that keeps the gate of protection shut on `today` (safety rules 1, 2, 3, 5, 8 and 10). */
export function protectionFaults(given: Protection, today: IsoDay): GateFault[] {
  const faults: ProtectionFault[] = [];
  if (given.personVisibility !== 'PUBLIC') faults.push('closedPerson');
  if (mayBeMinor(given.age, today)) faults.push('minor');
  faults.push(...riskFaults(given.assessments, today));
  const basis = nameBasis(given);
  const [latest] = given.assessments;
  const store = standingConsent(given.consents, 'STORE');
  const no = [basis?.basis, latest?.consentBasis, store?.basis];
  if (no.some((one) => one !== undefined && refuses(one))) faults.push('consent');
  else if (basis === null || basis.basis === 'UNKNOWN') faults.push('consentUnknown');
  else faults.push(...vitalFaults(basis, today));
  const law = legalFault(given.legal, today);
  if (law !== null) faults.push(law);
  return [
    ...faults.map((fault): GateFault => ({ gate: 'PROTECTION_OK', fault, fact: null })),
    ...factFaults(given, basis),
  ];
}

/** No assessment of the last 180 days; or one that says high, and nobody else who has judged since. */
function riskFaults(assessments: Protection['assessments'], today: IsoDay): ProtectionFault[] {
  const fresh = assessments.filter(({ assessedOn }) => isFreshAssessment(assessedOn, today));
  if (fresh.length === 0) return ['risk'];
  const sinceHigh = fresh.slice(0, fresh.findLastIndex(({ level }) => level === 'HIGH') + 1);
  if (sinceHigh.length === 0) return [];
  return new Set(sinceHigh.map(({ by }) => by)).size > 1 ? [] : ['secondAssessor'];
}

/** On what the name is public: what was recorded for it, else what the latest assessment rests on. */
function nameBasis({ consents, assessments }: Protection): ConsentFact | null {
  const recorded = standingConsent(consents, 'PUBLISH_NAME');
  if (recorded !== null) return recorded;
  const [latest] = assessments;
  if (latest === undefined) return null;
  const { consentBasis: basis, assessedOn: givenOn } = latest;
  return { purpose: 'PUBLISH_NAME', basis, givenOn, recordedAt: 0, signed: false };
}

/** Whether somebody said that their health may be public (safety rule 8). */
export function mayShowHealth(consents: readonly ConsentFact[]): boolean {
  const basis = standingConsent(consents, 'PUBLISH_HEALTH')?.basis ?? 'UNKNOWN';
  return !refuses(basis) && basis !== 'UNKNOWN';
}

/** Facts that the rest of the file does not carry: health without that consent, and, on vital interest, what only others said. */
function factFaults({ facts, consents }: Protection, basis: ConsentFact | null): GateFault[] {
  const showsHealth = mayShowHealth(consents);
  const onVital = basis?.basis === 'NOT_OBTAINABLE_VITAL_INTEREST';
  const shut = (fault: ProtectionFault, { id, list, kind }: ShownFact): GateFault => ({
    gate: 'PROTECTION_OK',
    fault,
    fact: { id, list, kind },
  });
  return facts.flatMap((fact) => [
    ...(fact.list === 'occurrences' && fact.kind === 'HEALTH' && !showsHealth ? [shut('health', fact)] : []),
    ...(onVital && !fact.ownSide ? [shut('ownSide', fact)] : []),
  ]);
}
