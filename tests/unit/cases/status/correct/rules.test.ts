import { successorOf } from '@/lib/cases/status/correct/rules';

const row = (id: string, by: string | null, withdrawn = false) => ({
  id,
  supersededBy: by === null ? null : { id: by },
  withdrawal: withdrawn ? { reason: 'wrong' } : null,
});

test('leads to the last correction', () => {
  const [first, second, third] = [row('a', 'b'), row('b', 'c'), row('c', null)];
  const rows = [third, first, second];
  expect([first, second, third].map((one) => successorOf(one, rows))).toEqual(['c', 'c', null]);
  expect([first, second, third].map((one) => successorOf(one, [first, second, third]))).toEqual([
    'c',
    'c',
    null,
  ]);
});

test('leads nowhere where the last was withdrawn, is missing, or leads back', () => {
  const [first, gone] = [row('a', 'b'), row('b', null, true)];
  expect(successorOf(first, [first, gone])).toBeNull();
  expect(successorOf(first, [first])).toBeNull();
  const circle = [row('a', 'b'), row('b', 'a')] as const;
  expect(successorOf(circle[0], circle)).toBeNull();
});
