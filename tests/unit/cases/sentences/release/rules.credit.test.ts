import { rulesBetween } from '@/lib/cases/sentences/credit/rules';
import { endOfTerms, termRange, type TermToServe } from '@/lib/cases/sentences/release/rules';
import { addDays } from '@/lib/platform/dates/days';
import { years } from '@/tests/support/case-facts';

function served(from: string, rest: Partial<TermToServe> = {}): TermToServe {
  return {
    ...{ type: 'IMPRISONMENT', term: years(3), regime: 'GENERAL', hasStart: true },
    from: { edtf: from, earliest: from, latest: from },
    before: { least: 0, most: 0 },
    ...rulesBetween('RU', from, null),
    ...rest,
  };
}
const hundred = { least: 100, most: 100 };
const said = (given: TermToServe) => termRange(given).assumptions.map(({ code }) => code);

test('hours with the police may count towards an administrative arrest, day for day, or not', () => {
  const arrest = served('2019-03-01', {
    ...{ type: 'ADMIN_ARREST', term: { years: 0, months: 0, days: 15 }, before: { least: 1, most: 2 } },
  });
  expect(termRange(arrest)).toEqual({
    ...{ earliest: '2019-03-14', latest: '2019-03-16' },
    assumptions: [
      { code: 'SERVED_IN_FULL' },
      { code: 'CUSTODY_COUNTED', least: 1, most: 2 },
      { code: 'CREDIT_UNKNOWN' },
    ],
  });
});

test('an unknown regime bounds the credit by all regimes, and is said where the law tells them apart', () => {
  const russian = termRange(served('2019-03-01', { before: hundred, regime: null }));
  expect(russian).toMatchObject({
    earliest: addDays('2022-03-01', -200),
    latest: addDays('2022-03-01', -100),
  });
  expect(russian.assumptions).toContainEqual({ code: 'REGIME_UNKNOWN' });
  expect(said(served('2019-03-01', { before: hundred }))).not.toContain('REGIME_UNKNOWN');
  const kazakh = rulesBetween('KZ', '2019-03-01', null);
  expect(said(served('2019-03-01', { before: hundred, regime: null, ...kazakh }))).toEqual([
    ...['SERVED_IN_FULL', 'CUSTODY_COUNTED', 'RATE_UNCONFIRMED'],
  ]);
});

test('for a time before the rule, day for day is possible beside it', () => {
  const earlier = served('2017-03-01', { before: hundred, regime: 'SETTLEMENT' });
  expect(termRange(earlier)).toMatchObject({
    earliest: addDays('2020-03-01', -200),
    latest: addDays('2020-03-01', -100),
  });
  expect(said(earlier)).toContain('DAY_FOR_DAY');
  expect(said(served('2019-03-01', { before: hundred }))).not.toContain('DAY_FOR_DAY');
});

test('credit as long as the term, or longer, ends it on the day it begins', () => {
  const short = { term: { years: 0, months: 0, days: 100 }, regime: 'STRICT' as const };
  const end = (least: number) =>
    termRange(served('2019-03-01', { ...short, before: { least, most: least } })).latest;
  expect(end(99)).toBe('2019-03-02');
  expect(end(100)).toBe('2019-03-01');
  expect(end(101)).toBe('2019-03-01');
});

describe('terms in a row', () => {
  const [early, late] = [served('2001-03-01', { term: years(1) }), served('2020-03-01')];

  it('stand in the order in which they begin, however they are read', () => {
    for (const terms of [
      [early, late],
      [late, early],
    ]) {
      expect(endOfTerms(terms, false)).toEqual({
        ...{ earliest: '2023-03-01', latest: '2023-03-01' },
        assumptions: [{ code: 'SERVED_IN_FULL' }],
      });
    }
  });

  it('are not pushed by one that ends on the day the next begins', () => {
    const next = served('2002-03-01', { term: years(1) });
    expect(endOfTerms([early, next], false)).toMatchObject({ latest: '2003-03-01' });
    expect(endOfTerms([early, next], false)?.assumptions).toEqual([{ code: 'SERVED_IN_FULL' }]);
  });

  it('end with the later one when credit uses the second up', () => {
    const used = served('2001-06-01', { term: years(1), before: { least: 400, most: 400 } });
    expect(endOfTerms([early, used], false)).toMatchObject({ earliest: '2002-03-01', latest: '2002-03-01' });
  });
});
