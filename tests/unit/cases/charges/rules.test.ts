import { outcomeFault, type ChargeFact, type OutcomeChange } from '@/lib/cases/charges/rules';
import { date } from '@/tests/support/case-facts';

const charge = (id: string, rest: Partial<ChargeFact> = {}): ChargeFact => ({
  ...{ id, outcome: 'PENDING', date: date('2019-03-01'), decided: null, supersedes: null },
  ...rest,
});
const change = (rest: Partial<OutcomeChange>): OutcomeChange => ({
  ...{ outcome: 'CONVICTED', when: date('2019-09-01'), by: null },
  ...rest,
});
const [a, b] = [charge('a'), charge('b')];

test('a pending charge may end in any way, and a conviction be overturned', () => {
  for (const outcome of ['CONVICTED', 'ACQUITTED', 'DROPPED'] as const) {
    expect(outcomeFault(a, change({ outcome }), [a, b])).toBeNull();
  }
  expect(outcomeFault(a, change({ outcome: 'REQUALIFIED', by: 'b' }), [a, b])).toBeNull();
  const convicted = charge('a', { outcome: 'CONVICTED', decided: date('2019-09-01') });
  expect(outcomeFault(convicted, change({ outcome: 'ACQUITTED', when: date('2020') }), [a])).toBeNull();
});

test('an outcome is not given twice, nor to a charge that another took the place of', () => {
  expect(outcomeFault(a, change({ outcome: 'PENDING' }), [a])).toBe('same');
  const gone = charge('a', { outcome: 'REQUALIFIED' });
  expect(outcomeFault(gone, change({}), [gone])).toBe('requalified');
});

test('a requalification names another charge, once, and closes no ring', () => {
  const requalified = (by: string | null) => change({ outcome: 'REQUALIFIED', by });
  expect(outcomeFault(a, requalified(null), [a, b])).toBe('missing');
  expect(outcomeFault(a, requalified('a'), [a, b])).toBe('itself');
  expect(outcomeFault(a, requalified('b'), [a, charge('b', { supersedes: 'x' })])).toBe('taken');
  const second = charge('b', { supersedes: 'a' });
  expect(outcomeFault(second, requalified('a'), [a, second])).toBe('cycle');
  const third = charge('c', { supersedes: 'b' });
  expect(outcomeFault(third, requalified('a'), [a, second, third])).toBe('cycle');
  expect(outcomeFault(a, change({ by: 'b' }), [a, b])).toBe('uncalled');
});

test('an outcome is not before the charge, nor before its last outcome', () => {
  expect(outcomeFault(a, change({ when: date('2019-02-28') }), [a])).toBe('before');
  expect(outcomeFault(a, change({ when: date('2019') }), [a])).toBeNull();
  expect(outcomeFault(a, change({ when: null }), [a])).toBeNull();
  const convicted = charge('a', { outcome: 'CONVICTED', decided: date('2019-09-01') });
  expect(outcomeFault(convicted, change({ outcome: 'DROPPED', when: date('2019-08') }), [a])).toBe('before');
});

test('a requalification may name a charge of a chain, and look back over one that is not shown', () => {
  const requalified = (by: string) => change({ outcome: 'REQUALIFIED', by });
  const second = charge('b', { supersedes: 'a' });
  expect(outcomeFault(second, requalified('c'), [a, second, charge('c')])).toBeNull();
  expect(outcomeFault(charge('b', { supersedes: 'gone' }), requalified('c'), [charge('c')])).toBeNull();
  expect(outcomeFault(a, requalified('gone'), [a])).toBeNull();
});
