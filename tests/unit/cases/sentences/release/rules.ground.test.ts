import type { PassedSentence, SentencingDecision } from '@/lib/cases/decisions/force/rules';
import { expectedRelease } from '@/lib/cases/sentences/release/rules';
import { date, years } from '@/tests/support/case-facts';

type Spans = Parameters<typeof expectedRelease>[0]['spans'];

const sentenced = (type: PassedSentence['type'], rest: Partial<PassedSentence> = {}): PassedSentence => ({
  ...{ type, term: years(5), regime: null, start: null, supplementary: false },
  ...rest,
});
const decision = (
  sentences: PassedSentence[],
  rest: Partial<SentencingDecision> = {},
): SentencingDecision => ({
  ...{ id: 'j1', kind: 'VERDICT', outcome: 'CONVICTED', date: date('2019-03-01'), reviews: null },
  sentences,
  ...rest,
});
const prison = sentenced('IMPRISONMENT');
const five = decision([prison]);
const days = (count: number) => ({ years: 0, months: 0, days: count });
const arrest = sentenced('ADMIN_ARREST', { term: days(15) });
const release = (decisions: SentencingDecision[], spans: Spans = []) =>
  expectedRelease({ country: 'KZ', decisions, spans }, 'IMPRISONMENT');
const freed = (decisions: SentencingDecision[], spans: Spans = []) =>
  expectedRelease({ country: 'KZ', decisions, spans }, 'ADMIN_ARREST');
const said = (decisions: SentencingDecision[], spans: Spans = []) =>
  release(decisions, spans)?.assumptions.map(({ code }) => code);
const review = (outcome: SentencingDecision['outcome'], reviews: string) =>
  decision([], { id: `${reviews}-review`, kind: 'APPEAL', outcome, reviews, date: date('2019-09-01') });

describe('who is never released by a term', () => {
  it.each(['LIFE', 'DEATH'] as const)('%s beside imprisonment, in one decision or in another', (type) => {
    const endless = sentenced(type, { term: null });
    expect(release([decision([endless, prison])])).toBeNull();
    expect(release([five, decision([endless], { id: 'j9', date: date('2018') })])).toBeNull();
  });

  it('still leaves an administrative arrest with its end', () => {
    const life = decision([sentenced('LIFE', { term: null })], { id: 'j9' });
    expect(freed([life, decision([arrest])])).toMatchObject({ latest: '2019-03-16' });
  });
});

describe('which sentences are asked', () => {
  it('only those of the type, in decisions that hold others too', () => {
    const both = decision([sentenced('FINE', { term: null }), prison, arrest]);
    expect(release([both])).toMatchObject({ earliest: '2024-03-01', latest: '2024-03-01' });
    expect(freed([both])).toMatchObject({ earliest: '2019-03-16', latest: '2019-03-16' });
  });

  it('a change to what is not known of another sentence says nothing of this one', () => {
    const suspended = decision([sentenced('SUSPENDED')], { id: 'j5' });
    expect(release([five, suspended, review('CHANGED', 'j5')])).toMatchObject({ latest: '2024-03-01' });
    expect(said([five, suspended, review('UNKNOWN', 'j5')])).not.toContain('REVIEW_UNKNOWN');
  });

  it('one doubt among several of the type is enough', () => {
    const again = decision([sentenced('IMPRISONMENT', { term: years(1) })], { id: 'j5' });
    expect(release([five, again, review('CHANGED', 'j5')])).toMatchObject({ latest: null });
    expect(said([five, again, review('UNKNOWN', 'j5')])).toContain('REVIEW_UNKNOWN');
    expect(said([five, again])).not.toContain('REVIEW_UNKNOWN');
  });
});

describe('a term that cannot be counted', () => {
  it.each([
    ['has no length', { term: null }],
    ['begins on no day known to be the first', { start: date('../2019-03-01') }],
    ['begins on no day known to be the last', { start: date('2019-03-01/..') }],
  ])('takes the last day away from all when it %s', (_why, rest) => {
    const vague = decision([sentenced('IMPRISONMENT', rest)], { id: 'j5' });
    expect(release([vague])).toBeNull();
    expect(release([five, vague])).toMatchObject({ earliest: '2024-03-01', latest: null });
    expect(said([five, vague])).toContain('A_TERM_UNKNOWN');
    expect(said([five])).not.toContain('A_TERM_UNKNOWN');
  });

  it('is none at all, also where a review is not known or the decision has no day', () => {
    const vague = decision([sentenced('IMPRISONMENT', { term: null })]);
    expect(release([vague, review('UNKNOWN', 'j1')])).toBeNull();
    expect(release([decision([prison], { date: null })])).toBeNull();
  });
});

describe('from which day a term runs', () => {
  it('the start that the court named, else the decision, and the end says which', () => {
    const started = decision([sentenced('IMPRISONMENT', { start: date('2018-06-01') })]);
    expect(release([started])).toMatchObject({ earliest: '2023-06-01', latest: '2023-06-01' });
    expect(said([started])).toEqual(['SERVED_IN_FULL']);
    expect(release([five])?.assumptions).toEqual([
      { code: 'SERVED_IN_FULL' },
      { code: 'STARTS_WITH_DECISION', on: date('2019-03-01') },
    ]);
  });

  it('a start known to the month gives a month for the end, and says so', () => {
    const started = decision([sentenced('IMPRISONMENT', { start: date('2018-06') })]);
    expect(release([started])).toEqual({
      ...{ earliest: '2023-06-01', latest: '2023-06-30' },
      assumptions: [{ code: 'SERVED_IN_FULL' }, { code: 'START_UNCERTAIN', on: date('2018-06') }],
    });
  });
});

describe('a term is served once its custody is known to have ended', () => {
  const span = { kind: 'HELD' as const, from: date('2019-01-01'), to: date('2020-01-01'), openAsOf: null };
  const ends = (edtf: string) => [{ ...span, to: date(edtf) }];

  it('from the day of the decision on, on a day known or not', () => {
    expect(release([five], ends('2019-03-01'))).toBeNull();
    expect(release([five], ends('2019-02-28'))).not.toBeNull();
    expect(release([five], ends('2019-02-01/..'))).toBeNull();
    // Freed within the month of the verdict: it may have been before it, and may have been after.
    expect(release([five], ends('2019-03'))).toBeNull();
  });

  it('not by the end of house arrest, nor where the day of the decision is not known', () => {
    expect(release([five], [{ ...span, kind: 'LIMITED' }])).not.toBeNull();
    const undated = decision([sentenced('IMPRISONMENT', { start: date('2019-03-01') })], { date: null });
    expect(release([undated], [span])).not.toBeNull();
  });
});
