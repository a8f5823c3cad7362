import { webAddress } from '@/lib/evidence/address/schema';
import { lookInput, lookSharedInput, readLook, readSharedLook } from '@/lib/evidence/address/look/schema';
import { markOriginInput } from '@/lib/evidence/derivation/schema';
import { markLinkInput } from '@/lib/evidence/links/schema';
import { addDocumentInput, addSourceInput, citePassageInput, passageInput } from '@/lib/evidence/schema';
import { LOOK } from '@/lib/platform/forms/form-state';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const sha256 = 'a1'.repeat(32);
const SOURCE = {
  ...{ label: 'An invented paper', class: 'INDEPENDENT_MEDIA', reliability: 'B', protected: true },
  ...{ organisationId: id, personId: id },
};
const CAPTURE = { label: 'copy', site: 'archive.org', sha256, lines: '1-4' };
const DOCUMENT = {
  ...{
    sourceId: id,
    class: 'NGO_REPORT',
    title: 'A report',
    author: 'Nobody',
    address: 'https://example.org/',
  },
  ...{ language: 'ru', date: '2011', dateNote: 'a note', sha256, licence: 'CC0', visibility: 'PUBLIC' },
  ...{ derivedFromId: id, captures: [CAPTURE] },
};
const PASSAGE = {
  ...{ locator: 'p. 4', text: 'слова', language: 'ru', translation: 'words', translationLanguage: 'en' },
};
const ORIGIN = {
  ...{
    caseId: id,
    revision: 1,
    reason: 'One text.',
    documentId: id,
    derivedFromId: id,
    shown: `${id} ${id}`,
  },
};
const LINK = { caseId: id, documentId: id, deadOn: '2026-11-01' };
const LOOKED = { part: 'word', address: 'example.org', filled: ['word.document.title'], caseId: id };

test.each([
  ['a source', addSourceInput, SOURCE, 'class label'],
  ['a document', addDocumentInput, DOCUMENT, 'captures.label class sourceId title'],
  ['a cited passage', citePassageInput, { captureId: id, ...PASSAGE }, 'captureId locator'],
  ['a passage', passageInput, PASSAGE, 'locator text translationLanguage'],
  ['an origin', markOriginInput, ORIGIN, 'caseId documentId reason revision'],
  ['a dead link', markLinkInput, LINK, 'caseId documentId'],
  ['a pasted address', lookInput, LOOKED, 'caseId filled part'],
] as const)('%s is sent whole; what it cannot do without is asked for', (_name, schema, sent, asked) => {
  expect(schema.safeParse(sent).error).toBeUndefined();
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of asked.split(' ')) expect(open).not.toContain(field);
});

test('what is not said of a source or a document is not known, and closed', () => {
  expect(addSourceInput.parse({ label: 'x', class: 'NGO_REPORT' })).toEqual({
    ...{ label: 'x', class: 'NGO_REPORT', reliability: null, protected: false },
    ...{ organisationId: null, personId: null },
  });
  const least = { sourceId: id, class: 'NGO_REPORT', title: 'x' };
  expect(addDocumentInput.parse(least)).toEqual({
    ...{ ...least, author: null, address: null, language: 'en', date: null, dateNote: null, sha256: null },
    ...{ licence: null, visibility: 'RESTRICTED', derivedFromId: null, captures: [] },
  });
  expect(addDocumentInput.parse({ ...least, captures: [{ label: 'x' }] }).captures).toEqual([
    { label: 'x', site: null, sha256: null, lines: null },
  ]);
  expect(passageInput.parse({ locator: 'p. 4' })).toEqual({
    ...{ locator: 'p. 4', text: null, language: null, translation: null, translationLanguage: null },
  });
  expect(markLinkInput.parse({ caseId: id, documentId: id }).deadOn).toBeNull();
});

test('a hash is sixty-four small hexadecimal digits', () => {
  const takes = (hash: string) => addDocumentInput.safeParse({ ...DOCUMENT, sha256: hash }).success;
  expect(takes(sha256)).toBe(true);
  for (const wrong of [
    '',
    'a',
    sha256.slice(1),
    `${sha256}0`,
    `0${sha256}`,
    sha256.toUpperCase(),
    'g'.repeat(64),
  ])
    expect(takes(wrong)).toBe(false);
});

test('a translation stands beside the words that it translates, in a language', () => {
  const says = (schema: typeof passageInput | typeof citePassageInput, sent: object) =>
    schema.safeParse(sent).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  for (const [schema, sent] of [
    [passageInput, PASSAGE],
    [citePassageInput, { captureId: id, ...PASSAGE }],
  ] as const) {
    expect(says(schema, { ...sent, text: null })).toEqual(['text: input.passage.words']);
    expect(says(schema, { ...sent, translationLanguage: null })).toEqual([
      'translationLanguage: input.passage.language',
    ]);
    expect(
      says(schema, { ...sent, text: null, translation: null, translationLanguage: null }),
    ).toBeUndefined();
  }
});

test('an origin is another document or none, and names the claims that were shown', () => {
  const origin = (rest: object) => markOriginInput.safeParse({ ...ORIGIN, ...rest });
  expect(markOriginInput.parse({ ...ORIGIN, derivedFromId: undefined, shown: undefined })).toMatchObject({
    ...{ derivedFromId: null, shown: '' },
  });
  expect(origin({ derivedFromId: 'x' }).error?.issues.map(({ message }) => message)).toEqual([
    'input.choice',
  ]);
  expect(origin({ shown: 'a'.repeat(20_000) }).success).toBe(true);
  for (const shown of ['a'.repeat(20_001), `${id};`, `<${id}`, 'x'])
    expect(origin({ shown }).success).toBe(false);
});

