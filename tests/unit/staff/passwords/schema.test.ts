import {
  changePasswordInput,
  offerResetInput,
  renewRecoveryCodesInput,
  resetPasswordInput,
} from '@/lib/staff/passwords/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const NEW = { password: 'seven lanterns', again: 'seven lanterns' };
const CHANGED = { current: 'seven candles', ...NEW };
const RESET = { token: 'invented-token', code: '123456', ...NEW };
const both = [
  ['changed', changePasswordInput, CHANGED],
  ['reset', resetPasswordInput, RESET],
] as const;

test.each([
  ...both,
  ['new recovery codes', renewRecoveryCodesInput, { current: 'seven candles' }],
  ['an offer', offerResetInput, { staffId: id }],
] as const)('%s: sent whole, or not taken', (_name, schema, sent) => {
  expect(findLooseParts(schema, sent)).toEqual([]);
  expect(findOptionalFields(schema, sent)).toEqual([]);
});

test.each(both)('a password that is %s is typed twice alike', (_name, schema, sent) => {
  const again = (text: string) =>
    schema
      .safeParse({ ...sent, again: text })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  expect(again('seven lanterns')).toEqual([]);
  expect(again('seven lantern')).toEqual(['again: input.password.again']);
  expect(again('x'.repeat(1000))).toEqual(['again: input.password.again']);
  expect(new Set(again('x'.repeat(1001)))).toEqual(new Set(['again: input.password.again']));
  // The breve stands apart or in its letter, as keyboards differ.
  const letters = { password: 'тихий маяк над морем', again: 'тихии\u0306 маяк над морем' };
  expect(schema.safeParse({ ...sent, ...letters }).success).toBe(true);
});

test('each field says in its own words what is wrong in it', () => {
  const renewed = { password: 'input.password.short', again: 'input.password.again' };
  expect(findOwnFaultKeys(changePasswordInput)).toEqual({ current: 'input.password.missing', ...renewed });
  expect(findOwnFaultKeys(resetPasswordInput)).toEqual({ code: 'input.code.missing', ...renewed });
  expect(findOwnFaultKeys(renewRecoveryCodesInput)).toEqual({ current: 'input.password.missing' });
});

test('a token of nothing or without end is not looked at', () => {
  const takes = (token: string) => resetPasswordInput.safeParse({ ...RESET, token }).success;
  expect(['x', 'x'.repeat(200), '', 'x'.repeat(201)].map(takes)).toEqual([true, true, false, false]);
});
