import fc from 'fast-check';
import { stayKindOf, stayRuns, staysOf } from '@/lib/cases/custody/stays/rules';
import { addDays, daysBetween } from '@/lib/platform/dates/days';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PartialDate } from '@/lib/platform/dates/partial-date';

const on = (edtf: string): PartialDate => readEdtf(edtf) ?? { edtf, earliest: null, latest: null };
const FRAME = { from: '2010-01-01', to: '2020-01-01' };
const length = daysBetween(FRAME.from, FRAME.to);
const frame = { ...FRAME, x: (day: string) => (daysBetween(FRAME.from, day) / length) * 100 };

const days = fc.integer({ min: 0, max: length - 1 }).map((n) => addDays(FRAME.from, n));
/** A date of a day or of some days, with an end of it not known now and then. */
const dates = fc
  .record({ day: days, width: fc.integer({ min: 0, max: 300 }), from: fc.boolean(), to: fc.boolean() })
  .map(({ day, width, from, to }) => ({
    ...{ edtf: `${day}/${addDays(day, width)}` },
    ...{ earliest: from ? day : null, latest: to ? addDays(day, width) : null },
  }));

test('the certain days lie within the possible ones, in order, without a gap and within the frame', () => {
  fc.assert(
    fc.property(dates, dates, (from, to) => {
      const runs = stayRuns({ from, to }, frame);
      expect(runs.filter(({ isSure }) => isSure).length).toBeLessThanOrEqual(1);
      runs.forEach(({ x, width }, at) => {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThan(0);
        const before = runs[at - 1];
        if (before !== undefined) {
          expect(x).toBeGreaterThan(before.x);
          // What is drawn wider than it lasted reaches over its neighbour, never short of it.
          expect(before.x + before.width).toBeGreaterThanOrEqual(x - 0.02);
        }
      });
    }),
  );
});

test('exact ends leave nothing possible; the last day counts', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 60, max: 300 }), (day, more) => {
      const last = addDays(day, more);
      const [run, ...others] = stayRuns({ from: on(day), to: on(last) }, frame);
      expect(others).toEqual([]);
      const end = last >= FRAME.to ? 100 : frame.x(addDays(last, 1));
      if (last < FRAME.to) expect(run).toMatchObject({ isSure: true, x: frame.x(day) });
      if (last < FRAME.to) expect(Math.abs((run?.x ?? 0) + (run?.width ?? 0) - end)).toBeLessThan(0.02);
    }),
  );
});

test('a wider beginning or end makes no day certain that was not', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 30, max: 400 }),
      fc.integer({ min: 1, max: 200 }),
      (day, more, wide) => {
        const [from, to] = [on(day), on(addDays(day, more))];
        const sure = (stay: { from: PartialDate; to: PartialDate }) =>
          stayRuns(stay, frame).filter(({ isSure }) => isSure);
        const [exact] = sure({ from, to });
        for (const [run] of [
          sure({ from: { ...from, latest: addDays(day, wide) }, to }),
          sure({ from, to: { ...to, earliest: addDays(to.latest ?? day, -wide) } }),
        ]) {
          if (run !== undefined && exact !== undefined) expect(run.width).toBeLessThanOrEqual(exact.width);
        }
      },
    ),
  );
});

test('a few days have a width that a pattern is seen in; what lies outside the frame has none', () => {
  expect(stayRuns({ from: on('2012-05-01'), to: on('2012-05-02') }, frame)).toEqual([
    { isSure: true, x: frame.x('2012-05-01'), width: 0.8 },
  ]);
  expect(stayRuns({ from: on('2005-05-01'), to: on('2005-06-02') }, frame)).toEqual([]);
});

