import fc from 'fast-check';
import {
  amendEventInput,
  openEventFormInput,
  publishEventInput,
  withdrawEventInput,
  writeEventTextInput,
} from '@/lib/events/edit/schema';
import { deskEventsQuery } from '@/lib/events/desk-list/schema';

const ID = '00000000-0000-4000-8000-000000000001';
const opened = {
  once: ID,
  reason: 'Invented',
  slug: 'invented-trial',
  kind: 'TRIAL',
  language: 'en',
  name: 'A trial',
};
const amended = {
  once: ID,
  reason: 'Invented',
  eventId: ID,
  revision: 1,
  kind: 'TRIAL',
  visibility: 'PUBLIC',
};
const faultsOf = (result: ReturnType<typeof openEventFormInput.safeParse>) =>
  result.error?.issues.map((one) => `${one.path.join('.')} ${one.message}`) ?? [];

it.each([
  ['an address with capitals', { slug: 'Trial' }, 'slug input.case.slug'],
  ['an unknown kind', { kind: 'PICNIC' }, 'kind input.choice'],
  ['an unreal day', { when: '2014-02-29' }, 'when input.date.noSuchDay'],
  ['a year nobody means', { when: '19812' }, 'when input.date'],
  ['10,000 characters', { name: 'x'.repeat(10_000) }, 'name input.text.tooLong'],
  ['NUL', { name: 'a\0b' }, 'name input.text.forbiddenCharacters'],
  ['a turned direction', { name: 'a\u202eb' }, 'name input.text.forbiddenCharacters'],
  ['an operator object', { name: { contains: '' } }, 'name input.text.missing'],
])('refuses to open an event with %s', (_, change, fault) => {
  const faults = faultsOf(openEventFormInput.safeParse({ ...opened, ...change }));
  expect(faults.some((one) => one.startsWith(fault))).toBe(true);
  expect(faultsOf(openEventFormInput.safeParse(opened))).toEqual([]);
});

it('refuses an event that would be a part of itself', () => {
  expect(amendEventInput.safeParse(amended).success).toBe(true);
  expect(amendEventInput.safeParse({ ...amended, parentId: ID }).success).toBe(false);
});

it('throws at nothing that is sent, and asks nothing of an address that it cannot read', () => {
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      for (const schema of [openEventFormInput, amendEventInput, writeEventTextInput]) schema.safeParse(sent);
      for (const schema of [publishEventInput, withdrawEventInput]) schema.safeParse(sent);
      deskEventsQuery.parse({ q: sent, kind: sent, state: sent, page: sent });
    }),
  );
  expect(deskEventsQuery.parse({ kind: 'PICNIC', page: '-1' })).toEqual({
    q: '',
    kind: null,
    state: null,
    page: 1,
  });
});
