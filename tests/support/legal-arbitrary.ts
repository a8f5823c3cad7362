import fc from 'fast-check';
import { rulesBetween } from '@/lib/cases/sentences/credit/rules';
import type { TermToServe } from '@/lib/cases/sentences/release/rules';
import type { Regime, Term } from '@/lib/cases/sentences/schema';
import { addDays } from '@/lib/platform/dates/days';

export const terms = fc.record({
  years: fc.integer({ min: 0, max: 30 }),
  months: fc.integer({ min: 0, max: 40 }),
  days: fc.integer({ min: 0, max: 400 }),
});
export const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1980-01-01', n));

const regimes = fc.constantFrom<Regime | null>(null, 'GENERAL', 'SETTLEMENT', 'PRISON');

/** A term with an exact or uncertain start, custody before it of a known or unknown length, in a state with or without a rule. */
export const termsToServe: fc.Arbitrary<TermToServe> = fc
  .record({
    type: fc.constantFrom('IMPRISONMENT' as const, 'ADMIN_ARREST' as const),
    term: terms,
    regime: regimes,
    start: days,
    width: fc.integer({ min: 0, max: 400 }),
    hasStart: fc.boolean(),
    least: fc.integer({ min: 0, max: 3000 }),
    more: fc.option(fc.integer({ min: 0, max: 3000 })),
    country: fc.constantFrom('RU', 'KZ', 'BY'),
  })
  .map(({ start, width, least, more, country, ...rest }) => ({
    ...rest,
    from: { edtf: start, earliest: start, latest: addDays(start, width) },
    before: { least, most: more === null ? null : least + more },
    ...rulesBetween(country, start, null),
  }));

/** The longer of two terms by every unit. */
export function longer(term: Term, more: Term): Term {
  return {
    years: term.years + more.years,
    months: term.months + more.months,
    days: term.days + more.days,
  };
}
