import fc from 'fast-check';

import {
  certainDays,
  custodySpans,
  daysHeld,
  heldOn,
  possibleDays,
  type CustodySpan,
} from '@/lib/cases/custody/rules';
import { statusKind } from '@/lib/cases/status/schema';
import { addDays, daysBetween } from '@/lib/platform/dates/days';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { date, held, history, sentence, years, type ToldEvent } from '@/tests/support/case-facts';

describe('spans of custody', () => {
  it('run from arrest to release, across every state behind locked doors', () => {
    const facts = history(['DETAINED', '2019-02-01'], ['REMANDED', '2019-02-03'], ['RELEASED', '2019-06-01']);
    expect(custodySpans(facts, [])).toEqual([
      {
        kind: 'HELD',
        from: date('2019-02-01'),
        to: date('2019-06-01'),
        openAsOf: null,
        ground: ['DETAINED-1', 'REMANDED-2', 'RELEASED-3'],
      },
    ]);
  });

  it('bound an unknown start by the first time held and continue into a suspended sentence', () => {
    const facts = history(
      ['DETAINED', '2011-05/2011-12-16'],
      ['SENTENCED', '2011-08-08'],
      ['SENTENCE_CHANGED', '2012-03-06'],
      ['RELEASED', '2012-03-07'],
    );
    const sentences = [
      sentence('IMPRISONMENT', '2011-08-08', years(6), { supersededBy: 'SUSPENDED-2012-03-06' }),
      sentence('SUSPENDED', '2012-03-06', years(3)),
    ];
    const spans = custodySpans(facts, sentences);
    expect(spans).toMatchObject([
      { kind: 'HELD', from: { earliest: '2011-05-01', latest: '2011-08-08' }, to: date('2012-03-07') },
      { kind: 'LIMITED', from: date('2012-03-07'), to: date('2015-03-06'), openAsOf: null },
    ]);
    expect(daysHeld(spans, '2026-01-01')).toEqual({ least: 212, most: 311 });
  });

  it('stay open as of the last day on which the person is known to be held', () => {
    const facts = history(['ARRESTED', '2019?'], ['SENTENCED', null], ['SOLITARY', '2021-09~/2021-12-15']);
    const [span] = custodySpans(facts, [sentence('IMPRISONMENT', null, years(5))]);
    expect(span).toMatchObject({ from: date('2019?'), to: null, openAsOf: '2021-12-15' });
    const spans = span ? [span] : [];
    expect(heldOn(spans, '2018-12-31')).toBe('NOT_HELD');
    expect(heldOn(spans, '2019-06-01')).toBe('POSSIBLY_HELD');
    expect(heldOn(spans, '2019-12-31')).toBe('HELD');
    expect(heldOn(spans, '2021-12-15')).toBe('HELD');
    expect(heldOn(spans, '2021-12-16')).toBe('POSSIBLY_HELD');
  });

  it('know an undated release to be no sooner than the last time held', () => {
    const facts = history(['DETAINED', '2011-12~'], ['TRANSFERRED', '2014-01'], ['RELEASED', null]);
    expect(custodySpans(facts, [])).toMatchObject([
      { from: date('2011-12~'), to: { earliest: '2014-01-01', latest: null }, openAsOf: null },
    ]);
    const by = history(['DETAINED', '2011-12~'], ['RELEASED', '../2021-12-15']);
    expect(custodySpans(by, [])[0]?.to).toMatchObject({ earliest: '2011-12-01', latest: '2021-12-15' });
  });

  it('does not begin behind a day on which the person was already held', () => {
    const facts = history(
      ['ARRESTED', '2018-12-01/2018-12-05'],
      ['DETAINED', '2018-12-02'],
      ['ARRESTED', '2018-12-03/2018-12-09'],
    );
    const [span] = custodySpans(facts, []);
    expect(span?.from).toMatchObject({ earliest: '2018-12-01', latest: '2018-12-02' });
  });

  it('reach back to the event before, else to the bound given, where the start is not known', () => {
    const spans = custodySpans(history(['ATTACKED', '2017'], ['SENTENCED', '2019-04-02']), [
      sentence('IMPRISONMENT', '2019-04-02', years(5)),
    ]);
    expect(spans[0]).toMatchObject({
      from: { earliest: '2017-01-01', latest: '2019-04-02' },
      openAsOf: '2019-04-02',
    });
    const open = history(['DETAINED', '../2011-12-16']);
    expect(custodySpans(open, [])[0]?.from).toEqual(date('../2011-12-16'));
    expect(daysHeld(custodySpans(open, []), '2012-01-01').most).toBeNull();
    expect(custodySpans(open, [], '2011-05-01')[0]?.from).toMatchObject({ earliest: '2011-05-01' });
  });

  it('take two dates of one arrest as one, at its narrowest', () => {
    const facts = history(
      ['ARRESTED', '2006'],
      ['ARRESTED', '2006-07-17'],
      ['RELEASED', '2021-10'],
      ['RELEASED', '2021-10-05'],
    );
    expect(custodySpans(facts, [])).toMatchObject([{ from: date('2006-07-17'), to: date('2021-10-05') }]);
  });

  it('are two where a person is taken again without a recorded release', () => {
    const facts = history(
      ['ARRESTED', '2011-03-01'],
      ['TRANSFERRED', '2012-05-06'],
      ['REARRESTED', '2019-02-01'],
    );
    const spans = custodySpans(facts, []);
    expect(spans).toMatchObject([
      { from: date('2011-03-01'), to: { earliest: '2012-05-06', latest: '2019-02-01' } },
      { from: date('2019-02-01'), openAsOf: '2019-02-01' },
    ]);
    expect(heldOn(spans, '2015-01-01')).toBe('POSSIBLY_HELD');
  });

  it('are only possible after a disputed arrest and during a disappearance', () => {
    const disputed = custodySpans(
      history(['ARRESTED', '2019-02-01', { verification: 'DISPUTED' }], ['RELEASED', null]),
      [],
    );
    expect(daysHeld(disputed, '2019-02-10')).toEqual({ least: 0, most: 10 });
    const missing = custodySpans(history(['DISAPPEARED', '2020-02-01'], ['FOUND', '2020-02-11']), []);
    expect(daysHeld(missing, '2021-01-01')).toEqual({ least: 0, most: 10 });
  });

  it('end limited freedom with its term or with what comes sooner', () => {
    const three = sentence('SUSPENDED', '2012-03-06', years(3));
    const ends = (...more: ToldEvent[]) =>
      custodySpans(history(['SENTENCED', '2012-03-06'], ...more), [three])[0]?.to;
    expect(ends()).toEqual(date('2015-03-06'));
    expect(ends(['ARRESTED', '2013-01-01'])).toEqual(date('2013-01-01'));
    expect(ends(['ARRESTED', '2019-01-01'])).toEqual(date('2015-03-06'));
    expect(custodySpans(history(['HOUSE_ARREST', '2019-01-01']), [])).toMatchObject([
      { kind: 'LIMITED', to: null, openAsOf: '2019-01-01' },
    ]);
  });

  it('are none for who was attacked, nearly detained or sentenced in absence', () => {
    const facts = history(
      ['ATTACKED', '2017'],
      ['ATTEMPTED_DETENTION', '2018'],
      ['EXILED', '2019'],
      ['SENTENCED', '2020'],
    );
    expect(custodySpans(facts, [sentence('IMPRISONMENT', '2020', years(5))])).toEqual([]);
  });
});

