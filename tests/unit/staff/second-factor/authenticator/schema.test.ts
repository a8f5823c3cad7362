import { enrolmentCode, replaceAuthenticatorInput } from '@/lib/staff/second-factor/authenticator/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

test('a new authenticator is sent whole, or not taken', () => {
  const sent = { enrolment: 'sealed', code: '123456' };
  expect(findLooseParts(replaceAuthenticatorInput, sent)).toEqual([]);
  expect(findOptionalFields(replaceAuthenticatorInput, sent)).toEqual([]);
  expect(findOwnFaultKeys(replaceAuthenticatorInput)).toEqual({ code: 'input.code.six' });
});

test('an authenticator shows six digits; spaces between them are nothing', () => {
  expect(enrolmentCode.parse(' 123 456 ')).toBe('123456');
  for (const none of ['12345', '1234567', 'a123456', '12345a', '12-3456', ''])
    expect(enrolmentCode.safeParse(none).error?.issues.map(({ message }) => message)).toEqual([
      'input.code.six',
    ]);
});

test('a sealed secret has one to 500 characters', () => {
  const takes = (enrolment: string) =>
    replaceAuthenticatorInput.safeParse({ enrolment, code: '123456' }).success;
  expect(['x', 'x'.repeat(500), '', 'x'.repeat(501)].map(takes)).toEqual([true, true, false, false]);
});
