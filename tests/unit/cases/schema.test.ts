import { caseCard, caseCode, caseDocument, openCaseInput, slug, statusGroup } from '@/lib/cases/schema';
import { on } from '@/tests/support/sample-documents';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';
import { ATABEK } from '@/tests/support/sample-atabek';
import { ELSHIBAYEV } from '@/tests/support/sample-elshibayev';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';

const NAME = { text: 'Invented Person', kind: 'LEGAL', script: 'Latn', language: 'en', preferredFor: null };
const ARTICLE = { jurisdiction: 'KZ', code: 'CRIMINAL', edition: '2014', number: '174', title: null };
const [firstStatus] = SOKOLOVA.status;

/** A document in which every part that may be there is there once. */
const FULL = {
  ...SOKOLOVA,
  ...{ spans: SOKOLOVA.spans.slice(0, 1), occurrences: SOKOLOVA.occurrences.slice(0, 1) },
  ...{ claims: SOKOLOVA.claims.slice(0, 2), documents: SOKOLOVA.documents.slice(0, 2) },
  names: [{ ...NAME, forms: [{ language: 'ru', case: 'GENITIVE', text: 'Вымышленного лица' }] }],
  status: [{ ...firstStatus, until: on('2013') }],
  charges: SOKOLOVA.charges
    .slice(0, 1)
    .map((charge) => ({ ...charge, article: ARTICLE, act: on('2011'), decided: on('2011-08') })),
  decisions: SOKOLOVA.decisions.slice(0, 1).map((decision) => ({ ...decision, until: on('2012') })),
  assessments: [
    {
      ...{ key: 'a1', scheme: 'WGAD', criteria: ['II'], by: { en: 'An invented body' }, when: on('2015') },
      ...{ text: null, document: null },
    },
  ],
  memberships: [
    {
      ...{ key: 'm1', claims: ['c1'], kind: 'MEMBER_OF', organisation: { en: 'An invented union' } },
      ...{ role: null, since: on('2001'), until: on('2009') },
    },
  ],
  ties: [{ tie: 'a'.repeat(32), side: 'SPOUSE', since: on('2001'), until: on('2009') }],
};

test('control: what is whole may be published', () => {
  for (const document of [FULL, ATABEK, ELSHIBAYEV, SOKOLOVA])
    expect(caseDocument.safeParse(document).error).toBeUndefined();
});

test('what a later version brought is not asked of an earlier one', () => {
  const earlier = { ...FULL, assessments: undefined, memberships: undefined, ties: undefined };
  expect(caseDocument.safeParse(earlier).success).toBe(true);
  // Where there is none, the part itself is left out.
  for (const none of [{ assessments: [] }, { memberships: [] }, { ties: [] }, { names: [] }])
    expect(caseDocument.safeParse({ ...FULL, ...none }).success).toBe(false);
});

test.each([
  ['a format of tomorrow', { format: 2 }],
  ['a country by three letters', { country: 'KAZ' }],
  ['a name of nothing', { names: [{ ...NAME, text: '' }] }],
  ['a script by its name', { names: [{ ...NAME, script: 'Latin' }] }],
  ['a language of one letter', { names: [{ ...NAME, language: 'e' }] }],
  ['a language that Held does not speak', { names: [{ ...NAME, preferredFor: 'de' }] }],
  ['a form of nothing', { names: [{ ...NAME, forms: [{ language: 'ru', case: 'GENITIVE', text: '' }] }] }],
  ['a day that is none', { lastChecked: '2014-02-29' }],
  ['a span of another kind', { spans: [{ kind: 'FREE', from: null, to: null, openAsOf: null }] }],
  ['a tie that is no number', { ties: [{ tie: 'a'.repeat(31), side: 'SPOUSE' }] }],
  ['a tie that says more', { ties: [{ tie: `${'a'.repeat(32)}g`, side: 'SPOUSE' }] }],
  ['a tie that says more before', { ties: [{ tie: `g${'a'.repeat(32)}`, side: 'SPOUSE' }] }],
  ['a tie in capitals', { ties: [{ tie: 'A'.repeat(32), side: 'SPOUSE' }] }],
])('%s is not published', (_what, change) => {
  expect(caseDocument.safeParse({ ...FULL, ...change }).success).toBe(false);
});

