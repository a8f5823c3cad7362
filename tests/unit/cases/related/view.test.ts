import { caseTags, toRelated } from '@/lib/cases/related/view';
import type { CaseDocument } from '@/lib/cases/schema';
import { toProfile } from '@/lib/cases/view';
import { showText } from '@/lib/platform/i18n/local-text';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { ELSHIBAYEV } from '@/tests/support/sample-elshibayev';
import { ATABEK } from '@/tests/support/sample-atabek';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';
import { ZHANAOZEN } from '@/tests/support/sample-zhanaozen';

const today = '2026-11-21';
const [ONE, TWO] = ['1'.repeat(32), '2'.repeat(32)];
type Given = Partial<Parameters<typeof toRelated>[0]>;
type Tie = NonNullable<CaseDocument['ties']>[number];

function relatedOf(ties: Tie[], given: Given = {}, locale: Locale = 'en') {
  const document = { ...SOKOLOVA, ties };
  const profile = toProfile(document, { locale, today });
  const shown = ties.map(({ tie }) => tie);
  const base = { document, profile, names: [ZHANAOZEN], people: [], tied: [], shown, locale, today };
  return toRelated({ ...base, ...given });
}

const elshibayev = { slug: ELSHIBAYEV.slug, document: ELSHIBAYEV };
const atabek = { slug: ATABEK.slug, document: ATABEK };
const SINCE = { edtf: '2009', earliest: '2009-01-01', latest: '2009-12-31' };

it.each([
  ['en', 'Colleague in the cause, since 2009'],
  ['ru', 'Соратник, с: 2009 год'],
  ['kk', 'Үзеңгілесі, басталуы: 2009 жыл'],
] as const)('says in %s what somebody is to the person, and leads to them', (locale, note) => {
  const tied = [{ ties: [ONE], person: elshibayev }];
  const { close, tried, people } = relatedOf(
    [{ tie: ONE, side: 'COLLEAGUE', since: SINCE }],
    { tied },
    locale,
  );
  expect(close.map(({ slug, note: said }) => [slug, said])).toEqual([[ELSHIBAYEV.slug, note]]);
  expect([...tried, ...people]).toEqual([]);
});

it('shows a recorded co-defendant among those tried together, once, also where an event ties them too', () => {
  const tied = [{ ties: [ONE, TWO], person: elshibayev }];
  const ties: Tie[] = [
    { tie: ONE, side: 'CO_DEFENDANT' },
    { tie: TWO, side: 'FRIEND' },
  ];
  const { tried, close, people } = relatedOf(ties, { tied, people: [elshibayev, atabek] });
  expect(tried.map(({ slug, note }) => [slug, note])).toEqual([[ELSHIBAYEV.slug, 'Co-defendant; Friend']]);
  expect(close).toEqual([]);
  expect(people.map(({ slug }) => slug)).toEqual([ATABEK.slug]);
});

it.each([
  ['the other file does not hold the tie', { tied: [{ ties: [TWO], person: elshibayev }] }],
  ['the tie is shown no more', { tied: [{ ties: [ONE], person: elshibayev }], shown: [] }],
  ['the other file is gone', { tied: [] }],
])('shows nobody where %s', (_, given) => {
  const related = relatedOf([{ tie: ONE, side: 'SPOUSE' }], given);
  expect([related.close, related.tried, related.people]).toEqual([[], [], []]);
});

it.each(LOCALES)('says in %s why somebody of the same event was tried with the person', (locale) => {
  const events: CaseDocument['events'] = [{ slug: ZHANAOZEN.slug, role: 'ACCUSED' }];
  const document = { ...SOKOLOVA, events };
  const people = [{ slug: ELSHIBAYEV.slug, document: { ...ELSHIBAYEV, events } }, atabek];
  const related = relatedOf([], { document, people }, locale);
  expect(related.tried).toHaveLength(1);
  expect(related.tried[0]?.note).toContain(showText(ZHANAOZEN.name, locale).text);
  expect(related.people.map(({ slug }) => slug)).toEqual([ATABEK.slug]);
});

it('is remembered under everybody it leads to, and made anew when somebody with a tie comes', () => {
  expect(caseTags('one', [], [], [])).toHaveLength(1);
  expect(caseTags('one', [], [{ slug: 'two' }], [ONE])).toEqual(expect.arrayContaining(['cases']));
  expect(caseTags('one', [], [{ slug: 'two' }], [ONE])).toHaveLength(3);
});
