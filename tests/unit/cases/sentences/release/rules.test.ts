import fc from 'fast-check';
import type { PassedSentence, SentencingDecision } from '@/lib/cases/decisions/force/rules';
import { rulesBetween } from '@/lib/cases/sentences/credit/rules';
import {
  endOfTerms,
  expectedRelease,
  termRange,
  type TermToServe,
} from '@/lib/cases/sentences/release/rules';
import { addDays, daysBetween } from '@/lib/platform/dates/days';
import { date, years } from '@/tests/support/case-facts';
import { longer, terms, termsToServe } from '@/tests/support/legal-arbitrary';

function served(from: string, rest: Partial<TermToServe> = {}): TermToServe {
  return {
    type: 'IMPRISONMENT',
    term: years(3),
    regime: 'GENERAL',
    from: { edtf: from, earliest: from, latest: from },
    hasStart: true,
    before: { least: 0, most: 0 },
    ...rulesBetween('RU', from, null),
    ...rest,
  };
}

/** Counts on the calendar one month and one day at a time, as on fingers. */
function naiveEnd(from: string, term: TermToServe['term']): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const months = year * 12 + month - 1 + term.years * 12 + term.months;
  let at = new Date(Date.UTC(Math.floor(months / 12), months % 12, 1));
  for (let n = 1; n < day; n += 1) {
    const next = new Date(at.getTime() + 86_400_000);
    if (next.getUTCMonth() !== at.getUTCMonth()) break;
    at = next;
  }
  for (let n = 0; n < term.days; n += 1) at = new Date(at.getTime() + 86_400_000);
  return at.toISOString().slice(0, 10);
}

