import { explainDay } from '@/lib/cases/custody/day/rules';
import type { CustodySpan } from '@/lib/cases/custody/rules';
import { date } from '@/tests/support/case-facts';

const span = (ground: string, from: string | null, to: string | null, rest: Partial<CustodySpan> = {}) => ({
  ...{ kind: 'HELD' as const, openAsOf: null, ground: ground.split(' ') },
  ...{ from: from === null ? null : date(from), to: to === null ? null : date(to) },
  ...rest,
});
const first = span('arrest release', '2011-03-05', '2011-06-10');
const second = span('rearrest', '2012-02', '2012-08');
const open = span('verdict', '2014-01-10', null, { openAsOf: '2014-05-01' });
const all = [first, second, open];
const on = (day: string, spans: readonly CustodySpan[] = all) => explainDay(spans, day);

test.each([
  ['2011-03-04', 'NOT_HELD', 'arrest release'],
  ['2011-03-05', 'HELD', 'arrest release'],
  ['2011-06-09', 'HELD', 'arrest release'],
  ['2011-06-10', 'NOT_HELD', 'arrest release rearrest'],
  ['2012-01-31', 'NOT_HELD', 'arrest release rearrest'],
  ['2012-02-01', 'POSSIBLY_HELD', 'rearrest'],
  ['2012-02-29', 'HELD', 'rearrest'],
  ['2012-07-31', 'HELD', 'rearrest'],
  ['2012-08-30', 'POSSIBLY_HELD', 'rearrest'],
  ['2012-08-31', 'NOT_HELD', 'rearrest verdict'],
  ['2014-05-01', 'HELD', 'verdict'],
  ['2014-05-02', 'POSSIBLY_HELD', 'verdict'],
  ['2030-01-01', 'POSSIBLY_HELD', 'verdict'],
])('%s: %s, by %s', (day, answer, ground) => {
  expect(on(day)).toEqual({ answer, ground: ground.split(' ') });
});

test('what is certain is told without what is only possible, each event once', () => {
  const vague = span('missing arrest', '2011', '2012');
  expect(on('2011-05-05', [vague, first])).toEqual({ answer: 'HELD', ground: ['arrest', 'release'] });
  expect(on('2011-03-01', [vague, first])).toEqual({
    answer: 'POSSIBLY_HELD',
    ground: ['missing', 'arrest'],
  });
  expect(on('2011-05-05', [first, { ...first, ground: ['release', 'seen'] }]).ground).toEqual([
    ...['arrest', 'release', 'seen'],
  ]);
});

test('a beginning that nobody knows may lie before any day', () => {
  const unknown = span('release', null, '2011-06-10');
  expect(on('1990-01-01', [unknown])).toEqual({ answer: 'POSSIBLY_HELD', ground: ['release'] });
  expect(on('2011-06-10', [unknown])).toEqual({ answer: 'NOT_HELD', ground: ['release'] });
  expect(on('2011-06-10', [])).toEqual({ answer: 'NOT_HELD', ground: [] });
});

test('house arrest and what only limits freedom say nothing of being held', () => {
  const limited = { ...first, kind: 'LIMITED' as const };
  expect(on('2011-04-01', [limited])).toEqual({ answer: 'NOT_HELD', ground: [] });
});

test('a stretch of no day, freed before it can have begun, is still the nearest to what came after', () => {
  const impossible = span('odd', '2011-06-10', '2011-03-05');
  expect(on('2011-05-01', [impossible])).toEqual({ answer: 'NOT_HELD', ground: ['odd'] });
});

test('on a day on which one custody ended and another began, the other one holds', () => {
  const again = span('rearrest', '2011-06-10', '2011-07-01');
  expect(on('2011-06-10', [first, again])).toEqual({ answer: 'HELD', ground: ['rearrest'] });
  const limited = { ...first, kind: 'LIMITED' as const };
  expect(on('2011-08-01', [limited])).toEqual({ answer: 'NOT_HELD', ground: [] });
});
