import type { Regime, SentenceType, Term } from '@/lib/cases/sentences/schema';
import { addDays, addTerm, daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** One sentence as a court passed it. `supersededBy` is the id of the sentence a later decision put in its place. */
export type SentenceFact = {
  id: string;
  type: SentenceType;
  term: Term | null;
  start: PartialDate | null;
  supplementary: boolean;
  decidedOn: PartialDate | null;
  supersededBy: string | null;
};

/** How custody before the verdict counts towards a term, in one jurisdiction from one day to another. */
export type CreditRule = {
  id: string;
  /** ISO 3166-1 code of the state whose law it is. */
  jurisdiction: string;
  law: string;
  validFrom: IsoDay;
  /** The last day on which the rule holds; null while it is in force. */
  validTo: IsoDay | null;
  /** Days of the term for which one day in custody counts. */
  ratio: Record<Regime, number>;
  /** The provision that keeps some offences out of the better rate; null when there is none. */
  exceptions: string | null;
  source: string;
  /** False until an editor has confirmed the rates: then they are computed 1 to 1 and said to be unconfirmed. */
  confirmed: boolean;
};

const oneToOne: Record<Regime, number> = { SETTLEMENT: 1, GENERAL: 1, STRICT: 1, PRISON: 1, JUVENILE: 1 };

/** The rules known. Another jurisdiction or edition is another row, never another branch in the arithmetic. */
export const creditRules: readonly CreditRule[] = [
  {
    id: 'RU-72-2018',
    jurisdiction: 'RU',
    law: 'Criminal Code of the Russian Federation, article 72, part 3.1',
    validFrom: '2018-07-14',
    validTo: null,
    ratio: { SETTLEMENT: 2, GENERAL: 1.5, STRICT: 1, PRISON: 1, JUVENILE: 1.5 },
    exceptions: 'Criminal Code of the Russian Federation, article 72, part 3.2',
    source: 'Federal Law of 3 July 2018, No. 186-FZ',
    confirmed: true,
  },
  {
    id: 'KZ-62-2014',
    jurisdiction: 'KZ',
    law: 'Criminal Code of the Republic of Kazakhstan, article 62',
    validFrom: '2015-01-01',
    validTo: null,
    ratio: oneToOne,
    exceptions: null,
    source: 'Criminal Code of 3 July 2014, No. 226-V; the rates are to be confirmed by an editor',
    confirmed: false,
  },
];

/** The rule of a jurisdiction on a day, or null where none is known. */
export function creditRuleFor(jurisdiction: string, day: IsoDay): CreditRule | null {
  const inForce = (rule: CreditRule) =>
    rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo);
  return creditRules.find((rule) => rule.jurisdiction === jurisdiction && inForce(rule)) ?? null;
}

/** What an expected end takes for granted. The words for each stand in messages. */
export const assumptionCodes = [
  'SERVED_IN_FULL',
  'STARTS_WITH_DECISION',
  'START_UNCERTAIN',
  'CUSTODY_BEFORE_UNCERTAIN',
  'CUSTODY_BEFORE_WITHOUT_LIMIT',
  'NO_RULE_KNOWN',
  'RULE_UNCONFIRMED',
  'REGIME_UNKNOWN',
  'EXCEPTIONS_NOT_EXAMINED',
  'NO_CREDIT_FOR_THIS_SENTENCE',
] as const;
export type AssumptionCode = (typeof assumptionCodes)[number];

/** Sentences whose length runs on the calendar. Hours of work, fines and life have no day on which they end. */
const runsOnCalendar: ReadonlySet<SentenceType> = new Set([
  'IMPRISONMENT',
  'RESTRICTED_FREEDOM',
  'SUSPENDED',
  'ADMIN_ARREST',
  'ACTIVITY_BAN',
]);

/**
 * The day a term ends without any credit: years and months on the calendar from its start, or from the decision where
 * no start is recorded. That day is the first one free of it. Null when there is no length or no day to count from.
 */
export function termEnd(sentence: SentenceFact): { earliest: IsoDay; latest: IsoDay } | null {
  const from = sentence.start ?? sentence.decidedOn;
  if (!sentence.term || !runsOnCalendar.has(sentence.type)) return null;
  if (!from || from.earliest === null || from.latest === null) return null;
  return { earliest: addTerm(from.earliest, sentence.term), latest: addTerm(from.latest, sentence.term) };
}

/**
 * When a sentence is expected to end, as a range with what it takes for granted: never a bare date.
 * `custodyBefore` is the number of days in custody before the sentence starts to run; `most: null` means no upper
 * limit is known. Null for a sentence that was superseded, has no length on the calendar or no day to count from.
 */