describe('held on a day', () => {
  it('counts the day of arrest and not the day of release', () => {
    const spans = [held('2019-02-01', '2019-02-03')];
    expect(['2019-01-31', '2019-02-01', '2019-02-02', '2019-02-03'].map((day) => heldOn(spans, day))).toEqual(
      ['NOT_HELD', 'HELD', 'HELD', 'NOT_HELD'],
    );
    expect(daysHeld([held('2019-02-01', '2019-02-01')], '2020-01-01')).toEqual({ least: 0, most: 0 });
  });

  it('says "possibly" in the uncertain part of an end', () => {
    const spans = [held('2019-02-01', '2019-03')];
    expect(heldOn(spans, '2019-02-28')).toBe('HELD');
    expect(heldOn(spans, '2019-03-01')).toBe('POSSIBLY_HELD');
    expect(heldOn(spans, '2019-03-31')).toBe('NOT_HELD');
  });

  it('does not count limited freedom as custody', () => {
    expect(heldOn([{ ...held('2019', '2021'), kind: 'LIMITED' }], '2020-01-01')).toBe('NOT_HELD');
  });
});

const base = '2018-12-01';
const window = 120;
const days = Array.from({ length: window }, (_, n) => addDays(base, n));
const until = days.at(-1) ?? base;

