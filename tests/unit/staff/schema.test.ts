import type { z } from 'zod';
import {
  acceptInvitationInput,
  inviteStaffInput,
  withdrawInvitationInput,
} from '@/lib/staff/invitations/schema';
import { changeRoleInput, decideRaiseInput } from '@/lib/staff/roles/schema';
import {
  emailAddress,
  newPassword,
  reason,
  restoreStaffInput,
  staffName,
  staffRole,
  suspendStaffInput,
} from '@/lib/staff/schema';
import { endSessionInput, endSessionsInput, signOutInput } from '@/lib/staff/sessions/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const why = 'An invented reason';
const INVITED = {
  ...{ token: 'invented-token', enrolment: 'sealed', name: 'Vymyshlena Redaktorova', code: '123456' },
  ...{ email: 'redaktorova@desk.example', password: 'seven lanterns', again: 'seven lanterns' },
};
const says = (done: { error?: z.ZodError | undefined }) =>
  done.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const faultOf = (schema: z.ZodType, sent: unknown) =>
  schema.safeParse(sent).error?.issues.map(({ message }) => message) ?? [];

test.each([
  ['an invitation', inviteStaffInput, { email: 'redaktorova@desk.example', role: 'editor' }],
  ['an invitation taken back', withdrawInvitationInput, { invitationId: id }],
  ['an invitation accepted', acceptInvitationInput, INVITED],
  ['a suspension', suspendStaffInput, { staffId: id, reason: why }],
  ['its end', restoreStaffInput, { staffId: id, reason: why }],
  ['another role', changeRoleInput, { staffId: id, role: 'reviewer', reason: why }],
  ['a word on a raise', decideRaiseInput, { requestId: id, answer: 'confirm' }],
  ['the end of a session', endSessionInput, { sessionId: id }],
  ['the end of all of them', endSessionsInput, { staffId: id }],
  ['signing out', signOutInput, {}],
] as const)('%s is sent whole, or not taken', (_name, schema: z.ZodType, sent) => {
  expect(says(schema.safeParse(sent))).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  expect(findOptionalFields(schema, sent)).toEqual([]);
});

test('a form gives five roles; that of the system is none of them', () => {
  expect(staffRole.options).toEqual(['contributor', 'campaigner', 'editor', 'reviewer', 'admin']);
  expect(faultOf(staffRole, 'system')).toEqual(['input.staff.role']);
});

test('a raise is confirmed or declined, nothing else', () => {
  const answered = (answer: string) => decideRaiseInput.safeParse({ requestId: id, answer }).success;
  expect(['confirm', 'decline', 'later', ''].filter(answered)).toEqual(['confirm', 'decline']);
});

test('each field says in its own words what is wrong in it', () => {
  const text = 'input.text.missing';
  expect(findOwnFaultKeys(inviteStaffInput)).toEqual({ email: 'input.email', role: 'input.staff.role' });
  expect(findOwnFaultKeys(changeRoleInput)).toEqual({ role: 'input.staff.role', reason: text });
  expect(findOwnFaultKeys(acceptInvitationInput)).toEqual({
    ...{ name: text, email: 'input.email', password: 'input.password.short' },
    ...{ again: 'input.password.again', code: 'input.code.six' },
  });
});

test('an address is compared without the spaces around it, in small letters', () => {
  expect(emailAddress.parse('  Redaktorova@Desk.EXAMPLE ')).toBe('redaktorova@desk.example');
  for (const none of ['', 'redaktorova', 'a b@desk.example'])
    expect(faultOf(emailAddress, none)).toEqual(['input.email']);
});

test('an address has at most 254 characters', () => {
  const domain = `${'d'.repeat(60)}.${'d'.repeat(60)}.${'d'.repeat(60)}.example`;
  const longest = `${'a'.repeat(254 - domain.length - 1)}@${domain}`;
  expect(longest).toHaveLength(254);
  expect(emailAddress.parse(longest)).toBe(longest);
  expect(faultOf(emailAddress, `a${longest}`)).toContain('input.email');
});

test('a name has 120 characters, a reason 500', () => {
  for (const [schema, most] of [
    [staffName, 120],
    [reason, 500],
  ] as const) {
    expect(faultOf(schema, 'x'.repeat(most))).toEqual([]);
    expect(faultOf(schema, 'x'.repeat(most + 1))).toEqual(['input.text.tooLong']);
    expect(faultOf(schema, ' ')).toEqual(['input.text.missing']);
  }
});

test('a new password says what it lacks', () => {
  expect(faultOf(newPassword, 'x'.repeat(13))).toEqual(['input.password.short']);
  expect(faultOf(newPassword, 'x'.repeat(129))).toEqual(['input.password.long']);
  for (const control of ['\0', '\t', '\n', '\u202e'])
    expect(faultOf(newPassword, `seven${control}lanterns`)).toEqual(['input.password.characters']);
});

test('a letter and its mark, typed apart, are counted as the one that is kept', () => {
  expect(faultOf(newPassword, 'и\u0306'.repeat(13))).toEqual(['input.password.short']);
  expect(newPassword.parse('и\u0306'.repeat(128))).toHaveLength(128);
});

test('a password is the same however its letters were put together', () => {
  // The breve stands apart or in its letter, as keyboards differ.
  const apart = 'тихии\u0306 маяк над морем';
  expect(newPassword.parse(apart)).toBe('тихий маяк над морем');
  const sent = { ...INVITED, password: 'тихий маяк над морем', again: apart };
  expect(says(acceptInvitationInput.safeParse(sent))).toEqual([]);
});

test('whoever accepts an invitation types the password twice alike', () => {
  const accepted = (again: string) => says(acceptInvitationInput.safeParse({ ...INVITED, again }));
  expect(accepted('seven lanterns')).toEqual([]);
  expect(accepted('seven lantern')).toEqual(['again: input.password.again']);
  expect(new Set(accepted('x'.repeat(1001)))).toEqual(new Set(['again: input.password.again']));
  expect(accepted('x'.repeat(1000))).toEqual(['again: input.password.again']);
});

test('a token or a sealed secret of nothing or without end is not looked at', () => {
  const takes = (change: object) => acceptInvitationInput.safeParse({ ...INVITED, ...change }).success;
  for (const [field, most] of [
    ['token', 200],
    ['enrolment', 500],
  ] as const) {
    expect(takes({ [field]: 'x' })).toBe(true);
    expect(takes({ [field]: 'x'.repeat(most) })).toBe(true);
    expect(takes({ [field]: 'x'.repeat(most + 1) })).toBe(false);
    expect(takes({ [field]: '' })).toBe(false);
  }
});
