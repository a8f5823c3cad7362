import { proveSecondFactorInput, signInInput } from '@/lib/staff/sign-in/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const TYPED = { email: 'redaktorova@desk.example', password: 'seven lanterns' };
const typed = (change: object) =>
  signInInput.safeParse({ ...TYPED, ...change }).error?.issues.map(({ message }) => message) ?? [];
const proved = (code: string) =>
  proveSecondFactorInput.safeParse({ code }).error?.issues.map(({ message }) => message) ?? [];

test.each([
  ['an address and a password', signInInput, TYPED],
  ['a code', proveSecondFactorInput, { code: '123456' }],
] as const)('%s are asked for, and nothing else', (_name, schema, sent) => {
  expect(findLooseParts(schema, sent)).toEqual([]);
  expect(findOptionalFields(schema, sent)).toEqual([]);
});

test('what is missing is said in words', () => {
  expect(findOwnFaultKeys(signInInput)).toEqual({ email: 'input.email', password: 'input.password.missing' });
  expect(findOwnFaultKeys(proveSecondFactorInput)).toEqual({ code: 'input.code.missing' });
});

test('an address is read as it is compared; whether it is one is not said', () => {
  expect(signInInput.parse({ ...TYPED, email: ' Redaktorova@Desk.EXAMPLE ' }).email).toBe(TYPED.email);
  expect(typed({ email: 'no address' })).toEqual([]);
  expect(typed({ email: '' })).toEqual(['input.email']);
  expect(typed({ email: 'x'.repeat(254) })).toEqual([]);
  expect(typed({ email: 'x'.repeat(255) })).toEqual(['input.email']);
  expect(typed({ email: 'a\0@desk.example' })).toEqual(['input.email']);
});

test('how long a password must be is not told at the door', () => {
  expect(typed({ password: 'x' })).toEqual([]);
  expect(typed({ password: '' })).toEqual(['input.password.missing']);
  expect(typed({ password: 'x'.repeat(1000) })).toEqual([]);
  expect(typed({ password: 'x'.repeat(1001) })).toEqual(['input.password.long']);
});

test('a password is the same however its letters were put together', () => {
  expect(signInInput.parse({ ...TYPED, password: 'тихии\u0306 маяк' }).password).toBe('тихий маяк');
});

test('a code is read without the spaces and hyphens that people type, in capitals', () => {
  expect(proveSecondFactorInput.parse({ code: '123 456' }).code).toBe('123456');
  expect(proveSecondFactorInput.parse({ code: ' abcd-efgh ' }).code).toBe('ABCDEFGH');
  for (const none of ['', ' - ', '1'.repeat(61)]) expect(proved(none)).toEqual(['input.code.missing']);
  expect(proved('1'.repeat(60))).toEqual([]);
  expect(proved('1')).toEqual([]);
});
