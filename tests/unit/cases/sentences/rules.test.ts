import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  creditRuleFor,
  creditRules,
  expectedEnd,
  standingSentence,
  termEnd,
} from '@/lib/cases/sentences/rules';
import { sentenceType } from '@/lib/cases/sentences/schema';
import { addDays, addTerm } from '@/lib/platform/dates/days';
import { date, sentence, years } from '@/tests/support/case-facts';

const none = { least: 0, most: 0 };
const russia = creditRuleFor('RU', '2019-05-01');
const kazakhstan = creditRuleFor('KZ', '2019-05-01');
const threeYears = sentence('IMPRISONMENT', '2019-03-01', years(3), { start: date('2019-03-01') });

describe('the end of a term on the calendar', () => {
  it.each([
    ['2012-02-29', years(1), '2013-02-28'],
    ['2012-02-29', years(4), '2016-02-29'],
    ['2019-01-31', { years: 0, months: 1, days: 0 }, '2019-02-28'],
    ['2020-01-31', { years: 0, months: 1, days: 0 }, '2020-02-29'],
    ['2019-08-31', { years: 2, months: 6, days: 0 }, '2022-02-28'],
    ['2019-12-31', { years: 0, months: 0, days: 15 }, '2020-01-15'],
    ['2012-03-06', years(3), '2015-03-06'],
  ])('%s and %o end on %s', (from, term, end) => {
    const given = sentence('IMPRISONMENT', from, term, { start: date(from) });
    expect(termEnd(given)).toEqual({ earliest: end, latest: end });
    expect(expectedEnd({ sentence: given, custodyBefore: none, rule: null, regime: null })).toEqual({
      earliest: end,
      latest: end,
      assumptions: ['SERVED_IN_FULL'],
    });
  });

  it('has none for life, for hours of work, without a length or without a day to count from', () => {
    expect(termEnd(sentence('LIFE', '2019-03-01', null))).toBeNull();
    expect(termEnd(sentence('COMMUNITY_WORK', '2019-03-01', years(1)))).toBeNull();
    expect(termEnd(sentence('IMPRISONMENT', '2019-03-01', null))).toBeNull();
    expect(termEnd(sentence('IMPRISONMENT', null, years(5)))).toBeNull();
    expect(termEnd(sentence('IMPRISONMENT', '../2019-03-01', years(5)))).toBeNull();
  });

  it('has none for a sentence that a later decision replaced', () => {
    const replaced = { ...threeYears, supersededBy: 'later' };
    expect(expectedEnd({ sentence: replaced, custodyBefore: none, rule: null, regime: null })).toBeNull();
  });
});

describe('custody before the verdict', () => {
  const end = (
    rule: typeof russia,
    regime: 'GENERAL' | 'SETTLEMENT' | 'STRICT' | null,
    least = 101,
    most = 101,
  ) => expectedEnd({ sentence: threeYears, custodyBefore: { least, most }, rule, regime });

  it('counts one and a half in a Russian general-regime colony, rounded outwards', () => {
    expect(end(russia, 'GENERAL')).toEqual({
      earliest: addDays('2022-03-01', -152),
      latest: addDays('2022-03-01', -151),
      assumptions: ['SERVED_IN_FULL', 'EXCEPTIONS_NOT_EXAMINED'],
    });
  });

  it('counts double in a settlement colony and single in a strict one', () => {
    expect(end(russia, 'SETTLEMENT')?.earliest).toBe(addDays('2022-03-01', -202));
    expect(end(russia, 'STRICT')?.earliest).toBe(addDays('2022-03-01', -101));
  });

  it('spans all rates while the regime is not known', () => {
    expect(end(russia, null)).toEqual({
      earliest: addDays('2022-03-01', -202),
      latest: addDays('2022-03-01', -101),
      assumptions: ['SERVED_IN_FULL', 'EXCEPTIONS_NOT_EXAMINED', 'REGIME_UNKNOWN'],
    });
  });

  it('counts one to one, and says so, while rates are unconfirmed or no rule is known', () => {
    const single = addDays('2022-03-01', -101);
    expect(end(kazakhstan, 'GENERAL')).toEqual({
      earliest: single,
      latest: single,
      assumptions: ['SERVED_IN_FULL', 'RULE_UNCONFIRMED'],
    });
    expect(end(null, 'GENERAL')).toMatchObject({
      latest: single,
      assumptions: ['SERVED_IN_FULL', 'NO_RULE_KNOWN'],
    });
  });

  it('names what is uncertain', () => {
    expect(end(null, null, 10, 20)?.assumptions).toContain('CUSTODY_BEFORE_UNCERTAIN');
    const open = expectedEnd({
      sentence: { ...threeYears, start: null, decidedOn: date('2019-03') },
      custodyBefore: { least: 10, most: null },
      rule: null,
      regime: null,
    });
    expect(open).toEqual({
      earliest: '2019-03-01',
      latest: '2022-03-21',
      assumptions: [
        'SERVED_IN_FULL',
        'STARTS_WITH_DECISION',
        'START_UNCERTAIN',
        'NO_RULE_KNOWN',
        'CUSTODY_BEFORE_WITHOUT_LIMIT',
      ],
    });
  });

  it('credits nothing to a sentence served in freedom', () => {
    const suspended = sentence('SUSPENDED', '2012-03-06', years(3));
    const given = { sentence: suspended, custodyBefore: { least: 212, most: 311 }, rule: null, regime: null };
    expect(expectedEnd(given)).toEqual({
      earliest: '2015-03-06',
      latest: '2015-03-06',
      assumptions: ['SERVED_IN_FULL', 'STARTS_WITH_DECISION', 'NO_CREDIT_FOR_THIS_SENTENCE'],
    });
  });

  it('knows the Russian rule from the day it came into force', () => {
    expect(creditRuleFor('RU', '2018-07-13')).toBeNull();
    expect(creditRuleFor('RU', '2018-07-14')?.ratio).toEqual({
      SETTLEMENT: 2,
      GENERAL: 1.5,
      STRICT: 1,
      PRISON: 1,
      JUVENILE: 1.5,
    });
    expect(creditRuleFor('XX', '2019-01-01')).toBeNull();
    expect(creditRules.filter((rule) => !rule.confirmed).map((rule) => rule.jurisdiction)).toEqual(['KZ']);
  });
});

