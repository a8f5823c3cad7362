import { creditRuleFor, creditRules, rateOf, rulesBetween } from '@/lib/cases/sentences/credit/rules';

test('the Russian rule holds from the day it came into force', () => {
  expect(creditRuleFor('RU', '2018-07-13')).toBeNull();
  expect(creditRuleFor('RU', '2018-07-14')?.rates).toEqual({
    SETTLEMENT: 2,
    GENERAL: 1.5,
    STRICT: 1,
    PRISON: 1,
    JUVENILE: 1.5,
  });
  expect(creditRuleFor('XX', '2019-01-01')).toBeNull();
});

test('only the rates of Kazakhstan wait for an editor, and are then a range in every regime', () => {
  expect(creditRules.filter(({ rates }) => rates === null).map(({ jurisdiction }) => jurisdiction)).toEqual([
    'KZ',
  ]);
  const rule = creditRuleFor('KZ', '2019-05-01');
  expect(rule && rateOf(rule, 'GENERAL')).toEqual({ low: 1, high: 2 });
});

test('an unknown regime may be any of them', () => {
  const rule = creditRuleFor('RU', '2019-05-01');
  expect(rule && rateOf(rule, null)).toEqual({ low: 1, high: 2 });
  expect(rule && rateOf(rule, 'GENERAL')).toEqual({ low: 1.5, high: 1.5 });
});

test('a rule that comes while a term is served counts too, and the time before it has none', () => {
  expect(rulesBetween('RU', '2017-01-01', '2018-07-13')).toEqual({ rules: [], gap: true });
  expect(rulesBetween('RU', '2017-01-01', null)).toMatchObject({ rules: [{ id: 'RU-72-2018' }], gap: true });
  expect(rulesBetween('RU', '2019-01-01', null)).toMatchObject({ rules: [{}], gap: false });
});

test('every rule names its law and its source, and confirmed rates are never below one', () => {
  for (const rule of creditRules) {
    expect(rule.law.length * rule.source.length).toBeGreaterThan(0);
    expect(rateOf(rule, null).low).toBeGreaterThanOrEqual(1);
    expect(rule.rates === null).toBe(rule.unconfirmed !== null);
  }
});

test.each([
  ['RU', '2018-07-13', true],
  ['RU', '2018-07-14', false],
  ['KZ', '2014-12-31', true],
  ['KZ', '2015-01-01', false],
])('in %s the rule begins to hold on its first day: %s has none before it: %s', (country, day, gap) => {
  expect(rulesBetween(country, day, null).gap).toBe(gap);
  expect(rulesBetween(country, day, day).rules).toHaveLength(gap ? 0 : 1);
});

test('only the Russian rule keeps some offences out of its better rates', () => {
  expect(creditRules.map(({ id, hasExceptions }) => [id, hasExceptions])).toEqual([
    ['RU-72-2018', true],
    ['KZ-62-2014', false],
  ]);
});
