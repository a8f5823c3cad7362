import fc from 'fast-check';
import { placeAt, sayPlace, type HistoricName } from '@/lib/places/names/then/view';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { LOCALES } from '@/lib/platform/i18n/locales';

const name = (
  text: string,
  language: string,
  validEdtf: string | null,
  more: Partial<HistoricName> = {},
) => ({
  ...{ text, language, kind: 'NAME', preferredFor: null, validEdtf },
  ...more,
});
const CAPITAL: HistoricName[] = [
  name('Astana', 'en', null, { preferredFor: 'en' }),
  name('Astana', 'en', '1998-05-06/2019-03-23'),
  name('Nur-Sultan', 'en', '2019-03-23/2022-09-17', { kind: 'FORMER' }),
  name('Astana', 'en', '2022-09-17/..'),
  name('Астана', 'ru', null, { preferredFor: 'ru' }),
  name('Нур-Султан', 'ru', '2019-03-23/2022-09-17', { kind: 'FORMER' }),
];
const date = (edtf: string): PartialDate => {
  const read = readEdtf(edtf);
  if (read === null) throw new Error(edtf);
  return read;
};

it.each([
  ['2021-01-05', { place: { en: 'Nur-Sultan', ru: 'Нур-Султан' }, placeNow: { en: 'Astana', ru: 'Астана' } }],
  ['2011-12', { place: { en: 'Astana', ru: 'Астана' } }],
  ['2023', { place: { en: 'Astana', ru: 'Астана' } }],
])('names a place on %s as it was called then', (edtf, named) => {
  expect(placeAt(CAPITAL, date(edtf))).toEqual(named);
});

it('gives both names of a date that spans a change, the earlier first, and no third', () => {
  expect(placeAt(CAPITAL, date('2019')).place?.en).toBe('Astana / Nur-Sultan');
  expect(placeAt(CAPITAL, date('2019')).placeNow).toBeUndefined();
});

it('takes the name of today where no date or no time is known, and nothing where there is no name', () => {
  const plain = [name('Zhanaozen', 'en', null, { preferredFor: 'en' }), name('Janaozen', 'en', null)];
  expect(placeAt(plain, date('2011-12-16'))).toEqual({ place: { en: 'Zhanaozen' } });
  expect(placeAt(CAPITAL, null)).toEqual({ place: { en: 'Astana', ru: 'Астана' } });
  expect(placeAt([name('Nowhere', 'en', '2011')], date('2011'))).toEqual({ place: null });
  expect(placeAt(undefined, date('2011'))).toEqual({ place: null });
});

it('says today’s name behind the name then, in the words of the page', () => {
  const then = placeAt(CAPITAL, date('2021'));
  expect(LOCALES.map((locale) => sayPlace(then, locale))).toEqual([
    { text: 'Nur-Sultan (today Astana)', lang: 'en' },
    { text: 'Нур-Султан (ныне Астана)', lang: 'ru' },
    // There is no Kazakh name: the names stay in one language, with no Kazakh word between them.
    expect.objectContaining({
      text: expect.stringMatching(/^(Nur-Sultan \(Astana\)|Нур-Султан \(Астана\))$/) as unknown,
    }),
  ]);
  expect(sayPlace({ place: null }, 'en')).toBeNull();
});

/** Forty days in a row as numbers, so that the naive answer can be counted day by day. */
const DAYS = 40;
const dayOf = (at: number): string => new Date(Date.UTC(2019, 2, 1 + at)).toISOString().slice(0, 10);

it('agrees with a naive look-up of each day, whatever names a place had', () => {
  const span = fc
    .tuple(fc.nat(DAYS - 1), fc.nat(DAYS - 1))
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
  const names = fc.array(fc.record({ nr: fc.nat(4), language: fc.constantFrom('en', 'ru'), span }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(names, span, (given, asked) => {
      const rows = [
        name('Today', 'en', null, { preferredFor: 'en' }),
        name('Сегодня', 'ru', null, { preferredFor: 'ru' }),
        ...given.map(({ nr, language, span: { from, to } }) =>
          name(`${language} ${String(nr)}`, language, `${dayOf(from)}/${dayOf(to)}`, { kind: 'FORMER' }),
        ),
      ];
      const edtf = asked.from === asked.to ? dayOf(asked.from) : `${dayOf(asked.from)}/${dayOf(asked.to)}`;
      const found = placeAt(rows, date(edtf));
      for (const [language, today] of [
        ['en', 'Today'],
        ['ru', 'Сегодня'],
      ] as const) {
        // On each day the names in force; on a day without one, today's.
        const naive = new Set<string>();
        for (let day = asked.from; day <= asked.to; day += 1) {
          const own = given.filter(
            (one) => one.language === language && one.span.from <= day && day <= one.span.to,
          );
          if (own.length === 0) naive.add(today);
          for (const one of own) naive.add(`${language} ${String(one.nr)}`);
        }
        expect(new Set(found.place?.[language]?.split(' / '))).toEqual(naive);
        expect(found.placeNow?.[language]).toBe(naive.has(today) ? undefined : today);
      }
    }),
    { numRuns: 60 },
  );
});