test('only what has a recorded end is a stay, by a date of its own or by a stretch', () => {
  const solitary = { kind: 'SOLITARY' as const, date: on('2012-05-01') };
  expect(staysOf([solitary])).toEqual([]);
  expect(staysOf([{ ...solitary, endsAt: on('2012-07') }])).toEqual([
    { kind: 'ALONE', from: on('2012-05-01'), to: on('2012-07') },
  ]);
  expect(staysOf([{ kind: 'HUNGER_STRIKE', date: on('2012-05-01/2012-05-20') }])).toEqual([
    { kind: 'STRIKE', from: on('2012-05-01'), to: on('2012-05-20') },
  ]);
  // The day of a transfer may not be exact: that is no stretch of days on the way.
  expect(staysOf([{ kind: 'TRANSFERRED', date: on('2012-05-01/2012-05-20') }])).toEqual([]);
  expect(staysOf([{ kind: 'TRANSFERRED', date: on('2012-05'), endsAt: on('2012-06') }])).toHaveLength(1);
  expect(staysOf([{ kind: 'PUNISHMENT_CELL', date: null, endsAt: on('2012-06') }])).toEqual([]);
  expect(staysOf([{ ...solitary, endsAt: on('2011') }])).toEqual([]);
  expect(staysOf([{ kind: 'HOUSE_ARREST', date: on('2012'), endsAt: on('2013') }])).toEqual([]);
});

test.each([
  ['SOLITARY', 'ALONE'],
  ['PUNISHMENT_CELL', 'ALONE'],
  ['HUNGER_STRIKE', 'STRIKE'],
  ['TRANSFERRED', 'TRANSFER'],
  ['ARRESTED', null],
] as const)('%s begins the stay %s', (kind, stay) => {
  expect(stayKindOf(kind)).toBe(stay);
  const stays = staysOf([{ kind, date: on('2011-05-01'), endsAt: on('2011-05-09') }]);
  expect(stays.map((one) => one.kind)).toEqual(stay === null ? [] : [stay]);
});

test('a stay of one day is one, of which the end may be told apart or in the date itself', () => {
  const stay = (date: string | null, endsAt: string | null) =>
    staysOf([
      {
        kind: 'SOLITARY',
        date: date === null ? null : on(date),
        endsAt: endsAt === null ? null : on(endsAt),
      },
    ]).map(({ from, to }) => [from.edtf, to.edtf]);
  expect(stay('2011-05-01', '2011-05-01')).toEqual([['2011-05-01', '2011-05-01']]);
  expect(stay('2011-05-02', '2011-05-01')).toEqual([]);
  expect(stay('2011-05-01/2011-05-09', null)).toEqual([['2011-05-01', '2011-05-09']]);
  expect(stay('2011-05', null)).toEqual([]);
  expect(stay(null, '2011-05-01')).toEqual([]);
  expect(stay(null, null)).toEqual([]);
});

describe('what is drawn', () => {
  const drawn = (from: string, to: string) => stayRuns({ from: on(from), to: on(to) }, frame);

  test('is sure of one day where the latest beginning is the earliest end', () => {
    const runs = drawn('2011-05-01/2011-05-10', '2011-05-10/2011-05-20');
    expect(runs.map(({ isSure }) => isSure)).toEqual([false, true, false]);
    expect(runs[1]?.x).toBe(frame.x('2011-05-10'));
  });

  test('is only possible where the end may lie before the beginning', () => {
    expect(drawn('2011-05-01/2012-05-10', '2011-06-01/2013-05-20').map(({ isSure }) => isSure)).toEqual([
      false,
    ]);
  });

  test('is nothing before the frame begins or after it ends', () => {
    expect(drawn('2009-05-01', '2009-12-31')).toEqual([]);
    expect(drawn('2020-01-01', '2020-02-01')).toEqual([]);
    expect(drawn('2021-01-01', '2021-02-01')).toEqual([]);
    expect(drawn('2009-05-01', '2010-01-01')).toHaveLength(1);
  });

  test('stays wide enough to be seen, also at the end of the frame', () => {
    expect(drawn('2019-12-31', '2019-12-31')).toEqual([{ isSure: true, x: 99.2, width: 0.8 }]);
    expect(drawn('2015-01-01', '2015-01-01')[0]?.width).toBe(0.8);
  });
});
