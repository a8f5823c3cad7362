import { correctionInput } from '@/lib/corrections/schema';
import { findOptionalFields } from '@/tests/support/loose-parts';

const SENT = {
  ...{ kind: 'ERROR', page: '/en/cases/invented', message: 'The year is wrong.\nIt was 2012.' },
  ...{ contact: 'someone@example.org', language: 'kk' },
};
const faultsOf = (change: object) =>
  correctionInput
    .safeParse({ ...SENT, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a message is taken as it was written; where and who may be left open', () => {
  expect(correctionInput.parse(SENT)).toEqual(SENT);
  expect(findOptionalFields(correctionInput, SENT)).toEqual(['contact', 'page']);
});

test('a field that was left empty was not filled in', () => {
  const { page, contact } = correctionInput.parse({ ...SENT, page: '', contact: '  ' });
  expect([page, contact]).toEqual([undefined, undefined]);
  expect(faultsOf({ message: ' ' })).toEqual(['message: input.text.missing']);
});

test.each([
  ['page', 300],
  ['contact', 200],
  ['message', 4000],
])('%s has its length', (field, most) => {
  expect(faultsOf({ [field]: 'x'.repeat(most) })).toEqual([]);
  expect(faultsOf({ [field]: 'x'.repeat(most + 1) })).toEqual([`${field}: input.text.tooLong`]);
});

test.each(['ERROR', 'REMOVE', 'OTHER'])('somebody may write of the kind %s', (kind) => {
  expect(faultsOf({ kind })).toEqual([]);
});

test('what cannot be read is refused; what nobody asked for is dropped', () => {
  expect(faultsOf({ kind: 'PRAISE' })).toHaveLength(1);
  expect(faultsOf({ language: 'de' })).toHaveLength(1);
  expect(faultsOf({ page: ['a', 'b'] })).toHaveLength(1);
  expect(faultsOf({ contact: 'a\nb' })).toEqual(['contact: input.text.oneLine']);
  expect(correctionInput.parse({ ...SENT, website: 'a trap' })).toEqual(SENT);
});
