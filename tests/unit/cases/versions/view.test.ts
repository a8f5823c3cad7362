import { eventsOf, toVersionParts, type VersionPart } from '@/lib/cases/versions/view';
import type { CaseDocument } from '@/lib/cases/schema';
import type { LocalText } from '@/lib/platform/i18n/local-text';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { ATABEK } from '@/tests/support/sample-atabek';
import { ELSHIBAYEV } from '@/tests/support/sample-elshibayev';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';

const NAMES = new Map<string, LocalText>([
  ['zhanaozen-2011', { en: 'Invented event', ru: 'Вымышленное событие', kk: 'Ойдан шығарылған оқиға' }],
]);

function partsOf(
  change: (document: CaseDocument) => void,
  locale: Locale = 'en',
  from: CaseDocument = SOKOLOVA,
): VersionPart[] {
  const after = structuredClone(from);
  change(after);
  return toVersionParts(from, after, NAMES, locale);
}

/** A file of which hardly anything was known yet. */
function bare(document: CaseDocument): CaseDocument {
  const none = { status: [], occurrences: [], charges: [], decisions: [], claims: [], documents: [] };
  const unknown = { gender: null, summary: null, lastChecked: null, organisation: null };
  const lists = { spans: [], events: [], demands: [], contested: [], missing: [], roles: [] };
  return { ...structuredClone(document), ...none, ...unknown, ...lists };
}

it('says nothing of two versions that are the same', () => {
  expect(partsOf(() => undefined)).toEqual([]);
});

it.each([
  ['en', 'state of custody', 'Imprisoned', 'changed'],
  ['ru', 'положение', 'В заключении по приговору', 'changed'],
  ['kk', 'жағдайы', 'Бас бостандығынан айырылған', 'changed'],
] as const)('says what changed from what to what in %s', (locale, part, before, kind) => {
  const [said, ...more] = partsOf(
    (document) => void (document.custody.state = 'RELEASED'),
    locale,
    ELSHIBAYEV,
  );
  expect(more).toEqual([]);
  expect(said?.part).toBe(part);
  expect(said?.changes).toHaveLength(1);
  expect(said?.changes[0]).toMatchObject({ kind, before });
  expect(said?.changes[0]?.after).not.toBe('RELEASED');
});

it('shows a longer text once, with what went and what came in it', () => {
  const from = {
    ...SOKOLOVA,
    summary: { en: 'She advised the oil workers of western Kazakhstan during their strike.' },
  };
  const to = {
    ...SOKOLOVA,
    summary: { en: 'She advised the oil workers of western Kazakhstan during a long strike.' },
  };
  const [said] = toVersionParts(from, to, NAMES, 'en');
  const stretches = said?.changes[0]?.stretches ?? [];
  expect(stretches.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())).toEqual([
    'their',
    'a',
    'long',
  ]);
});

it('reads two texts one after the other where they share next to nothing', () => {
  const from = { ...SOKOLOVA, summary: { en: 'One two three four five six seven.' } };
  const to = { ...SOKOLOVA, summary: { en: 'Altogether different words stand here from now on.' } };
  expect(toVersionParts(from, to, NAMES, 'en')[0]?.changes[0]?.stretches).toBeNull();
});

it('names an event, and does not name one that is not public', () => {
  const [said] = partsOf((document) => {
    document.events = [
      { slug: 'zhanaozen-2011', role: 'ACCUSED' },
      { slug: 'withdrawn-event', role: 'WITNESS' },
    ];
  });
  const told = JSON.stringify(said);
  expect(told).toContain('Invented event');
  expect(told).toContain('an event that is not public');
  expect(told).not.toContain('withdrawn-event');
  expect(told).not.toContain('zhanaozen-2011');
});

it('does not speak of relations: the other file may be gone', () => {
  const ties: CaseDocument['ties'] = [{ tie: 'a'.repeat(32), side: 'SPOUSE' }];
  expect(partsOf((document) => void (document.ties = ties))).toEqual([]);
});

it('knows the events that either version speaks of', () => {
  expect(eventsOf(SOKOLOVA, { ...SOKOLOVA, events: [{ slug: 'other', role: 'NAMED' }] }).sort()).toEqual([
    'other',
    'zhanaozen-2011',
  ]);
});

describe.each(LOCALES)('in %s', (locale) => {
  it.each([
    ['Sokolova', SOKOLOVA],
    ['Elshibayev', ELSHIBAYEV],
    ['Atabek', ATABEK],
  ] as const)('nothing of %s is said in codes, keys or names of fields', (_, document) => {
    const parts = toVersionParts(bare(document), document, NAMES, locale);
    expect(parts.length).toBeGreaterThan(8);
    const told = parts.flatMap(({ part, changes }) => [
      part,
      ...changes.flatMap(({ place, before, after }) => [place, before ?? '', after ?? '']),
    ]);
    // Codes of lists, days as machines write them, names of fields in two words.
    const raw = /\b[A-Z]{3,}_[A-Z_]+\b|\b(?:HELD|LIMITED|FEMALE|MALE|Latn|Cyrl)\b|\b[a-z]+[A-Z][a-z]+\b/g;
    const own = JSON.stringify([document.documents, document.claims]);
    expect(told.flatMap((text) => text.match(raw) ?? []).filter((word) => !own.includes(word))).toEqual([]);
  });
});
