import { groupBy } from '@/lib/platform/group-by';

it('puts each item under its key, in the order in which they came', () => {
  const groups = groupBy([5, 2, 4, 1, 3], (n) => (n % 2 === 0 ? 'even' : 'odd'));
  expect([...groups]).toEqual([
    ['odd', [5, 1, 3]],
    ['even', [2, 4]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
