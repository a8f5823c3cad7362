import { compareForTime, dayOf, railAfter, spansOf, statusOrder } from '@/lib/cases/timeline/rules';
import type { CustodySpan } from '@/lib/cases/custody/rules';
import { date } from '@/tests/support/case-facts';
import { status } from '@/tests/support/letter-cases';

const span = (from: string | null, to: string | null, rest: Partial<CustodySpan> = {}): CustodySpan => ({
  ...{ kind: 'HELD', openAsOf: null, ground: [] },
  ...{ from: from === null ? null : date(from), to: to === null ? null : date(to) },
  ...rest,
});

test('entries stand by their first day, the narrower before the wider, the undated last', () => {
  const sorted = ['../2010', '2011-05-05', '2011-06-01', '2011-06', '2011-06/..', '2012', null];
  const dates = sorted.map((edtf) => (edtf === null ? null : date(edtf)));
  dates.forEach((one, at) => {
    dates.forEach((other, place) => {
      expect(Math.sign(compareForTime(one, other))).toBe(Math.sign(at - place));
    });
  });
});

test('a date is placed by its first day, else by its last', () => {
  expect(dayOf(date('2011-06'))).toBe('2011-06-01');
  expect(dayOf(date('../2011-06-10'))).toBe('2011-06-10');
  expect(dayOf(null)).toBeNull();
});

test('an undated release comes after the sentence that it ends', () => {
  const events = [
    status('freed', 'RELEASED', null, []),
    status('sentenced', 'SENTENCED', '2012', []),
    status('taken', 'ARRESTED', '2011', []),
  ];
  expect(statusOrder(events.slice(1))).toEqual(['taken', 'sentenced']);
  expect(statusOrder([...events.slice(1).reverse(), ...events.slice(0, 1)])).toEqual([
    ...['taken', 'sentenced', 'freed'],
  ]);
});

test('the spans of a published file rest on nothing that is told', () => {
  const { kind, from, to, openAsOf } = span('2011', '2012', { ground: ['s1'] });
  const published = { kind, from, to, openAsOf };
  expect(spansOf({ spans: [published] })).toEqual([{ ...published, ground: [] }]);
});

describe('where the person stood', () => {
  const spans = [
    span('2011-03', '2011-06-10'),
    span('2012-02-01', '2012-08-01', { kind: 'LIMITED' }),
    span('2013-01-01', null, { openAsOf: '2013-02-01' }),
  ];
  const rail = (day: string | null, died: string | null = null) => railAfter(spans, day, died);

  test.each([
    [null, 'open'],
    ['2011-02-28', 'free'],
    ['2011-03-01', 'maybe'],
    ['2011-03-31', 'held'],
    ['2011-06-10', 'free'],
    ['2012-02-01', 'limited'],
    ['2012-07-31', 'limited'],
    ['2012-08-01', 'free'],
    ['2012-01-31', 'free'],
    ['2013-02-01', 'held'],
    ['2013-02-02', 'maybe'],
  ])('%s: %s', (day, where) => {
    expect(rail(day)).toBe(where);
  });

  test('from the day of a death on there is nothing else', () => {
    expect(rail('2013-02-01', '2013-02-02')).toBe('held');
    expect(rail('2013-02-02', '2013-02-02')).toBe('dead');
    expect(rail('2020-01-01', '2013-02-02')).toBe('dead');
    expect(rail(null, '2013-02-02')).toBe('open');
  });

  test('what limits freedom without an end known lasts, and what cannot have been did not', () => {
    const watched = [span(null, null, { kind: 'LIMITED' })];
    expect(railAfter(watched, '2012-01-01', null)).toBe('limited');
    const impossible = [span('2012-08-01', '2012-02-01', { kind: 'LIMITED' })];
    expect(railAfter(impossible, '2012-05-01', null)).toBe('free');
  });
});
