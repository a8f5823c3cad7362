import fc from 'fast-check';

import { custodySpans } from '@/lib/cases/custody/rules';
import { barFacts, toBar, type Bar, type BarTick } from '@/lib/cases/custody/view';
import { addDays } from '@/lib/platform/dates/days';
import { date, history, sentence, years, type ToldEvent } from '@/tests/support/case-facts';

const today = '2026-11-21';
const tick = (on: string, label: string | null = null): BarTick => ({ on: date(on), kind: 'VERDICT', label });

function barOf(events: ToldEvent[], rest: Partial<Parameters<typeof toBar>[0]> = {}): Bar {
  const sentences = [
    sentence('IMPRISONMENT', '2011-08-08', years(6), { supersededBy: 'SUSPENDED-2012-03-06' }),
    sentence('SUSPENDED', '2012-03-06', years(3)),
  ];
  const spans = custodySpans(history(...events), sentences);
  const bar = toBar({ spans, ticks: [], death: null, today, ...rest });
  if (!bar) throw new Error('a bar was to be drawn');
  return bar;
}

const suspended: ToldEvent[] = [
  ['DETAINED', '2011-05/2011-12-16'],
  ['SENTENCED', '2011-08-08'],
  ['SENTENCE_CHANGED', '2012-03-06'],
  ['RELEASED', '2012-03-07'],
];
const open: ToldEvent[] = [
  ['ARRESTED', '2019-03-01'],
  ['SOLITARY', '2021-09~/2021-12-15'],
];

describe('the geometry of a custody bar', () => {
  it('is none without a single day', () => {
    expect(toBar({ spans: [], ticks: [], death: null, today })).toBeNull();
  });

  it('frames what is known in whole years and lays blocks end to end', () => {
    const bar = barOf(suspended);
    expect([bar.from, bar.to]).toEqual(['2011-01-01', '2016-01-01']);
    expect(bar.blocks.map(({ kind, from, to, fades }) => [kind, from, to, fades])).toEqual([
      ['maybe', '2011-05-01', '2011-08-08', null],
      ['held', '2011-08-08', '2012-03-07', null],
      ['limited', '2012-03-07', '2015-03-06', null],
    ]);
    bar.blocks.slice(1).forEach((block, at) => {
      const before = bar.blocks[at];
      expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(block.x, 1);
    });
    expect(bar.open).toBeNull();
  });

  it('keeps to the frame it is given, so that rows share one axis', () => {
    const bar = barOf(suspended, { from: '2012-01-01', to: '2014-01-01' });
    expect(bar.blocks.map(({ kind, x }) => [kind, x])).toEqual([
      ['held', 0],
      ['limited', expect.closeTo(9.03, 1)],
    ]);
    expect((bar.blocks[1]?.x ?? 0) + (bar.blocks[1]?.width ?? 0)).toBeCloseTo(100, 5);
  });

  it('marks the last-checked day of an open span and fades from there to today', () => {
    const bar = barOf(open);
    expect(bar.open).toMatchObject({ asOf: '2021-12-15', kind: 'HELD' });
    expect(bar.blocks.at(-1)).toMatchObject({ kind: 'maybe', from: '2021-12-16', to: null, fades: 'end' });
    const fading = bar.blocks.at(-1);
    expect((fading?.x ?? 0) + (fading?.width ?? 0)).toBeCloseTo(bar.open?.tip ?? -1, 1);
    expect(bar.open?.tip).toBeLessThan(100);
    expect(bar.closings).toEqual([]);
  });

  it('draws limited freedom whole where its days are known, and broken where they are only possible', () => {
    const span = {
      kind: 'LIMITED',
      from: date('2015-03'),
      to: date('2016-02/2016-05-10'),
      openAsOf: null,
    } as const;
    const bar = toBar({ spans: [span], ticks: [], death: null, today });
    expect(bar?.blocks.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['unsure', '2015-03-01', '2015-03-31'],
      ['limited', '2015-03-31', '2016-02-01'],
      ['unsure', '2016-02-01', '2016-05-10'],
    ]);
    expect(bar && barFacts(bar)).toMatchObject({
      limited: [{ from: '2015-03-31', to: '2016-02-01' }],
      unsure: [
        { from: '2015-03-01', to: '2015-03-31' },
        { from: '2016-02-01', to: '2016-05-10' },
      ],
      possible: [],
    });
  });

  it('draws between which days a term should end, in a frame that reaches so far', () => {
    const spans = [{ kind: 'HELD', from: date('2019-03-25'), to: null, openAsOf: '2026-05-01' } as const];
    const expected = [
      { from: '2027-03-01', to: '2028-06-30' },
      { from: '2029-01-01', to: null },
    ];
    const bar = toBar({ spans, ticks: [], death: null, today, expected });
    expect(bar?.to).toBe('2030-01-01');
    const [range, open] = bar?.expected ?? [];
    expect(range).toMatchObject({ from: '2027-03-01', to: '2028-06-30' });
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBeCloseTo(100, 1);
    expect(range && range.x + range.width).toBeLessThan(open?.x ?? 0);
    expect(bar && barFacts(bar).expected).toEqual(expected);
    // What is expected is no custody.
    expect(bar?.blocks.every(({ to }) => to === null || to <= '2026-11-21')).toBe(true);
  });

  it('fades an unknown start to the edge', () => {
    const bar = barOf([
      ['DETAINED', '../2011-12-16'],
      ['RELEASED', '2012-03-07'],
    ]);
    expect(bar.blocks[0]).toMatchObject({ kind: 'maybe', x: 0, from: null, fades: 'start' });
  });

  it('closes with one stroke for a release to the day, none for a rough one, none before limited freedom', () => {
    const released = (on: string) =>
      barOf([
        ['ARRESTED', '2019-03-01'],
        ['RELEASED', on],
      ]);
    expect(released('2019-06-01').closings.map(({ on }) => on)).toEqual(['2019-06-01']);
    expect(released('2019-06').closings).toEqual([]);
    expect(barOf(suspended).closings).toEqual([]);
  });

  it('ends with the death instead of a release', () => {
    const bar = barOf(
      [
        ['ARRESTED', '2019-03-01'],
        ['DIED', '2020-02-03'],
      ],
      { death: date('2020-02-03') },
    );
    expect(bar.death).toMatchObject({ on: date('2020-02-03') });
    expect(bar.closings).toEqual([]);
    expect(toBar({ spans: [], ticks: [], death: date('2011-12-17'), today })?.death?.x).toBeGreaterThan(90);
  });

  it('shows one night in a cell in a bar of twenty years', () => {
    const bar = barOf(
      [
        ['DETAINED', '2019-03-01'],
        ['RELEASED', '2019-03-02'],
      ],
      { from: '2005-01-01', to: '2025-01-01' },
    );
    expect(bar.blocks[0]?.width).toBeGreaterThanOrEqual(0.4);
  });
});

