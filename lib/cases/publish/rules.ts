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

/** The best verification among these; what no claim carries is not reviewed. */
export function strongest(claims: readonly { verification: string }[]): Verification {
  const known = claims
    .map((claim) => verificationList.parse(claim.verification))
    .filter((one) => STRENGTH.includes(one))
    .sort((a, b) => STRENGTH.indexOf(a) - STRENGTH.indexOf(b));
  return known[0] ?? 'UNREVIEWED';
}

type FactRow = Pick<
  StatusRow,
  'id' | 'kind' | 'ordinal' | 'ground' | 'contact' | 'dateEdtf' | 'dateEarliest' | 'dateLatest'
>;

export function toStatusFact(row: FactRow, verification: Verification): StatusFact {
  return {
    id: row.id,
    kind: statusKind.parse(row.kind),
    date: fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest }),
    ground: row.ground === null ? null : releaseGround.parse(row.ground),
    contact: row.contact === null ? null : contactState.parse(row.contact),
    verification,
    order: row.ordinal,
  };
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

/** The gate of evidence: ids of public facts on which no public claim stands. */
export function factsWithoutClaim(facts: readonly { id: string; claims: ClaimRow[] }[]): string[] {
  return facts.filter((fact) => !fact.claims.some(isPublicClaim)).map((fact) => fact.id);
}