describe('a pasted address', () => {
  const typed = {
    caseId: id,
    'word.document.address': 'a.example',
    'document.address': 'b.example',
    empty: '',
  };

  test('is looked at for the part of the form that asks, with the fields that hold something', () => {
    const filled = ['caseId', 'word.document.address', 'document.address', LOOK];
    expect(readLook({ ...typed, [LOOK]: 'word' })).toEqual({
      ...{ part: 'word', address: 'a.example', filled, caseId: id },
    });
    expect(readSharedLook({ ...typed, [LOOK]: 'source' })).toEqual({
      ...{ part: 'source', address: 'b.example', filled },
    });
    expect(readLook({ ...typed, [LOOK]: 'word', 'fact.caseId': 'other' })).toMatchObject({ caseId: 'other' });
  });

  test('may be none yet, may be long, and holds no hidden characters', () => {
    const look = (rest: object) => lookSharedInput.safeParse({ part: 'source', filled: [], ...rest });
    expect(look({}).data).toEqual({ part: 'source', filled: [], address: '' });
    expect(look({ address: 'a'.repeat(10_000) }).success).toBe(true);
    expect(look({ address: 'a'.repeat(10_001) }).success).toBe(false);
    expect(look({ address: 'a\u0000' }).error?.issues[0]?.message).toBe('input.webAddress.unreadable');
    expect(look({ part: 'other' }).success).toBe(false);
  });

  test('comes with no more than five hundred names of fields, each a name', () => {
    const filled = (names: string[]) => lookSharedInput.safeParse({ part: 'word', filled: names }).success;
    expect(filled(['a', 'word.$0-b:c_d', 'a'.repeat(100)])).toBe(true);
    for (const wrong of ['', 'a b', '<a', 'a>', 'a'.repeat(101)]) expect(filled([wrong])).toBe(false);
    expect(filled(Array.from({ length: 500 }, () => 'a'))).toBe(true);
    expect(filled(Array.from({ length: 501 }, () => 'a'))).toBe(false);
  });
});

describe('a web address', () => {
  const says = (text: unknown) => webAddress.safeParse(text).error?.issues.map(({ message }) => message);
  const fault = (name: string) => [`input.webAddress.${name}`];

  test.each([
    ['example.org/page', 'https://example.org/page'],
    ['  https://Example.ORG  ', 'https://example.org/'],
    ['//example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://example.org', 'https://example.org/'],
    ['en.example.org/wiki/File:X', 'https://en.example.org/wiki/File:X'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['example.org:8080', 'https://example.org:8080/'],
    ['example.org:8080?a=1', 'https://example.org:8080/?a=1'],
    ['example.org:8080#a', 'https://example.org:8080/#a'],
    ['https://example.org/?author=token', 'https://example.org/?author=token'],
  ])('%s is taken as %s', (text, href) => {
    expect(webAddress.parse(text)).toBe(href);
  });

  test.each([
    ['', 'unreadable'],
    ['   ', 'unreadable'],
    ['two words.org', 'unreadable'],
    ['https://example.org\\a', 'unreadable'],
    ['https://example.org/\u202e', 'unreadable'],
    ['https:///example.org', 'unreadable'],
    ['https:///a?u=http://example.org', 'unreadable'],
    ['https://', 'unreadable'],
    ['http:/example.org', 'unreadable'],
    ['https://exa[mple.org', 'unreadable'],
    ['javascript:alert(1)', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['xhttps://example.org/', 'scheme'],
    ['mailto:office@example.org', 'scheme'],
    ['a:80x', 'scheme'],
    ['https://me@example.org/', 'credentials'],
    ['https://:secret@example.org/', 'credentials'],
    ['https://example.org/?a=1&access_token=x', 'credentials'],
    ['http://localhost/', 'inside'],
    ['http://10.0.0.1/', 'inside'],
    [`https://example.org/${'a'.repeat(2000)}`, 'tooLong'],
    [`https://example.org/${'ж'.repeat(400)}`, 'tooLong'],
  ])('%j is refused: %s', (text, name) => {
    expect(says(text)).toEqual(fault(name));
  });

  test('may be two thousand characters long, spaces around it not counted', () => {
    const start = 'https://example.org/';
    const longest = start + 'a'.repeat(2000 - start.length);
    expect(says(`  ${longest} `)).toBeUndefined();
    expect(says(`${longest}a`)).toEqual(fault('tooLong'));
    // What is written short and spelled long by the web is too long as well.
    expect(says(7)).toEqual(fault('unreadable'));
  });

  test.each(
    `access_token accesstoken auth authtoken auth_token id_token idtoken token api_key apikey pass password passwd
    pwd sid session sessionid session_id jsessionid PHPSESSID`.split(/\s+/),
  )('?%s= lets in whoever has it', (name) => {
    expect(says(`https://example.org/?${name}=1`)).toEqual(fault('credentials'));
    expect(says(`https://example.org/?x${name}=1`)).toBeUndefined();
    expect(says(`https://example.org/?${name}x=1`)).toBeUndefined();
  });
});