export function expectedEnd(given: {
  sentence: SentenceFact;
  custodyBefore: { least: number; most: number | null };
  rule: CreditRule | null;
  regime: Regime | null;
}): { earliest: IsoDay; latest: IsoDay; assumptions: AssumptionCode[] } | null {
  const { sentence, custodyBefore, rule, regime } = given;
  const from = sentence.start ?? sentence.decidedOn;
  const full = termEnd(sentence);
  if (!full || sentence.supersededBy !== null || !from?.earliest || !from.latest) return null;

  const assumptions: AssumptionCode[] = ['SERVED_IN_FULL'];
  if (sentence.start === null) assumptions.push('STARTS_WITH_DECISION');
  if (from.earliest !== from.latest) assumptions.push('START_UNCERTAIN');
  if (custodyBefore.most === 0) return { ...full, assumptions };
  // The law credits custody to imprisonment; for other sentences the rates differ and no rule here holds them.
  if (sentence.type !== 'IMPRISONMENT') {
    return { ...full, assumptions: [...assumptions, 'NO_CREDIT_FOR_THIS_SENTENCE'] };
  }

  const { low, high, codes } = ratios(rule, regime);
  assumptions.push(...codes);
  if (custodyBefore.most === null) assumptions.push('CUSTODY_BEFORE_WITHOUT_LIMIT');
  else if (custodyBefore.most !== custodyBefore.least) assumptions.push('CUSTODY_BEFORE_UNCERTAIN');

  // Half days are rounded outwards, so that the range never promises more than the rule gives.
  const leastCredit = Math.floor(custodyBefore.least * low);
  const mostCredit = custodyBefore.most === null ? Infinity : Math.ceil(custodyBefore.most * high);
  return {
    earliest: shorten(full.earliest, mostCredit, from.earliest),
    latest: shorten(full.latest, leastCredit, from.latest),
    assumptions,
  };
}

/** Days off an end, but never to before the start: credit can use a term up, not turn it round. */
function shorten(end: IsoDay, credit: number, start: IsoDay): IsoDay {
  return credit >= daysBetween(start, end) ? start : addDays(end, -credit);
}

function ratios(
  rule: CreditRule | null,
  regime: Regime | null,
): { low: number; high: number; codes: AssumptionCode[] } {
  if (!rule) return { low: 1, high: 1, codes: ['NO_RULE_KNOWN'] };
  if (!rule.confirmed) return { low: 1, high: 1, codes: ['RULE_UNCONFIRMED'] };
  const codes: AssumptionCode[] = rule.exceptions === null ? [] : ['EXCEPTIONS_NOT_EXAMINED'];
  if (regime) return { low: rule.ratio[regime], high: rule.ratio[regime], codes };
  const all = Object.values(rule.ratio);
  return { low: Math.min(...all), high: Math.max(...all), codes: [...codes, 'REGIME_UNKNOWN'] };
}

/** The graver a sentence weighs on a person's freedom, the further left: it is the one that decides where they are. */
const byWeight: readonly SentenceType[] = [
  'DEATH',
  'LIFE',
  'IMPRISONMENT',
  'COMPULSORY_TREATMENT',
  'ADMIN_ARREST',
  'RESTRICTED_FREEDOM',
  'SUSPENDED',
  'EXPULSION',
  'COMMUNITY_WORK',
  'FINE',
];

/**
 * The sentence that stood after a decision of this date: the newest principal one not superseded by then. `revised`
 * is true for a decision that changed an earlier one: only then can an undated successor already stand.
 */
export function standingSentence(
  sentences: readonly SentenceFact[],
  on: PartialDate | null,
  revised: boolean,
): SentenceFact | null {
  const successors = new Set(sentences.map((sentence) => sentence.supersededBy));
  const principal = sentences.filter(
    (sentence) => !sentence.supplementary && byWeight.includes(sentence.type),
  );
  const passed = principal.filter((sentence) => {
    const decided = sentence.decidedOn?.earliest ?? null;
    if (decided === null) return revised || !successors.has(sentence.id);
    return on === null ? revised || !successors.has(sentence.id) : on.latest === null || decided <= on.latest;
  });
  const ids = new Set(passed.map((sentence) => sentence.id));
  const standing = passed.filter(
    (sentence) => !(sentence.supersededBy !== null && ids.has(sentence.supersededBy)),
  );
  return (
    standing.sort((a, b) => newestFirst(a, b) || byWeight.indexOf(a.type) - byWeight.indexOf(b.type))[0] ??
    null
  );
}

function newestFirst(a: SentenceFact, b: SentenceFact): number {
  const [left, right] = [a.decidedOn?.earliest ?? '', b.decidedOn?.earliest ?? ''];
  if (left === right) return 0;
  return left < right ? 1 : -1;
}
