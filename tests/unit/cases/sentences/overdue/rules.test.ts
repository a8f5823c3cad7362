import { runningTerms, type DetainingDecision } from '@/lib/cases/sentences/overdue/rules';
import { date, years } from '@/tests/support/case-facts';

const decision = (rest: Partial<DetainingDecision>): DetainingDecision => ({
  ...{ id: 'j1', kind: 'VERDICT', outcome: 'CONVICTED', date: date('2019-03-01'), reviews: null },
  ...{ until: null, sentences: [] },
  ...rest,
});
const span = { kind: 'HELD' as const, from: date('2019-03-01'), to: null, openAsOf: '2019-04-01' };
const of = (decisions: DetainingDecision[], today: string, spans = [span]) =>
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
