import { foldRecoveryCode, newRecoveryCodes } from '@/lib/staff/second-factor/rules';

test('ten recovery codes in groups of four, of letters that read as no digit', () => {
  const codes = newRecoveryCodes();
  expect(codes).toHaveLength(10);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
});

test('no code is given twice, and all 32 letters are drawn', () => {
  const codes = Array.from({ length: 40 }, newRecoveryCodes).flat();
  expect(new Set(codes).size).toBe(400);
  // 6 400 letters: that one of 32 were missing by chance has odds below 10^-80.
  expect([...new Set(codes.join('').replaceAll('-', ''))].sort().join('')).toBe(
    '0123456789ABCDEFGHJKMNPQRSTVWXYZ',
  );
});

test.each([
  ['with the hyphens it is shown with', '0123-4567-89AB-CDEF'],
  ['with spaces, at the ends too', ' 0123 4567  89AB CDEF '],
  ['in small letters', '0123456789abcdef'],
  ['with letters for digits', 'OI23-4567-89AB-CDEF'],
  ['with small letters for digits', 'ol23-4567-89ab-cdef'],
])('a code is the same %s', (_how, typed) => {
  expect(foldRecoveryCode(typed)).toBe('0123456789ABCDEF');
});

test('every letter for a digit is read, not the first alone', () => {
  expect(foldRecoveryCode('OOIILLooiill')).toBe('001111001111');
});

test('a code that was given is compared as it is, but for its hyphens', () => {
  for (const code of newRecoveryCodes()) expect(foldRecoveryCode(code)).toBe(code.replaceAll('-', ''));
});