describe('every expected end', () => {
  const term = fc.record({
    years: fc.integer({ min: 0, max: 30 }),
    months: fc.integer({ min: 0, max: 40 }),
    days: fc.integer({ min: 0, max: 400 }),
  });
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1980-01-01', n));
  const custody = fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }))
    .map(([least, more]) => ({ least, most: least + more }));
  const rule = fc.constantFrom(null, russia, kazakhstan);
  const regime = fc.constantFrom(null, 'GENERAL', 'SETTLEMENT', 'PRISON');

  it('lies between its start and its uncredited end, in order, and says what it assumes', () => {
    fc.assert(
      fc.property(term, day, custody, rule, regime, (length, from, custodyBefore, law, where) => {
        const given = sentence('IMPRISONMENT', from, length);
        const end = expectedEnd({ sentence: given, custodyBefore, rule: law, regime: where });
        if (!end) throw new Error('an end was to be found');
        expect(end.earliest >= from).toBe(true);
        expect(end.earliest <= end.latest).toBe(true);
        expect(end.latest <= addTerm(from, length)).toBe(true);
        expect(end.assumptions.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never comes sooner for a longer term', () => {
    fc.assert(
      fc.property(term, term, day, custody, rule, regime, (length, more, from, custodyBefore, law, where) => {
        const longer = {
          years: length.years + more.years,
          months: length.months + more.months,
          days: length.days + more.days,
        };
        const of = (it: typeof length) =>
          expectedEnd({
            sentence: sentence('IMPRISONMENT', from, it),
            custodyBefore,
            rule: law,
            regime: where,
          });
        const [shorter, later] = [of(length), of(longer)];
        expect((shorter?.earliest ?? '') <= (later?.earliest ?? '')).toBe(true);
        expect((shorter?.latest ?? '') <= (later?.latest ?? '')).toBe(true);
      }),
    );
  });
});

describe('the sentence that stands', () => {
  const six = sentence('IMPRISONMENT', '2011-08-08', years(6), { id: 'six', supersededBy: 'three' });
  const three = sentence('SUSPENDED', '2012-03-06', years(3), { id: 'three' });

  it('is the newest one passed by then', () => {
    expect(standingSentence([three, six], date('2011-08-08'), false)?.id).toBe('six');
    expect(standingSentence([six, three], date('2012-03-06'), true)?.id).toBe('three');
    expect(standingSentence([six, three], date('2010'), false)).toBeNull();
  });

  it('is the first of a chain for an undated verdict, the last for an undated change', () => {
    expect(standingSentence([six, three], null, false)?.id).toBe('six');
    expect(standingSentence([six, three], null, true)?.id).toBe('three');
    const undated = { ...three, decidedOn: null };
    expect(standingSentence([six, undated], date('2011-08-08'), false)?.id).toBe('six');
    expect(standingSentence([six, undated], date('2012'), true)?.id).toBe('three');
  });

  it('is never a supplementary one, nor one that leaves a person where they are', () => {
    const ban = sentence('ACTIVITY_BAN', '2012-03-06', years(3), { supplementary: true });
    expect(standingSentence([ban, sentence('DAMAGES', '2012-03-06', null)], date('2013'), true)).toBeNull();
    expect(
      standingSentence(
        [sentence('FINE', '2012', null), sentence('IMPRISONMENT', '2012', years(1))],
        null,
        true,
      )?.type,
    ).toBe('IMPRISONMENT');
  });

  it('is found for every type or none without fault', () => {
    for (const type of sentenceType.options) {
      const found = standingSentence([sentence(type, '2012', null)], date('2013'), false);
      expect(found === null || found.type === type).toBe(true);
    }
  });
});
