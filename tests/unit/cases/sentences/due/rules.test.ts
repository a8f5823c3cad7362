import { releaseDue } from '@/lib/cases/sentences/due/rules';
import type { DetainingDecision } from '@/lib/cases/sentences/overdue/rules';
import { date, years } from '@/tests/support/case-facts';

const span = { kind: 'HELD' as const, from: date('2019-03-01'), to: null, openAsOf: '2019-04-01' };
const decision = (rest: Partial<DetainingDecision>): DetainingDecision => ({
  ...{ id: 'j1', kind: 'VERDICT', outcome: 'CONVICTED', date: date('2019-03-01'), reviews: null },
  ...{ until: null, sentences: [] },
  ...rest,
});
const prison = { type: 'IMPRISONMENT' as const, regime: null, start: null, supplementary: false };
const due = (...decisions: DetainingDecision[]) => releaseDue({ country: 'KZ', decisions, spans: [span] });
const two = decision({ sentences: [{ ...prison, term: years(2) }] });
const arrest = decision({
  id: 'j2',
  sentences: [
    { ...prison, type: 'ADMIN_ARREST', term: { years: 0, months: 0, days: 15 }, start: date('2019-03-01') },
  ],
});

test('a sentence is due on its first free day, a detention on the day after the last that was allowed', () => {
  expect(due(two)).toBe('2021-03-01');
  expect(due(decision({ kind: 'REMAND', outcome: 'GRANTED', until: date('2019-05-31') }))).toBe('2019-06-01');
});

test('of several terms the first to end counts, whatever the order', () => {
  expect(due(two, arrest)).toBe('2019-03-16');
  expect(due(arrest, two)).toBe('2019-03-16');
});

test('nothing is due where no last day can be given, and that hides no other term', () => {
  const unknown = decision({ id: 'j3', sentences: [{ ...prison, term: null }] });
  expect(due()).toBeNull();
  expect(due(unknown)).toBeNull();
  expect(due(two, unknown)).toBeNull();
  expect(due(two, unknown, arrest)).toBe('2019-03-16');
});
