import {
  isBefore,
  reviewChains,
  reviewFault,
  statusOfDecision,
  type ChainedDecision,
} from '@/lib/cases/decisions/rules';
import { date } from '@/tests/support/case-facts';

const decision = (id: string, when: string | null, reviews: string | null = null): ChainedDecision => ({
  ...{ id, kind: reviews === null ? 'VERDICT' : 'APPEAL', outcome: 'UPHELD', reviews },
  date: when === null ? null : date(when),
});
const [first, appeal, cassation] = [
  decision('a', '2011-08-08'),
  decision('b', '2011-09-26', 'a'),
  decision('c', '2012-03-06', 'b'),
];

test('a chain is a first decision and all that reviewed it, in the order of time', () => {
  const other = decision('x', '2015');
  expect(reviewChains([cassation, appeal, first, other])).toEqual([
    { root: first, reviews: [appeal, cassation] },
    { root: other, reviews: [] },
  ]);
});

test('a review of what is not shown begins a chain of its own, and a ring begins none', () => {
  expect(reviewChains([appeal]).map(({ root }) => root.id)).toEqual(['b']);
  expect(reviewChains([decision('a', null, 'b'), decision('b', null, 'a')])).toEqual([]);
});

test('a decision reviews an earlier one', () => {
  expect(reviewFault(appeal, [first])).toBeNull();
  expect(reviewFault(first, [])).toBeNull();
  expect(reviewFault(decision('b', null, 'a'), [first])).toBeNull();
  expect(reviewFault(decision('b', '2011', 'a'), [first])).toBeNull();
});

test('it reviews neither itself, nor what came later, nor what reviews it', () => {
  expect(reviewFault(decision('a', null, 'a'), [first])).toBe('itself');
  expect(reviewFault(decision('b', '2011-08-07', 'a'), [first])).toBe('before');
  expect(reviewFault({ ...first, kind: 'APPEAL', reviews: 'c' }, [first, appeal, cassation])).toBe('cycle');
  expect(reviewFault({ ...appeal, kind: 'WARRANT' }, [first])).toBe('kind');
});

test('a rough date is before another only when no day of it is not', () => {
  expect(isBefore(date('2011'), date('2011-06-01'))).toBe(false);
  expect(isBefore(date('2010'), date('2011-06-01'))).toBe(true);
  expect(isBefore(null, date('2011'))).toBe(false);
});

test.each([
  ['VERDICT', 'CONVICTED', true, 'SENTENCED'],
  ['VERDICT', 'CONVICTED', false, 'CONVICTED'],
  ['VERDICT', 'ACQUITTED', false, 'ACQUITTED'],
  ['VERDICT', 'UNKNOWN', true, null],
  ['APPEAL', 'UPHELD', false, 'UPHELD'],
  ['APPEAL', 'ACQUITTED', false, 'ACQUITTED'],
  ['APPEAL', 'QUASHED', false, null],
  ['CASSATION', 'CHANGED', true, 'SENTENCE_CHANGED'],
  ['COMMUTATION', 'CHANGED', true, 'SENTENCE_CHANGED'],
  ['REMAND', 'GRANTED', false, 'REMANDED'],
  ['REMAND', 'REFUSED', false, null],
  ['PAROLE', 'REFUSED', false, 'PAROLE_DENIED'],
  ['PAROLE', 'GRANTED', false, null],
  ['PARDON', 'GRANTED', false, null],
  ['WARRANT', 'GRANTED', false, null],
  ['WARRANT', 'UPHELD', false, null],
  ['PARDON', 'CHANGED', true, null],
  ['AMNESTY', 'UPHELD', false, null],
] as const)('%s, %s, with a sentence: %s, is the status %s', (kind, outcome, hasSentence, status) => {
  expect(statusOfDecision(kind, outcome, hasSentence)).toBe(status);
});

test('reviews stand in the order of time, in whatever order they are read; the undated keep their place', () => {
  const reviews = [
    decision('march', '2012-03', 'a'),
    decision('year', '2011', 'a'),
    decision('until', '../2012-02-01', 'a'),
  ];
  const sorted = ['year', 'until', 'march'];
  const idsOf = (list: ChainedDecision[]) => reviewChains([first, ...list])[0]?.reviews.map(({ id }) => id);
  expect(idsOf(reviews)).toEqual(sorted);
  expect(idsOf([...reviews].reverse())).toEqual(sorted);
  expect(idsOf([decision('x', null, 'a'), decision('y', null, 'a')])).toEqual(['x', 'y']);
  expect(idsOf([decision('y', null, 'a'), decision('x', '2012', 'a')])).toEqual(['y', 'x']);
});

test('a date lies before another only where every day of it does', () => {
  expect(isBefore(date('2011-05-01'), date('2011-05-02'))).toBe(true);
  expect(isBefore(date('2011-05-01'), date('2011-05-01'))).toBe(false);
  expect(isBefore(date('2011-05'), date('2011-05-31'))).toBe(false);
  expect(isBefore(date('2011/..'), date('2012'))).toBe(false);
  expect(isBefore(date('2011'), date('../2012'))).toBe(false);
  expect(isBefore(null, date('2012'))).toBe(false);
  expect(isBefore(date('2011'), null)).toBe(false);
});

test('an undated review parts no dated ones: it goes with the one before it', () => {
  const [later, undated, earlier] = [
    decision('later', '2013', 'a'),
    decision('undated', null, 'later'),
    decision('earlier', '2012', 'a'),
  ];
  const idsOf = (list: ChainedDecision[]) => reviewChains([first, ...list])[0]?.reviews.map(({ id }) => id);
  expect(idsOf([later, undated, earlier])).toEqual(['earlier', 'later', 'undated']);
  expect(idsOf([earlier, later, undated])).toEqual(['earlier', 'later', 'undated']);
});

test('what reviews nothing, or something that is not among the others, has no fault', () => {
  expect(reviewFault({ ...first, kind: 'WARRANT' }, [])).toBeNull();
  expect(reviewFault(appeal, [])).toBeNull();
});