/** What the words of a span say of one day, without any arithmetic on runs. */
function naive(spans: readonly CustodySpan[], day: string): 'HELD' | 'POSSIBLY_HELD' | 'NOT_HELD' {
  let answer: 'HELD' | 'POSSIBLY_HELD' | 'NOT_HELD' = 'NOT_HELD';
  for (const span of spans) {
    if (span.kind !== 'HELD') continue;
    const mayHaveBegun = !span.from?.earliest || day >= span.from.earliest;
    const mayLast = !span.to?.latest || day < span.to.latest;
    const hasBegun = !!span.from?.latest && day >= span.from.latest;
    const surelyLasts = span.to
      ? !!span.to.earliest && day < span.to.earliest
      : !!span.openAsOf && day <= span.openAsOf;
    if (hasBegun && surelyLasts) return 'HELD';
    if (mayHaveBegun && mayLast) answer = 'POSSIBLY_HELD';
  }
  return answer;
}

const offset = fc.integer({ min: 0, max: window - 1 });
const moment = fc.oneof(
  { weight: 5, arbitrary: offset.map((n) => addDays(base, n)) },
  { weight: 2, arbitrary: fc.constantFrom('2018-12', '2019-01', '2019-02', '2018', '2019') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(offset, offset)
      .map(([a, b]) => `${addDays(base, Math.min(a, b))}/${addDays(base, Math.max(a, b))}`),
  },
  { weight: 1, arbitrary: offset.map((n) => `../${addDays(base, n)}`) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const event = fc.tuple(
  fc.oneof(
    fc.constantFrom('ARRESTED', 'RELEASED', 'REARRESTED', 'SENTENCED', 'DETAINED'),
    fc.constantFrom(...statusKind.options),
  ),
  moment,
  fc.record({ verification: fc.constantFrom('SINGLE_ORIGIN', 'CONFIRMED', 'DISPUTED', 'REFUTED') }),
);
const spansOfHistories = fc
  .tuple(
    fc.array(event, { maxLength: 9 }),
    fc.constantFrom('IMPRISONMENT', 'SUSPENDED', 'RESTRICTED_FREEDOM'),
  )
  .map(([events, type]) => custodySpans(history(...events), [sentence(type, null, years(1))]));
const freeSpans = fc.array(
  fc.tuple(moment, moment, fc.option(offset, { nil: null })).map(([from, to, open]) => ({
    kind: 'HELD' as const,
    from: from === null ? null : readEdtf(from),
    to: to === null || open !== null ? null : readEdtf(to),
    openAsOf: open === null ? null : addDays(base, open),
    ground: [],
  })),
  { maxLength: 6 },
);

describe.each([
  ['random histories', spansOfHistories],
  ['random overlapping spans', freeSpans],
])('over %s', (_, arbitrary) => {
  it('each day has the answer its spans say in words', () => {
    fc.assert(
      fc.property(arbitrary, (spans) => {
        expect(days.filter((day) => heldOn(spans, day) !== naive(spans, day))).toEqual([]);
      }),
    );
  });

  it('counting day by day gives the same numbers, and the three answers add up', () => {
    fc.assert(
      fc.property(arbitrary, (spans) => {
        const all = Array.from({ length: daysBetween('2017-12-01', until) + 1 }, (__, n) =>
          addDays('2017-12-01', n),
        );
        const answers = all.map((day) => heldOn(spans, day));
        const count = (answer: string) => answers.filter((one) => one === answer).length;
        const [certain, possible, free] = [count('HELD'), count('POSSIBLY_HELD'), count('NOT_HELD')];
        expect(certain + possible + free).toBe(all.length);
        const { least, most } = daysHeld(spans, until);
        expect(least).toBe(certain);
        const reachesBack = spans.some((span) => span.kind === 'HELD' && possibleDays(span)?.start === null);
        expect(most).toBe(reachesBack ? null : certain + possible);
      }),
    );
  });

  it('what is certain is possible too', () => {
    fc.assert(
      fc.property(arbitrary, (spans) => {
        for (const span of spans) {
          const certain = certainDays(span);
          const possible = possibleDays(span);
          if (!certain) continue;
          expect(possible).not.toBeNull();
          expect(possible?.start == null || possible.start <= certain.start).toBe(true);
          expect(possible?.end == null || possible.end >= certain.end).toBe(true);
        }
      }),
    );
  });
});
