import { DATE_UNREADABLE, dateFaultKey, edtfInput } from '@/lib/platform/dates/edtf-input';
import { formWords } from '@/lib/platform/i18n/form-words';
import { LOCALES } from '@/lib/platform/i18n/locales';

const faults = (value: unknown) => edtfInput.safeParse(value).error?.issues.map((issue) => issue.message);

describe('edtfInput', () => {
  it.each([' 2007-10 ', 'Oct 2007', 'октябрь 2007 г.', '2007 ж. қазан'])('gives the date in %p', (text) => {
    expect(edtfInput.parse(text)).toEqual({ edtf: '2007-10', earliest: '2007-10-01', latest: '2007-10-31' });
  });

  it.each(['', 'soon', { $gt: '' }, ['2011'], 2011, null, undefined])('cannot read %p', (value) => {
    expect(faults(value)).toEqual([DATE_UNREADABLE]);
  });

  it.each([
    ['2014-02-29', 'noSuchDay'],
    ['19812', 'year'],
    ['yesterday-ish', 'relative'],
    ['18 Dec 2011 – 16 Dec 2011', 'reversed'],
    ['05/06/2021', 'ambiguous'],
    ['2999', 'future'],
    ['2'.repeat(10_000), 'tooLong'],
    ['2011\0', 'characters'],
    ['\u202e2011', 'characters'],
  ] as const)('says of %p what is wrong, in each language', (text, fault) => {
    expect(faults(text)).toEqual([dateFaultKey(fault)]);
    const words = LOCALES.map((locale) => formWords(locale).faults[dateFaultKey(fault)]);
    expect(new Set(words).size).toBe(LOCALES.length);
    expect(words).not.toContain(undefined);
  });
});
