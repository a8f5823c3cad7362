import fc from 'fast-check';
import { addDays, daysInMonth } from '@/lib/platform/dates/days';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { monthName } from '@/lib/platform/dates/month-names';
import { readPartialDate } from '@/lib/platform/dates/read-partial-date';
import { sayDate } from '@/lib/platform/dates/say';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';

const two = (part: number) => String(part).padStart(2, '0');
const locale = fc.constantFrom<Locale>(...LOCALES);
const year = fc.integer({ min: 1000, max: 2999 });
const month = fc.integer({ min: 1, max: 12 });
const civil = fc
  .tuple(year, month, fc.integer({ min: 0, max: 30 }))
  .map(([y, m, d]) => ({ y, m, d: (d % daysInMonth(y, m)) + 1 }));
const exact = fc.oneof(
  civil.map(({ y, m, d }) => `${String(y)}-${two(m)}-${two(d)}`),
  civil.map(({ y, m }) => `${String(y)}-${two(m)}`),
  year.map(String),
);
const qualified = fc.tuple(exact, fc.constantFrom('', '', '~', '?', '%')).map((parts) => parts.join(''));
const vague = fc.oneof(
  fc.integer({ min: 100, max: 299 }).map((decade) => `${String(decade)}X`),
  fc.integer({ min: 10, max: 29 }).map((century) => `${String(century)}XX`),
  year.map((y) => `${String(y)}-XX`),
  year.map((y) => `${String(y)}-XX-XX`),
  civil.map(({ y, m }) => `${String(y)}-${two(m)}-XX`),
);
const anyEdtf = fc
  .oneof(
    qualified,
    vague,
    fc.tuple(qualified, qualified).map((sides) => sides.join('/')),
    qualified.map((side) => `../${side}`),
    qualified.map((side) => `${side}/..`),
    qualified.map((side) => `/${side}`),
    qualified.map((side) => `${side}/`),
  )
  .filter((text) => readEdtf(text) !== null && new Set(text.split('/')).size === text.split('/').length);

const understood = (text: string) => {
  const reading = readPartialDate(text);
  return reading.ok ? reading.date.edtf : `${text}: ${reading.fault}`;
};

it('reads whatever the register itself says of a date, in each language, as that date', () => {
  fc.assert(
    fc.property(anyEdtf, locale, (edtf, language) => {
      expect(understood(sayDate(readEdtf(edtf), language))).toBe(edtf);
    }),
    { numRuns: 400 },
  );
});

it('reads EDTF as it stands', () => {
  fc.assert(fc.property(anyEdtf, (edtf) => expect(understood(edtf)).toBe(edtf)));
});

it('reads alike whatever the capitals, spaces, dashes of one length and digits', () => {
  const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  fc.assert(
    fc.property(anyEdtf, locale, (edtf, language) => {
      const words = sayDate(readEdtf(edtf), language);
      for (const written of [
        words.toUpperCase(),
        `\u00a0 ${words.replace(/ /g, '\u2009\u00a0 ')} `,
        words.replace(/–/g, '—'),
        arabic(words),
        words.normalize('NFD'),
      ]) {
        expect(understood(written)).toBe(edtf);
      }
    }),
    { numRuns: 100 },
  );
});

it('never throws, and what it reads is a date of this calendar that reads again as itself', () => {
  const scraps = fc.constantFrom(
    ...[
      '16',
      '2011',
      '05/06/2021',
      '12',
      '31',
      '1990',
      'dec',
      'декабря',
      'желтоқсанға',
      'дейін',
      'ж.',
      'с',
      'c',
      'по',
    ],
    ...[
      'between',
      'and',
      '–',
      '-',
      '/',
      '~',
      '?',
      '%',
      '..',
      'около',
      'before',
      'бастап',
      'г.',
      's',
      'жылдар',
      '\0',
    ],
    ...[
      'аралығы',
      'мен',
      'until',
      '(uncertain)',
      '-е',
      '.',
      "'",
      'X',
      'present',
      '19',
      '99',
      'соңы белгісіз',
    ],
  );
  const near = fc
    .array(scraps, { maxLength: 9 })
    .chain((words) => fc.constantFrom(words.join(' '), words.join('')));
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ unit: 'binary', maxLength: 220 })), (text) => {
      const reading = readPartialDate(text, { today: '2026-01-01' });
      const dates = reading.ok ? [reading.date] : reading.readings;
      for (const date of dates) expect(readEdtf(date.edtf)).toEqual(date);
      if (!reading.ok) expect(dates.length > 1).toBe(reading.fault === 'ambiguous');
    }),
    { numRuns: 400 },
  );
});