test.each(['en', 'ru', 'kk', null])('a name may be preferred for %s', (preferredFor) => {
  expect(caseDocument.safeParse({ ...FULL, names: [{ ...NAME, preferredFor }] }).success).toBe(true);
});

test.each([
  ['KZ-2019-0001', true],
  ['kz-2019-0001', false],
  ['KAZ-2019-0001', false],
  ['KZ-19-0001', false],
  ['KZ-2019-00012', false],
  ['KZ-2019-001', false],
  ['aKZ-2019-0001', false],
  ['KZ-2O19-0001', false],
  ['KZ-2019-000A', false],
])('the code %s: %s', (text, fits) => {
  expect(caseCode.safeParse(text).success).toBe(fits);
});

test.each([
  ['natalia-sokolova', true],
  ['a', true],
  ['zhanaozen-2011', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['Natalia', false],
  ['a b', false],
  ['сокoлова', false],
])('the address %s: %s', (text, fits) => {
  expect(slug.safeParse(text).success).toBe(fits);
});

test('the groups that lists count by', () => {
  expect(statusGroup.options).toEqual(['HELD', 'POSSIBLY_HELD', 'FREE', 'DEAD', 'UNKNOWN']);
});

const CARD = {
  ...{ sortName: 'Person, Invented', country: 'KZ', custodyState: 'RELEASED', statusGroup: 'FREE' },
  ...{ asOf: '2012-03-07', lastChecked: null, chargeCategories: ['TERRORISM'], eventSlugs: ['an-event'] },
  custody: [{ certainFrom: '2011-05-24', certainTo: null, possibleFrom: '2011-05-24', possibleTo: null }],
  search: [{ field: 'NAME', token: 'invented', display: 'Invented' }],
};

test('the columns beside a document are as strict', () => {
  expect(findLooseParts(caseCard, CARD)).toEqual([]);
  expect(caseCard.safeParse({ ...CARD, country: 'K' }).success).toBe(false);
  const by = (field: string) =>
    caseCard.safeParse({ ...CARD, search: [{ field, token: 'x', display: 'X' }] });
  for (const field of ['NAME', 'PLACE', 'EVENT', 'ORGANISATION']) expect(by(field).success).toBe(true);
  expect(by('CLAIM').success).toBe(false);
});

test('a file is opened with its address and its person; all else may come later', () => {
  const least = {
    ...{
      personId: '00000000-0000-4000-8000-000000000001',
      code: 'KZ-2019-0001',
      slug: 'somebody',
      country: 'KZ',
    },
  };
  expect(openCaseInput.parse(least)).toEqual({ ...least, lastChecked: null, missing: [], summary: null });
  const longest = { ...least, summary: { en: 'x'.repeat(4000) } };
  expect(openCaseInput.safeParse(longest).success).toBe(true);
  for (const wrong of [
    ...[{ country: 'K' }, { country: 'KAZ' }, { personId: 'x' }, { missing: ['HOPE'] }, { unforeseen: 1 }],
    { summary: { en: 'x'.repeat(4001) } },
  ])
    expect(openCaseInput.safeParse({ ...least, ...wrong }).success).toBe(false);
});

test('nothing unforeseen is published, and no part that a page counts on is missing', () => {
  // Of a text in several languages one may be missing.
  const optional = findOptionalFields(caseDocument, FULL).filter((path) => !/\.(?:en|ru|kk)$/.test(path));
  expect(optional).toEqual([
    'assessments',
    'charges.act',
    'charges.decided',
    'decisions.until',
    'memberships',
    'memberships.since',
    'memberships.until',
    'names.forms',
    'status.until',
    'ties',
    'ties.since',
    'ties.until',
  ]);
  expect(findLooseParts(caseDocument, FULL)).toEqual([]);
});
