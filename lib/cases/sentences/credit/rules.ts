import type { Regime } from '@/lib/cases/sentences/schema';
import type { IsoDay } from '@/lib/platform/dates/partial-date';

/** Days of the term for which one day in custody counts: both the same where the law leaves no choice. */
export type Rate = { low: number; high: number };

/** How custody before the verdict counts towards a term, in one jurisdiction from one day to another. */
export type CreditRule = {
  id: 'RU-72-2018' | 'KZ-62-2014';
  /** ISO 3166-1 code of the state whose law it is. */
  jurisdiction: string;
  law: string;
  validFrom: IsoDay;
  /** The last day on which the rule holds; null while it is in force. */
  validTo: IsoDay | null;
  /** By regime; null until an editor has confirmed the rates: then `unconfirmed` bounds them. */
  rates: Record<Regime, number> | null;
  unconfirmed: Rate | null;
  /** True when a provision keeps some offences out of the better rate. */
  hasExceptions: boolean;
  source: string;
};

/** The rules known. Another jurisdiction or edition is another row, never another branch in the arithmetic. */
export const creditRules: readonly CreditRule[] = [
  {
    id: 'RU-72-2018',
    jurisdiction: 'RU',
    law: 'Criminal Code of the Russian Federation, article 72, part 3.1',
    validFrom: '2018-07-14',
    validTo: null,
    rates: { SETTLEMENT: 2, GENERAL: 1.5, STRICT: 1, PRISON: 1, JUVENILE: 1.5 },
    unconfirmed: null,
    hasExceptions: true,
    source: 'Federal Law of 3 July 2018, No. 186-FZ',
  },
  {
    id: 'KZ-62-2014',
    jurisdiction: 'KZ',
    law: 'Criminal Code of the Republic of Kazakhstan, article 62',
    validFrom: '2015-01-01',
    validTo: null,
    rates: null,
    unconfirmed: { low: 1, high: 2 },
    hasExceptions: false,
    source: 'Criminal Code of 3 July 2014, No. 226-V; the rates are to be confirmed by an editor',
  },
];

/** The rule of a jurisdiction on a day, or null where none is known. */
export function creditRuleFor(jurisdiction: string, day: IsoDay): CreditRule | null {
  return rulesBetween(jurisdiction, day, day).rules[0] ?? null;
}

/**
 * The rules that held on some day from `from` to `until` (null: until now). A milder rule that comes while a term is
 * served counts for it too, so all of them matter. `gap` is true when `from` came before every one of them.
 */
export function rulesBetween(
  jurisdiction: string,
  from: IsoDay,
  until: IsoDay | null,
): { rules: CreditRule[]; gap: boolean } {
  const rules = creditRules.filter(
    (rule) =>
      rule.jurisdiction === jurisdiction &&
      (until === null || rule.validFrom <= until) &&
      (rule.validTo === null || from <= rule.validTo),
  );
  return { rules, gap: !rules.some((rule) => rule.validFrom <= from) };
}

/** The rate of a rule in a regime; with the regime not known, all that it can be. */
export function rateOf(rule: CreditRule, regime: Regime | null): Rate {
  if (rule.rates === null) return rule.unconfirmed ?? { low: 1, high: 1 };
  if (regime !== null) return { low: rule.rates[regime], high: rule.rates[regime] };
  const all = Object.values(rule.rates);
  return { low: Math.min(...all), high: Math.max(...all) };
}
