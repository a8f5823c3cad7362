import {
  addPasskeyInput,
  answerPasskeyInput,
  askPasskeyInput,
  namePasskeyInput,
  passkeyAnswer,
  passkeyName,
  removePasskeyInput,
} from '@/lib/staff/second-factor/passkeys/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const name = 'The key in the drawer';
const answer = '{"id":"invented"}';
const text = 'input.text.missing';

test.each([
  ['a question for a passkey', askPasskeyInput, {}],
  ['its answer', answerPasskeyInput, { answer }],
  ['a name', namePasskeyInput, { name }],
  ['a named passkey', addPasskeyInput, { name, answer }],
  ['a passkey that goes', removePasskeyInput, { passkeyId: id }],
] as const)('%s is sent whole, or not taken', (_name, schema, sent) => {
  expect(findLooseParts(schema, sent)).toEqual([]);
  expect(findOptionalFields(schema, sent)).toEqual([]);
});

test('each field says in its own words what is wrong in it', () => {
  expect(findOwnFaultKeys(addPasskeyInput)).toEqual({ name: text, answer: 'refusal.passkey.refused' });
});

test('an answer of a browser has one to 20 000 characters and no controls', () => {
  const takes = (sent: string) => passkeyAnswer.safeParse(sent).success;
  expect(['x', 'x'.repeat(20_000), '', 'x'.repeat(20_001)].map(takes)).toEqual([true, true, false, false]);
  expect(passkeyAnswer.safeParse('{\0}').error?.issues.map(({ message }) => message)).toEqual([
    'refusal.passkey.refused',
  ]);
});

test('a passkey is called by a line of at most 60 characters', () => {
  expect(passkeyName.safeParse('x'.repeat(60)).success).toBe(true);
  expect(passkeyName.safeParse('x'.repeat(61)).success).toBe(false);
});