describe('one term', () => {
  it.each([
    ['2012-02-29', years(1), '2013-02-28'],
    ['2012-02-29', years(4), '2016-02-29'],
    ['2019-01-31', { years: 0, months: 13, days: 0 }, '2020-02-29'],
    ['2019-08-31', { years: 2, months: 6, days: 0 }, '2022-02-28'],
    ['2019-12-31', { years: 0, months: 0, days: 15 }, '2020-01-15'],
  ])('from %s, %o ends on %s', (from, term, end) => {
    expect(termRange(served(from, { term }))).toEqual({
      earliest: end,
      latest: end,
      assumptions: [{ code: 'SERVED_IN_FULL' }],
    });
  });

  it('agrees with a count on the fingers, at month ends and on 29 February too', () => {
    const starts = fc.oneof(
      fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1980-01-01', n)),
      fc.constantFrom('2012-02-29', '2000-02-29', '2019-01-31', '2020-10-31', '2021-12-31'),
    );
    fc.assert(
      fc.property(starts, terms, (from, term) => {
        expect(termRange(served(from, { term })).earliest).toBe(naiveEnd(from, term));
      }),
    );
  });

  it('is credited by the rate of the regime, half days rounded outwards', () => {
    const before = { least: 101, most: 101 };
    expect(termRange(served('2019-03-01', { before }))).toEqual({
      earliest: addDays('2022-03-01', -152),
      latest: addDays('2022-03-01', -151),
      assumptions: [
        { code: 'SERVED_IN_FULL' },
        { code: 'CUSTODY_COUNTED', ...before },
        { code: 'RATE', rule: 'RU-72-2018', low: 1.5, high: 1.5 },
        { code: 'EXCEPTIONS_NOT_EXAMINED', rule: 'RU-72-2018' },
      ],
    });
    expect(termRange(served('2019-03-01', { before, regime: 'STRICT' })).earliest).toBe(
      addDays('2022-03-01', -101),
    );
    expect(termRange(served('2019-03-01', { before, regime: 'SETTLEMENT' })).latest).toBe(
      addDays('2022-03-01', -202),
    );
  });

  it('is a range where the rate is not confirmed, and day for day where no rule is known, saying so', () => {
    const before = { least: 100, most: 100 };
    const kazakh = termRange(served('2019-03-01', { before, ...rulesBetween('KZ', '2019-03-01', null) }));
    expect(kazakh).toMatchObject({
      earliest: addDays('2022-03-01', -200),
      latest: addDays('2022-03-01', -100),
    });
    expect(kazakh.assumptions.map(({ code }) => code)).toContain('RATE_UNCONFIRMED');
    const belarusian = termRange(served('2019-03-01', { before, ...rulesBetween('BY', '2019-03-01', null) }));
    expect(belarusian.earliest).toBe(belarusian.latest);
    expect(belarusian.assumptions.map(({ code }) => code)).toContain('DAY_FOR_DAY');
  });

  it('never ends before it starts, nor after its full length, and its range is in order', () => {
    fc.assert(
      fc.property(termsToServe, (given) => {
        const { earliest, latest, assumptions } = termRange(given);
        expect(earliest >= given.from.earliest).toBe(true);
        expect(earliest <= latest).toBe(true);
        expect(latest <= naiveEnd(given.from.latest, given.term)).toBe(true);
        expect(assumptions.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never comes sooner for a longer term, nor later for more days in custody', () => {
    fc.assert(
      fc.property(termsToServe, terms, fc.integer({ min: 0, max: 500 }), (given, more, extra) => {
        const end = termRange(given);
        const after = termRange({ ...given, term: longer(given.term, more) });
        expect(after.earliest >= end.earliest && after.latest >= end.latest).toBe(true);
        const { least, most } = given.before;
        const credited = { least: least + extra, most: most === null ? null : most + extra };
        const sooner = termRange({ ...given, before: credited });
        // What was no custody at all says nothing of rates: only then can a first day widen the range.
        expect(sooner.earliest <= end.earliest && sooner.latest <= end.latest).toBe(true);
      }),
    );
  });

  it('gets wider by everything that is not known, never narrower', () => {
    const isWider = (wide: ReturnType<typeof termRange>, narrow: ReturnType<typeof termRange>) =>
      wide.earliest <= narrow.earliest && narrow.latest <= wide.latest;
    fc.assert(
      fc.property(termsToServe, fc.integer({ min: 1, max: 300 }), (given, days) => {
        const end = termRange(given);
        expect(isWider(termRange({ ...given, regime: null }), end)).toBe(true);
        expect(isWider(termRange({ ...given, gap: true }), end)).toBe(true);
        expect(isWider(termRange({ ...given, before: { least: 0, most: null } }), end)).toBe(true);
        const vague = { ...given.from, latest: addDays(given.from.latest, days) };
        expect(isWider(termRange({ ...given, from: vague }), end)).toBe(true);
      }),
    );
  });
});

describe('several terms', () => {
  it('run at once or in a row, and both are in the range', () => {
    const two = [served('2019-03-01'), served('2020-03-01', { term: years(5) })];
    expect(endOfTerms(two, false)).toMatchObject({ earliest: '2025-03-01', latest: '2027-03-01' });
    expect(endOfTerms(two, false)?.assumptions).toContainEqual({ code: 'SEVERAL_TERMS', count: 2 });
  });

  it('say nothing of rows when one ended before the other began', () => {
    const two = [served('2001-03-01', { term: years(1) }), served('2020-03-01')];
    expect(endOfTerms(two, false)).toMatchObject({ earliest: '2023-03-01', latest: '2023-03-01' });
    expect(endOfTerms(two, false)?.assumptions.map(({ code }) => code)).not.toContain('SEVERAL_TERMS');
  });

  it('have no last day when there is one of unknown length', () => {
    expect(endOfTerms([served('2019-03-01')], true)).toMatchObject({ earliest: '2022-03-01', latest: null });
    expect(endOfTerms([], true)).toBeNull();
  });

  it('never end sooner for another one, and stay in order', () => {
    fc.assert(
      fc.property(fc.array(termsToServe, { minLength: 1, maxLength: 4 }), termsToServe, (some, another) => {
        const [end, more] = [endOfTerms(some, false), endOfTerms([...some, another], false)];
        expect((end?.earliest ?? '') <= (end?.latest ?? '')).toBe(true);
        expect((more?.earliest ?? '') >= (end?.earliest ?? '')).toBe(true);
        expect((more?.latest ?? '') >= (end?.latest ?? '')).toBe(true);
      }),
    );
  });
});

describe('what the chain of decisions leaves', () => {
  const sentenced = (type: PassedSentence['type'], term: PassedSentence['term']): PassedSentence => ({
    ...{ type, term, regime: null, start: null, supplementary: false },
  });
  const verdict = (
    sentences: PassedSentence[],
    rest: Partial<SentencingDecision> = {},
  ): SentencingDecision => ({
    ...{ id: 'j1', kind: 'VERDICT', outcome: 'CONVICTED', date: date('2019-03-01'), reviews: null },
    sentences,
    ...rest,
  });
  const release = (
    decisions: SentencingDecision[],
    spans: Parameters<typeof expectedRelease>[0]['spans'] = [],
  ) => expectedRelease({ country: 'KZ', decisions, spans }, 'IMPRISONMENT');
  const five = verdict([sentenced('IMPRISONMENT', years(5))]);

  it('has no day of release for life, death, suspended sentences, restricted freedom or a fine', () => {
    for (const type of ['LIFE', 'DEATH', 'SUSPENDED', 'RESTRICTED_FREEDOM', 'FINE'] as const) {
      expect(release([verdict([sentenced(type, type === 'LIFE' ? null : years(3))])])).toBeNull();
    }
    const life = verdict([sentenced('LIFE', null)], { id: 'j9', date: date('2020') });
    expect(release([five, life])).toBeNull();
    expect(release([five])).toMatchObject({ latest: '2024-03-01' });
  });

  it('counts a changed term from the first decision, and none after a suspended one, a pardon or a quashing', () => {
    const appeal = (rest: Partial<SentencingDecision>) =>
      verdict([], { id: 'j2', kind: 'APPEAL', reviews: 'j1', date: date('2019-09-01'), ...rest });
    const shorter = appeal({ outcome: 'CHANGED', sentences: [sentenced('IMPRISONMENT', years(3))] });
    expect(release([five, shorter])).toMatchObject({ latest: '2022-03-01' });
    expect(release([five, appeal({ outcome: 'UPHELD' })])).toMatchObject({ latest: '2024-03-01' });
    for (const ended of [
      appeal({ outcome: 'CHANGED', sentences: [sentenced('SUSPENDED', years(3))] }),
      appeal({ outcome: 'QUASHED' }),
      appeal({ outcome: 'ACQUITTED' }),
      appeal({ kind: 'PARDON', outcome: 'GRANTED' }),
    ]) {
      expect(release([five, ended])).toBeNull();
    }
  });

  it('gives no last day for a change to what is not known, and says when an outcome is not known', () => {
    const changed = verdict([], { id: 'j2', kind: 'APPEAL', outcome: 'CHANGED', reviews: 'j1' });
    expect(release([five, changed])).toMatchObject({ latest: null });
    const unclear = release([five, { ...changed, outcome: 'UNKNOWN' }]);
    expect(unclear?.assumptions).toContainEqual({ code: 'REVIEW_UNKNOWN' });
    expect(unclear?.latest).toBe('2024-03-01');
  });

  it('is nothing once the custody it was passed in has ended', () => {
    const span = { kind: 'HELD' as const, from: date('2019-01-01'), to: null, openAsOf: '2020-01-01' };
    expect(release([five], [span])?.assumptions.map(({ code }) => code)).toContain('CUSTODY_COUNTED');
    expect(release([five], [{ ...span, to: date('2021-05-05'), openAsOf: null }])).toBeNull();
    // An arrest that was over before the verdict does not end what the verdict began.
    expect(release([five], [{ ...span, to: date('2019-01-15'), openAsOf: null }])).not.toBeNull();
  });

  it('counts the days held before the start', () => {
    const span = { kind: 'HELD' as const, from: date('2019-01-01'), to: null, openAsOf: '2020-01-01' };
    const before = daysBetween('2019-01-01', '2019-03-01');
    expect(release([five], [span])).toMatchObject({
      earliest: addDays('2024-03-01', -2 * before),
      latest: addDays('2024-03-01', -before),
    });
  });
});
