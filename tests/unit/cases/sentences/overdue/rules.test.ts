import { runningTerms, type DetainingDecision } from '@/lib/cases/sentences/overdue/rules';
import { date, years } from '@/tests/support/case-facts';

const decision = (rest: Partial<DetainingDecision>): DetainingDecision => ({
  ...{ id: 'j1', kind: 'VERDICT', outcome: 'CONVICTED', date: date('2019-03-01'), reviews: null },
  ...{ until: null, sentences: [] },
  ...rest,
});
const span = { kind: 'HELD' as const, from: date('2019-03-01'), to: null, openAsOf: '2019-04-01' };
type Spans = Parameters<typeof runningTerms>[0]['spans'];
const of = (decisions: DetainingDecision[], today: string, spans: Spans = [span]) =>
  runningTerms({ country: 'KZ', decisions, spans }, today);
const prison = { type: 'IMPRISONMENT' as const, term: years(2), regime: null };
const verdict = decision({ sentences: [{ ...prison, start: null, supplementary: false }] });

test('a term is overdue from the first free day on, not a day before', () => {
  expect(of([verdict], '2021-02-28')).toMatchObject([{ latest: '2021-03-01', isOverdue: false }]);
  expect(of([verdict], '2021-03-01')).toMatchObject([{ latest: '2021-03-01', isOverdue: true }]);
});

test('an administrative arrest is overdue like a sentence', () => {
  const arrest = { type: 'ADMIN_ARREST' as const, term: { years: 0, months: 0, days: 15 }, regime: null };
  const given = decision({ sentences: [{ ...arrest, start: date('2019-03-01'), supplementary: false }] });
  expect(of([given], '2019-03-17')).toMatchObject([
    { of: 'ADMIN_ARREST', latest: '2019-03-16', isOverdue: true },
  ]);
});

test('detention before trial is overdue after the last day that its decision allows', () => {
  const remand = decision({ kind: 'REMAND', outcome: 'GRANTED', until: date('2019-05-01') });
  expect(of([remand], '2019-05-01')).toMatchObject([{ of: 'PRETRIAL_DETENTION', isOverdue: false }]);
  expect(of([remand], '2019-05-02')).toMatchObject([{ latest: '2019-05-01', isOverdue: true }]);
});

test('detention is not overdue once it was prolonged, lifted, ended or followed by a verdict', () => {
  const remand = decision({ kind: 'REMAND', outcome: 'GRANTED', until: date('2019-05-01') });
  const longer = { ...remand, id: 'j2', until: date('2019-07-01') };
  expect(of([remand, longer], '2019-06-01')).toMatchObject([{ latest: '2019-07-01', isOverdue: false }]);
  const lifted = decision({ id: 'j2', kind: 'APPEAL', outcome: 'QUASHED', reviews: 'j1' });
  expect(of([remand, lifted], '2019-06-01')).toEqual([]);
  expect(of([remand, { ...verdict, id: 'j3' }], '2019-06-01').map((term) => term.of)).toEqual([
    'IMPRISONMENT',
  ]);
  const freed = { ...span, to: date('2019-04-20'), openAsOf: null };
  expect(runningTerms({ country: 'KZ', decisions: [remand], spans: [freed] }, '2019-06-01')).toEqual([]);
});

const remand = decision({ kind: 'REMAND', outcome: 'GRANTED', until: date('2019-05-01') });
const lasts = (...decisions: DetainingDecision[]) =>
  of(decisions, '2019-06-01').map(({ earliest, latest, isOverdue }) => [earliest, latest, isOverdue]);

test('a detention takes for granted that it lasts to its end', () => {
  expect(of([remand], '2019-04-01')).toEqual([
    {
      ...{ of: 'PRETRIAL_DETENTION', earliest: '2019-05-01', latest: '2019-05-01', isOverdue: false },
      assumptions: [{ code: 'SERVED_IN_FULL' }],
    },
  ]);
});

test('only a detention that was granted, to a day that is known, has a last day', () => {
  expect(lasts({ ...remand, outcome: 'REFUSED' })).toEqual([]);
  expect(lasts({ ...remand, until: null })).toEqual([]);
  expect(lasts({ ...remand, until: date('2019-05-01/..') })).toEqual([]);
  expect(lasts({ ...remand, until: date('../2019-05-01') })).toEqual([['2019-05-01', '2019-05-01', true]]);
  expect(lasts({ ...remand, until: date('2019-05') })).toEqual([['2019-05-01', '2019-05-31', true]]);
  expect(lasts({ ...remand, kind: 'WARRANT' })).toEqual([]);
});

test('the longest of several holds, and one that a decision renewed does not', () => {
  const other = { ...remand, id: 'j2', until: date('2019-07-01') };
  expect(lasts(remand, other)).toEqual([['2019-07-01', '2019-07-01', false]]);
  expect(lasts(other, remand)).toEqual([['2019-07-01', '2019-07-01', false]]);
  // Renewed to an earlier day, the detention ends with that day.
  expect(lasts(other, { ...remand, reviews: 'j2', until: date('2019-05-15') })).toEqual([
    ['2019-05-15', '2019-05-15', true],
  ]);
  const upheld = decision({ id: 'j3', kind: 'APPEAL', outcome: 'UPHELD', reviews: 'j1' });
  expect(lasts(remand, upheld)).toEqual([['2019-05-01', '2019-05-01', true]]);
});

test('who was never held has no detention to end, and house arrest afterwards does not prolong one', () => {
  expect(runningTerms({ country: 'KZ', decisions: [remand], spans: [] }, '2019-06-01')).toEqual([]);
  const freed = { ...span, to: date('2019-04-20'), openAsOf: null };
  const watched = { ...span, kind: 'LIMITED' as const, from: date('2019-04-20') };
  expect(runningTerms({ country: 'KZ', decisions: [remand], spans: [freed, watched] }, '2019-06-01')).toEqual(
    [],
  );
  expect(of([remand], '2019-06-01', [freed, { ...span, from: date('2019-05-05') }])).toHaveLength(1);
});

test('a term of which no last day is known is not overdue', () => {
  const unknown = decision({
    ...{ id: 'j2', date: date('2019-03-01') },
    sentences: [{ ...prison, term: null, start: null, supplementary: false }],
  });
  expect(of([verdict, unknown], '2030-01-01')).toMatchObject([{ latest: null, isOverdue: false }]);
});
