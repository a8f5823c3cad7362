import { mayBeMinor } from '@/lib/people/age/rules';
import { readEdtf } from '@/lib/platform/dates/edtf';

const born = (edtf: string, minor = false) => ({ minor, birth: readEdtf(edtf) });

test.each([
  ['2008-11-21', '2026-11-20', true],
  ['2008-11-21', '2026-11-21', false],
  ['2008-02-29', '2026-02-28', true],
  ['2008-02-29', '2026-03-01', false],
  ['2008', '2026-12-30', true],
  ['2008', '2026-12-31', false],
  ['1980', '2026-01-01', false],
])('born %s, on %s: may be a minor is %s', (edtf, today, expected) => {
  expect(mayBeMinor(born(edtf), today)).toBe(expected);
});

test('a mark closes where no birth is known; a birth outweighs it; an open end is no proof of age', () => {
  expect(mayBeMinor({ minor: true, birth: null }, '2026-01-01')).toBe(true);
  expect(mayBeMinor({ minor: false, birth: null }, '2026-01-01')).toBe(false);
  expect(mayBeMinor(born('1980', true), '2026-01-01')).toBe(false);
  expect(mayBeMinor(born('1980/..'), '2026-01-01')).toBe(true);
});
