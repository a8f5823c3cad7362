import { sentencesInForce, type InForce, type SentencingDecision } from '@/lib/cases/decisions/force/rules';
import { custodyBefore, heldUntil } from '@/lib/cases/sentences/release/custody/rules';
import type { Stretch } from '@/lib/cases/custody/rules';
import { rateOf, rulesBetween, type CreditRule } from '@/lib/cases/sentences/credit/rules';
import type { Regime, SentenceType, Term } from '@/lib/cases/sentences/schema';
import { addDays, addTerm, daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** What an expected end takes for granted, with the values that its words need. */
export type Assumption =
  | { code: 'SERVED_IN_FULL' }
  | { code: 'STARTS_WITH_DECISION'; on: PartialDate }
  | { code: 'START_UNCERTAIN'; on: PartialDate }
  | { code: 'CUSTODY_COUNTED'; least: number; most: number | null }
  | { code: 'RATE'; rule: CreditRule['id']; low: number; high: number }
  | { code: 'RATE_UNCONFIRMED'; rule: CreditRule['id']; low: number; high: number }
  | { code: 'DAY_FOR_DAY' }
  | { code: 'REGIME_UNKNOWN' }
  | { code: 'EXCEPTIONS_NOT_EXAMINED'; rule: CreditRule['id'] }
  | { code: 'CREDIT_UNKNOWN' }
  | { code: 'SEVERAL_TERMS'; count: number }
  | { code: 'A_TERM_UNKNOWN' }
  | { code: 'REVIEW_UNKNOWN' };

/** The first free day, as a range; `latest` is null when no last day can be given. Never shown without its assumptions. */
export type ExpectedEnd = { earliest: IsoDay; latest: IsoDay | null; assumptions: Assumption[] };

/** One term to be served behind locked doors, from the start as it is known. Custody before it in days. */
export type TermToServe = {
  type: 'IMPRISONMENT' | 'ADMIN_ARREST';
  term: Term;
  regime: Regime | null;
  from: PartialDate & { earliest: IsoDay; latest: IsoDay };
  hasStart: boolean;
  before: { least: number; most: number | null };
  rules: CreditRule[];
  /** True when for a part of the time, or for all of it, no rule is known. */
  gap: boolean;
};

/** When one term ends. Half days are rounded outwards, so that the range never promises more than the rule gives. */
export function termRange(given: TermToServe): ExpectedEnd & { latest: IsoDay } {
  const { term, from, before } = given;
  const assumptions: Assumption[] = [{ code: 'SERVED_IN_FULL' }];
  if (!given.hasStart) assumptions.push({ code: 'STARTS_WITH_DECISION', on: from });
  if (from.earliest !== from.latest) assumptions.push({ code: 'START_UNCERTAIN', on: from });
  const { low, high, said } = creditOf(given);
  assumptions.push(...said);
  const mostCredit = before.most === null ? Infinity : Math.ceil(before.most * high);
  return {
    earliest: shorten(addTerm(from.earliest, term), mostCredit, from.earliest),
    latest: shorten(addTerm(from.latest, term), Math.floor(before.least * low), from.latest),
    assumptions,
  };
}

/** Days off an end, but never to before the start: credit can use a term up, not turn it round. */
function shorten(end: IsoDay, credit: number, start: IsoDay): IsoDay {
  return addDays(end, -Math.min(credit, daysBetween(start, end)));
}

function creditOf(given: TermToServe): { low: number; high: number; said: Assumption[] } {
  const { before, rules, gap, regime } = given;
  if (before.most === 0) return { low: 1, high: 1, said: [] };
  const counted: Assumption = { code: 'CUSTODY_COUNTED', ...before };
  // Hours with the police count or do not, by rules that no row here holds.
  if (given.type === 'ADMIN_ARREST') return { low: 0, high: 1, said: [counted, { code: 'CREDIT_UNKNOWN' }] };
  const rates = rules.map((rule) => ({ rule, ...rateOf(rule, regime) }));
  const said: Assumption[] = [counted];
  if (gap) said.push({ code: 'DAY_FOR_DAY' });
  for (const { rule, low, high } of rates) {
    said.push({ code: rule.rates === null ? 'RATE_UNCONFIRMED' : 'RATE', rule: rule.id, low, high });
    if (rule.rates !== null && regime === null) said.push({ code: 'REGIME_UNKNOWN' });
    if (rule.hasExceptions) said.push({ code: 'EXCEPTIONS_NOT_EXAMINED', rule: rule.id });
  }
  const single = gap ? [1] : [];
  return {
    low: Math.min(...single, ...rates.map(({ low }) => low)),
    high: Math.max(...single, ...rates.map(({ high }) => high)),
    said,
  };
}

/**
 * The end of several terms together. Whether they run at once or one after the other is not known, so the range goes
 * from the end of the longest to the end of all in a row. `unknown` is true when there is another one of unknown length:
 * then no last day is known.
 */
export function endOfTerms(terms: readonly TermToServe[], unknown: boolean): ExpectedEnd | null {
  const ranges = terms.map(termRange);
  const longest = ranges
    .map(({ earliest }) => earliest)
    .sort()
    .at(-1);
  if (longest === undefined) return null;
  const { latest, pushed } = inARow(terms);
  const assumptions = ranges.flatMap((range) => range.assumptions);
  if (pushed) assumptions.push({ code: 'SEVERAL_TERMS', count: terms.length });
  if (unknown) assumptions.push({ code: 'A_TERM_UNKNOWN' });
  return { earliest: longest, latest: unknown ? null : latest, assumptions: once(assumptions) };
}

/** The last day of terms served one after the other; `pushed` when one would begin before the one before it ended. */
function inARow(terms: readonly TermToServe[]): { latest: IsoDay; pushed: boolean } {
  const sorted = [...terms].sort((a, b) => (a.from.latest < b.from.latest ? -1 : 1));
  let latest = '';
  let pushed = false;
  for (const one of sorted) {
    const waits = latest > one.from.latest;
    const begin = waits ? latest : one.from.latest;
    pushed ||= waits;
    // Never sooner than it began: credit uses a term up and goes no further.
    ({ latest } = termRange({ ...one, from: { ...one.from, latest: begin } }));
  }
  return { latest, pushed };
}

function once(assumptions: readonly Assumption[]): Assumption[] {
  return [...new Map(assumptions.map((one) => [JSON.stringify(one), one])).values()];
}

/** What the terms of a file are read from: its country, its decisions, and the stretches of custody. */
export type TermGround = {
  country: string;
  decisions: readonly SentencingDecision[];
  spans: readonly Stretch[];
};

/**
 * When imprisonment, or an administrative arrest, is expected to end for somebody not known to have been released since.
 * Null for life, death, suspended sentences and restricted freedom, for what was quashed, and where no term is known:
 * none of these has a day on which a prison opens.
 */
export function expectedRelease(ground: TermGround, type: TermToServe['type']): ExpectedEnd | null {
  const standing = sentencesInForce(ground.decisions);
  const hasNoEnd = (sentence: { type: SentenceType }) =>
    sentence.type === 'LIFE' || sentence.type === 'DEATH';
  if (type === 'IMPRISONMENT' && standing.some(({ sentences }) => sentences.some(hasNoEnd))) return null;
  const owed = standing
    .filter(({ sentences }) => sentences.some((sentence) => sentence.type === type))
    .filter((chain) => !isServed(chain, ground.spans));
  const terms = owed.flatMap((chain) => toTerms(chain, ground, type));
  const known = terms.filter((term) => term !== null);
  const unknown = known.length < terms.length || owed.some(({ unknownChange }) => unknownChange);
  const end = endOfTerms(known, unknown);
  if (end === null || !owed.some(({ unknownReview }) => unknownReview)) return end;
  return { ...end, assumptions: [...end.assumptions, { code: 'REVIEW_UNKNOWN' }] };
}

/** Custody in which this sentence was passed, or that followed it, is known to have ended. */
function isServed({ root }: InForce, spans: readonly Stretch[]): boolean {
  const passed = root.date?.earliest ?? null;
  if (passed === null) return false;
  return spans.some((span) => span.kind === 'HELD' && span.to !== null && endsAfter(span.to, passed));
}

const endsAfter = (end: PartialDate, day: IsoDay) => end.latest === null || end.latest >= day;

function toTerms(
  chain: InForce,
  { country, spans }: TermGround,
  type: TermToServe['type'],
): (TermToServe | null)[] {
  return chain.sentences
    .filter((sentence) => sentence.type === type)
    .map((sentence) => {
      const from = sentence.start ?? chain.root.date;
      if (sentence.term === null || !isBounded(from)) return null;
      return {
        type,
        term: sentence.term,
        regime: sentence.regime,
        from,
        hasStart: sentence.start !== null,
        before: custodyBefore(spans, from),
        ...rulesBetween(country, from.earliest, heldUntil(spans, from)),
      };
    });
}

function isBounded(date: PartialDate | null): date is TermToServe['from'] {
  return date !== null && date.earliest !== null && date.latest !== null;
}
