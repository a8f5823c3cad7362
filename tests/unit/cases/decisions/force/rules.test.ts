import { sentencesInForce, type SentencingDecision } from '@/lib/cases/decisions/force/rules';
import { date, years } from '@/tests/support/case-facts';

const prison = (count: number, supplementary = false) => ({
  ...{ type: 'IMPRISONMENT' as const, term: years(count), regime: null, start: null, supplementary },
});
const decision = (rest: Partial<SentencingDecision>): SentencingDecision => ({
  ...{ id: 'a', kind: 'VERDICT', outcome: 'CONVICTED', date: date('2011-08-08'), reviews: null },
  sentences: [],
  ...rest,
});
const verdict = decision({ sentences: [prison(6), prison(1, true)] });
const review = (rest: Partial<SentencingDecision>) =>
  decision({ id: 'b', kind: 'APPEAL', reviews: 'a', date: date('2011-09-26'), ...rest });

test('the principal sentences of a verdict stand until a review changes them', () => {
  expect(sentencesInForce([verdict])[0]?.sentences).toEqual([prison(6)]);
  expect(sentencesInForce([verdict, review({ outcome: 'UPHELD' })])[0]?.standing.id).toBe('a');
  const changed = review({ outcome: 'CHANGED', sentences: [prison(3)] });
  expect(sentencesInForce([verdict, changed])).toMatchObject([
    { root: { id: 'a' }, standing: { id: 'b' }, sentences: [prison(3)] },
  ]);
});

test('quashed, nothing stands, until a new verdict in the same chain', () => {
  const quashed = review({ outcome: 'QUASHED' });
  expect(sentencesInForce([verdict, quashed])).toEqual([]);
  const again = decision({ id: 'c', reviews: 'b', date: date('2012-05-01'), sentences: [prison(2)] });
  expect(sentencesInForce([verdict, quashed, again])[0]?.sentences).toEqual([prison(2)]);
});

test('a pardon, an amnesty and parole end it when granted, not when refused', () => {
  for (const kind of ['PARDON', 'AMNESTY', 'PAROLE'] as const) {
    expect(sentencesInForce([verdict, review({ kind, outcome: 'GRANTED' })])).toEqual([]);
    expect(sentencesInForce([verdict, review({ kind, outcome: 'REFUSED' })])).toHaveLength(1);
  }
});

test('what a review did is marked where it is not known', () => {
  expect(sentencesInForce([verdict, review({ outcome: 'UNKNOWN' })])[0]?.unknownReview).toBe(true);
  expect(sentencesInForce([verdict, review({ outcome: 'CHANGED' })])[0]?.unknownChange).toBe(true);
  const commuted = review({ kind: 'COMMUTATION', outcome: 'GRANTED' });
  expect(sentencesInForce([verdict, commuted])[0]?.unknownChange).toBe(true);
});

test('what is known is not marked unknown', () => {
  const known = { unknownReview: false, unknownChange: false };
  expect(sentencesInForce([verdict])).toMatchObject([known]);
  expect(sentencesInForce([verdict, review({ outcome: 'UPHELD' })])).toMatchObject([known]);
  expect(sentencesInForce([verdict, review({ kind: 'COMMUTATION', outcome: 'REFUSED' })])).toMatchObject([
    known,
  ]);
  // A detention prolonged on the way grants something, and changes no sentence.
  expect(sentencesInForce([verdict, review({ kind: 'REMAND', outcome: 'GRANTED' })])).toMatchObject([known]);
});

test('a later review that says the sentence ends the doubt of an earlier one', () => {
  const doubts = [review({ outcome: 'UNKNOWN' }), review({ id: 'c', reviews: 'b', outcome: 'CHANGED' })];
  const said = review({ id: 'd', reviews: 'c', outcome: 'CHANGED', sentences: [prison(3)] });
  expect(sentencesInForce([verdict, ...doubts])).toMatchObject([
    { unknownReview: true, unknownChange: true },
  ]);
  expect(sentencesInForce([verdict, ...doubts, said])).toMatchObject([
    { standing: { id: 'd' }, unknownReview: false, unknownChange: false },
  ]);
});

test('acquitted, nothing stands, at once or on appeal', () => {
  expect(sentencesInForce([{ ...verdict, outcome: 'ACQUITTED' }])).toEqual([]);
  expect(sentencesInForce([verdict, review({ outcome: 'ACQUITTED' })])).toEqual([]);
});
