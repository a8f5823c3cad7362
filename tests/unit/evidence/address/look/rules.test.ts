import { commonest } from '@/lib/evidence/address/look/rules';

const found = (keys: string) => {
  const rows = Array.from(keys).map((key, at) => ({ key, at }));
  return commonest(rows, (row) => row.key)?.at ?? null;
};

test.each([
  ['', null],
  ['a', 0],
  ['abb', 1],
  ['aabb', 0],
  ['abba', 0],
  ['abcbc', 1],
  ['aab', 0],
])('of %j the row at %s stands for most, the first of those that are as many', (keys, at) => {
  expect(found(keys)).toBe(at);
});