describe('is never narrower than its words', () => {
  type Bounds = [first: string | null, last: string | null];
  const day = ({ y, m, d }: { y: number; m: number; d: number }) => `${String(y)}-${two(m)}-${two(d)}`;
  const said = (language: Locale, date: { y: number; m: number; d: number }) =>
    sayDate(readEdtf(day(date)), language);
  // A day before the first that is kept or after the last is refused, below.
  const within = civil.filter(({ y }) => y > 1000 && y < 2999);
  // What the words allow, counted without the reader: the sides of each frame for one named day.
  const FRAMES: readonly [(date: { y: number; m: number; d: number }) => string, (day: string) => Bounds][] =
    [
      [(date) => `before ${said('en', date)}`, (named) => [null, addDays(named, -1)]],
      [(date) => `by ${said('en', date)}`, (named) => [null, named]],
      [(date) => `до ${said('ru', date)} года`, (named) => [null, named]],
      [(date) => `не позднее ${said('ru', date)}`, (named) => [null, named]],
      [(date) => `раньше ${said('ru', date)}`, (named) => [null, addDays(named, -1)]],
      [(date) => `${said('kk', date)}${ending(date.m)[1]} дейін`, (named) => [null, named]],
      [(date) => `${said('kk', date)}${ending(date.m)[0]} кейін`, (named) => [addDays(named, 1), null]],
      [(date) => `${said('kk', date)}${ending(date.m)[0]} бастап`, (named) => [named, null]],
      [(date) => `after ${said('en', date)}`, (named) => [addDays(named, 1), null]],
      [(date) => `since ${said('en', date)}`, (named) => [named, null]],
      [(date) => `с ${said('ru', date)} г.`, (named) => [named, null]],
      [(date) => `около ${said('ru', date)}`, (named) => [named, named]],
    ];
  const ending = (m: number): [string, string] => {
    const { label, from } = monthName('kk', m);
    const ablative = from.slice(label.length);
    const soft = ablative.includes('е');
    const hard = /[кстпшф]$/.test(label);
    return [ablative, soft ? (hard ? 'ке' : 'ге') : hard ? 'қа' : 'ға'];
  };

  it.each(FRAMES.map(([write, bounds]) => [write({ y: 2011, m: 12, d: 16 }), write, bounds] as const))(
    '%s',
    (_name, write, bounds) => {
      fc.assert(
        fc.property(within, (date) => {
          const reading = readPartialDate(write(date));
          if (!reading.ok) throw new Error(`${write(date)}: ${reading.fault}`);
          const [first, last] = bounds(day(date));
          expect(reading.date.earliest ?? '').toBe(first ?? '');
          expect(reading.date.latest ?? '').toBe(last ?? '');
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(['before 1 January 1000', 'after 31 December 2999'])('%s is refused, not narrowed', (words) => {
    expect(readPartialDate(words)).toEqual({ ok: false, fault: 'year', readings: [] });
  });

  it('keeps every day of two dates in, in all the ways of joining them', () => {
    const WAYS: readonly [Locale, string, string][] = [
      ['en', '', ' – '],
      ['en', 'from ', ' to '],
      ['en', 'between ', ' and '],
      ['en', '', ' or '],
      ['ru', 'с ', ' по '],
      ['ru', 'с ', ' до '],
      ['ru', '', ' или '],
      ['kk', '', ' – '],
      ['kk', '', ' немесе '],
    ];
    fc.assert(
      fc.property(civil, fc.integer({ min: 1, max: 400 }), fc.constantFrom(...WAYS), (from, later, way) => {
        const first = day(from);
        const last = addDays(first, later);
        fc.pre(last < '3000');
        const [language, before, between] = way;
        const words = [first, last].map((one) => sayDate(readEdtf(one), language));
        const reading = readPartialDate(before + words.join(between));
        expect(reading.ok && [reading.date.earliest, reading.date.latest]).toEqual([first, last]);
      }),
    );
  });
});
