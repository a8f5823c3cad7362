import { newFileQuery, openFileInput } from '@/lib/cases/opening/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const NAME = {
  ...{ text: 'Inventa Primerova', kind: 'LEGAL', script: 'Latn', language: 'en', visibility: 'PUBLIC' },
};
const KNOWN = { once: id, reason: 'why', personId: id, country: 'KZ', code: 'KZ-2026-0001', slug: 'inventa' };
const NEW = {
  ...{ ...KNOWN, personId: null, names: [NAME], gender: 'FEMALE', summary: { en: 'x' } },
  spellings: { en: 'I. Primerova', ru: null, kk: null, visibility: 'PARTNER' },
};
const faultsOf = (sent: object) =>
  openFileInput.safeParse(sent).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];
/** What is said of a field, once, however many of its checks say so. */
const faultOf = (change: object) => [...new Set(faultsOf({ ...KNOWN, ...change }))];

test('a file is opened about somebody new, or about somebody known of whom no more is said', () => {
  for (const sent of [NEW, KNOWN]) expect(faultsOf(sent)).toEqual([]);
  expect(findLooseParts(openFileInput, NEW)).toEqual([]);
  const open = findOptionalFields(openFileInput, NEW);
  for (const field of ['once', 'reason', 'names', 'country', 'code', 'slug'])
    expect(open).not.toContain(field);
  expect(openFileInput.parse(KNOWN)).toEqual({
    ...{ ...KNOWN, names: null, spellings: null, gender: null, summary: null },
  });
  expect(openFileInput.parse({ ...NEW, spellings: {} }).spellings).toEqual({
    ...{ en: null, ru: null, kk: null, visibility: 'RESTRICTED' },
  });
});

test('the person is one: chosen, or named', () => {
  const missing = ['names.0.text: input.names.missing'];
  expect(faultOf({ personId: null })).toEqual(missing);
  expect(faultOf({ names: [NAME] })).toEqual(missing);
  expect(faultOf({ spellings: { en: 'Inventa' } })).toEqual(['spellings.en: input.choice']);
});

test.each([
  ['country', 'input.case.country', ['KZ'], ['kz', 'KAZ', 'K', 'KZ ', ' KZ', '']],
  [
    'code',
    'input.case.code',
    ['KZ-2026-0001'],
    ['kz-2026-0001', 'KAZ-2026-0001', 'KZ-2026-00011', 'KZ-26-0001', ''],
  ],
  [
    'slug',
    'input.case.slug',
    ['a', 'inventa-examplova-2', 'a'.repeat(80)],
    ['', '-a', 'a-', 'a--b', 'a b', 'A', 'a'.repeat(81)],
  ],
])('%s: what it takes, and in which words it refuses', (field, fault, right, wrong) => {
  for (const one of right) expect(faultOf({ [field]: one })).toEqual([]);
  for (const one of wrong) expect(faultOf({ [field]: one })).toEqual([`${field}: ${fault}`]);
});

test('each field says in its own words what is missing in it', () => {
  expect(findOwnFaultKeys(openFileInput)).toMatchObject({
    ...{ personId: 'input.choice', country: 'input.case.country', code: 'input.case.code' },
    ...{ slug: 'input.case.slug', reason: 'input.text.missing' },
  });
});

test('the first step reads its address; what cannot be read is not there', () => {
  expect(newFileQuery.parse({})).toEqual({ name: '', person: null });
  const asked = { name: 'x'.repeat(200), person: id };
  expect(newFileQuery.parse(asked)).toEqual(asked);
  expect(newFileQuery.parse({ name: 'x'.repeat(201), person: 'x' })).toEqual({ name: '', person: null });
});
