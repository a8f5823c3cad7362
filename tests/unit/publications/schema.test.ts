import {
  claimValue,
  datedBy,
  key,
  publicClaim,
  publicClaimSet,
  publicDocument,
} from '@/lib/publications/schema';
import { date } from '@/tests/support/case-facts';
import { claim } from '@/tests/support/letter-cases';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const said = { en: 'Words', ru: 'Слова', kk: 'Сөздер' };
const CLAIM = {
  ...claim('c1'),
  ...{ value: { min: 1, max: 2 }, scope: said, note: said, via: said, said: date('2011') },
  passages: [{ capture: 'copy', locator: 'p. 4' }],
};
const DOCUMENT = {
  ...{ key: 'd1', publisher: said, title: 'A report', author: 'Nobody', date: date('2011'), language: 'en' },
  ...{ class: 'NGO_REPORT', address: 'https://example.org/' },
  captures: [{ label: 'copy', site: 'archive.org', sha256: 'a1' }],
};
const SET = {
  ...{ about: said, treatment: said, status: 'PREFERRED', preferred: 'c1', reason: said, claims: ['c1'] },
};
/** Texts may be given in fewer languages; all else has its place. */
const missing = (schema: Parameters<typeof findOptionalFields>[0], sample: object) =>
  findOptionalFields(schema, sample).filter((path) => !/\.(?:en|ru|kk)$/.test(path));

test.each([
  ['a claim', publicClaim, CLAIM, ['value.max', 'value.min']],
  ['a document', publicDocument, DOCUMENT, []],
  ['rival claims', publicClaimSet, SET, []],
  ['a date', datedBy, { date: date('2011'), basis: 'STATED', note: said }, []],
] as const)('%s is published with all its parts and no other', (_name, schema, sample, optional) => {
  expect(schema.safeParse(sample).error).toBeUndefined();
  expect(findLooseParts(schema, sample)).toEqual([]);
  expect(missing(schema, sample)).toEqual(optional);
});

test('what is not known is said to be null', () => {
  const none = { value: null, scope: null, note: null, via: null, said: null, document: null };
  expect(publicClaim.safeParse({ ...CLAIM, ...none, passages: [], origins: 0 }).success).toBe(true);
  const unknown = { publisher: null, author: null, date: null, address: null, captures: [] };
  expect(publicDocument.safeParse({ ...DOCUMENT, ...unknown }).success).toBe(true);
  const bare = { label: 'copy', site: null, sha256: null };
  expect(publicDocument.safeParse({ ...DOCUMENT, captures: [bare] }).success).toBe(true);
  const open = { treatment: null, preferred: null, reason: null };
  expect(publicClaimSet.safeParse({ ...SET, ...open }).success).toBe(true);
});

test('a value is a number, a range, a date or words, and nothing else', () => {
  for (const value of [{}, { eq: 1 }, { min: 1 }, { max: 2 }, { date: date('2011') }, { text: said }])
    expect(claimValue.safeParse(value).success).toBe(true);
  for (const value of [
    { eq: '1' },
    { min: null },
    { max: 'x' },
    { date: '2011' },
    { text: 'x' },
    { about: 1 },
  ])
    expect(claimValue.safeParse(value).success).toBe(false);
});

test.each([
  ['c1', true],
  ['d2019', true],
  ['c', false],
  ['1', false],
  ['cc1', false],
  ['C1', false],
  ['c1x', false],
  ['-c1', false],
  ['c1-', false],
])('the key %s: %s', (text, fits) => {
  expect(key.safeParse(text).success).toBe(fits);
});

test.each([
  ['a predicate in small letters', publicClaim, CLAIM, { predicate: 'status' }],
  ['a predicate that says more before', publicClaim, CLAIM, { predicate: '1STATUS' }],
  ['a predicate that says more after', publicClaim, CLAIM, { predicate: 'STATUS 1' }],
  ['a predicate of nothing', publicClaim, CLAIM, { predicate: '' }],
  ['less than no origin', publicClaim, CLAIM, { origins: -1 }],
  ['half an origin', publicClaim, CLAIM, { origins: 0.5 }],
  ['a title of nothing', publicDocument, DOCUMENT, { title: '' }],
  ['an author of nothing', publicDocument, DOCUMENT, { author: '' }],
  ['a language of one letter', publicDocument, DOCUMENT, { language: 'e' }],
  ['an address that runs', publicDocument, DOCUMENT, { address: 'javascript:alert(1)' }],
  ['an address of another scheme', publicDocument, DOCUMENT, { address: 'xhttps://example.org/' }],
  ['an address of a scheme that goes on', publicDocument, DOCUMENT, { address: 'httpsx://example.org/' }],
  ['rivals of nothing', publicClaimSet, SET, { claims: [] }],
] as const)('%s is not published', (_what, schema, sample, change) => {
  expect(schema.safeParse({ ...sample, ...change }).success).toBe(false);
});

test('an address of the web may be of either scheme, a predicate of one letter', () => {
  expect(publicDocument.safeParse({ ...DOCUMENT, address: 'http://example.org/' }).success).toBe(true);
  expect(publicClaim.safeParse({ ...CLAIM, predicate: 'A' }).success).toBe(true);
  expect(publicClaim.safeParse({ ...CLAIM, predicate: 'DIED_IN' }).success).toBe(true);
});
