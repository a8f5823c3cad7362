import { monthName } from '@/lib/platform/dates/month-names';
import { LOCALES } from '@/lib/platform/i18n/locales';

// The ablative takes its first sound from the last one of the word and its vowel from the word's harmony.
const KAZAKH_ABLATIVE: readonly [string, string][] = [
  ['қаңтар', 'дан'],
  ['ақпан', 'нан'],
  ['наурыз', 'дан'],
  ['сәуір', 'ден'],
  ['мамыр', 'дан'],
  ['маусым', 'нан'],
  ['шілде', 'ден'],
  ['тамыз', 'дан'],
  ['қыркүйек', 'тен'],
  ['қазан', 'нан'],
  ['қараша', 'дан'],
  ['желтоқсан', 'нан'],
];

describe('monthName', () => {
  it.each(KAZAKH_ABLATIVE)('%s + %s', (label, ending) => {
    const month = KAZAKH_ABLATIVE.findIndex(([name]) => name === label) + 1;
    expect(monthName('kk', month)).toEqual({ label, ofDay: label, short: label, from: label + ending });
  });

  it('agrees with ICU on English and Russian months', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = new Date(Date.UTC(2011, month - 1, 16));
      const icu = (locale: string, options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === 'month')?.value;
      expect(monthName('en', month).label).toBe(icu('en', { month: 'long' }));
      expect(monthName('ru', month).label).toBe(icu('ru', { month: 'long' }));
      expect(monthName('ru', month).ofDay).toBe(icu('ru', { day: 'numeric', month: 'long' }));
    }
  });

  it('shortens a month to its own beginning', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (const locale of LOCALES) {
        const { short, ofDay } = monthName(locale, month);
        expect(ofDay.startsWith(short.replace('.', ''))).toBe(true);
        if (short !== ofDay && locale === 'ru') expect(short.endsWith('.')).toBe(true);
      }
    }
  });

  it.each([0, 13, 1.5, Number.NaN])('refuses month %p', (month) => {
    expect(() => monthName('en', month)).toThrow(RangeError);
  });
});
