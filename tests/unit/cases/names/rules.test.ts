import { standsAsName } from '@/lib/cases/names/rules';

test('a name stands until it is withdrawn or another takes its place', () => {
  const [by, at] = [{ id: 'name-2' }, new Date('2026-11-01')];
  expect(standsAsName({ supersededBy: null, withdrawnAt: null })).toBe(true);
  expect(standsAsName({ supersededBy: by, withdrawnAt: null })).toBe(false);
  expect(standsAsName({ supersededBy: null, withdrawnAt: at })).toBe(false);
  expect(standsAsName({ supersededBy: by, withdrawnAt: at })).toBe(false);
});