describe('words and years on the bar', () => {
  const labels = (...ticks: BarTick[]) =>
    barOf(suspended, { ticks }).ticks.map(({ label }) => label && [label.text, label.anchor, label.narrow]);

  it('stand where they have room and are dropped where they would collide', () => {
    expect(labels(tick('2012-03-06', 'suspended'))).toEqual([['suspended', 'start', true]]);
    expect(labels(tick('2015-12-01', 'suspended'))).toEqual([['suspended', 'end', true]]);
    expect(labels(tick('2012-03-06', 'suspended'), tick('2012-04-06', 'upheld'))).toEqual([
      ['suspended', 'end', false],
      ['upheld', 'start', true],
    ]);
    expect(
      labels(tick('2012-03-06', 'a word far longer than the bar that it should stand on, by a good deal')),
    ).toEqual([null]);
  });

  it('leave the mark of the last-checked day free', () => {
    const bar = barOf(
      [
        ['ARRESTED', '2026-01-10'],
        ['HOUSE_ARREST', '2026-03-01'],
      ],
      { ticks: [tick('2026-01-10', 'taken from home')] },
    );
    expect(bar.ticks[0]?.label).toBeNull();
  });

  it('names years in steps that fit, the same years in every frame', () => {
    const shown = (from: string, to: string) => barOf(suspended, { from, to }).years.map(({ year }) => year);
    expect(shown('2011-01-01', '2016-01-01')).toEqual([2011, 2012, 2013, 2014, 2015]);
    expect(shown('2005-01-01', '2023-01-01')).toEqual([2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022]);
    expect(shown('1986-06-01', '2026-01-01')).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    const phone = barOf(suspended, { from: '2005-01-01', to: '2023-01-01' }).years.filter(
      ({ narrow }) => narrow,
    );
    expect(phone.map(({ year }) => year)).toEqual([2010, 2020]);
  });
});

describe('what a bar says in facts', () => {
  it('gives the parts of the sentence beside it', () => {
    expect(barFacts(barOf(suspended))).toEqual({
      certain: [{ from: '2011-08-08', to: '2012-03-07' }],
      possible: [{ from: '2011-05-01', to: '2011-08-08' }],
      limited: [{ from: '2012-03-07', to: '2015-03-06' }],
      unsure: [],
      stillSo: null,
      releasedOn: null,
      died: null,
      expected: [],
    });
    expect(barFacts(barOf(open))).toMatchObject({
      certain: [{ from: '2019-03-01', to: '2021-12-16' }],
      possible: [{ from: '2021-12-16', to: null }],
      stillSo: { asOf: '2021-12-15', kind: 'HELD' },
    });
  });
});

describe('over random histories', () => {
  it('nothing is drawn outside the frame', () => {
    const day = fc.integer({ min: 0, max: 7000 }).map((n) => addDays('2005-01-01', n));
    const kind = fc.constantFrom(
      'ARRESTED',
      'RELEASED',
      'SENTENCED',
      'HOUSE_ARREST',
      'SOLITARY',
      'DIED',
      'DISAPPEARED',
    );
    const event = fc.tuple(
      kind,
      fc.oneof(
        day,
        day.map((it) => it.slice(0, 4)),
        fc.constant(null),
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), fc.boolean(), (events, framed) => {
        const spans = custodySpans(history(...events), []);
        const frame = framed ? { from: '2010-01-01', to: '2015-01-01' } : {};
        const bar = toBar({ spans, ticks: [], death: null, today, ...frame });
        for (const { x, width } of bar?.blocks ?? []) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(x + width).toBeLessThanOrEqual(100.01);
        }
        const marks = [...(bar?.years ?? []), ...(bar?.closings ?? []), ...(bar?.open ? [bar.open] : [])];
        for (const { x } of marks) expect(x >= 0 && x <= 100).toBe(true);
      }),
    );
  });
});
