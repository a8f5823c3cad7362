import { makeDay, readEdtf } from '@/lib/platform/dates/edtf';
import { sayDate, sayDay, sayDayShort, sayMonthYear } from '@/lib/platform/dates/say';
import { LOCALES } from '@/lib/platform/i18n/locales';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

describe('sayDate', () => {
  it.each([
    ['2007', '2007', '2007 год', '2007 жыл'],
    ['2007-10', 'October 2007', 'октябрь 2007', '2007 ж. қазан'],
    ['2011-12-16', '16 December 2011', '16 декабря 2011', '2011 ж. 16 желтоқсан'],
    ['2019?', '2019 (uncertain)', '2019 год (неточно)', '2019 жыл (анық емес)'],
    ['2021~', 'about 2021', 'около 2021 года', 'шамамен 2021 жыл'],
    ['2021-12~', 'about December 2021', 'около декабря 2021', 'шамамен 2021 ж. желтоқсан'],
    ['2011-12-17~', 'about 17 December 2011', 'около 17 декабря 2011', 'шамамен 2011 ж. 17 желтоқсан'],
    ['2004%', 'about 2004 (uncertain)', 'около 2004 года (неточно)', 'шамамен 2004 жыл (анық емес)'],
    ['199X', '1990s', '1990-е годы', '1990-жылдар'],
    ['20XX', 'between 2000 and 2099', 'между 2000 и 2099 годами', '2000–2099 жылдар аралығы'],
    ['2007-XX', '2007 (month unknown)', '2007 год (месяц неизвестен)', '2007 жыл (айы белгісіз)'],
    [
      '2007-XX-XX',
      '2007 (day and month unknown)',
      '2007 год (день и месяц неизвестны)',
      '2007 жыл (күні мен айы белгісіз)',
    ],
    [
      '2007-10-XX',
      'October 2007 (day unknown)',
      'октябрь 2007 (день неизвестен)',
      '2007 ж. қазан (күні белгісіз)',
    ],
  ])('%s', (text, en, ru, kk) => {
    expect(LOCALES.map((locale) => sayDate(readEdtf(text), locale))).toEqual([en, ru, kk]);
  });

  it.each([
    ['2011-12-16/2011-12-18', '16–18 December 2011', '16–18 декабря 2011', '2011 ж. 16–18 желтоқсан'],
    [
      '2022-04-18/2022-05-16',
      '18 April – 16 May 2022',
      '18 апреля — 16 мая 2022',
      '2022 ж. 18 сәуір – 16 мамыр',
    ],
    [
      '2011-12-17/2012-01-05',
      '17 December 2011 – 5 January 2012',
      '17 декабря 2011 — 5 января 2012',
      '2011 ж. 17 желтоқсан – 2012 ж. 5 қаңтар',
    ],
    ['2021-09/2021-12', 'September–December 2021', 'сентябрь — декабрь 2021', '2021 ж. қыркүйек – желтоқсан'],
    ['2005-05/2006-06', 'May 2005 – June 2006', 'май 2005 — июнь 2006', '2005 ж. мамыр – 2006 ж. маусым'],
    ['2009/2010', '2009–2010', '2009–2010 годы', '2009–2010 жылдар'],
    ['2011-12-16/2011-12-16', '16 December 2011', '16 декабря 2011', '2011 ж. 16 желтоқсан'],
    [
      '2021-09~/2021-12-15',
      'about September 2021 – 15 December 2021',
      'около сентября 2021 — 15 декабря 2021',
      'шамамен 2021 ж. қыркүйек – 2021 ж. 15 желтоқсан',
    ],
    [
      '2000~/2005~',
      'about 2000 – about 2005',
      'около 2000 года — около 2005 года',
      'шамамен 2000 жыл – шамамен 2005 жыл',
    ],
    [
      '2022-04-18/2022-05-16?',
      '18 April 2022 – 16 May 2022 (uncertain)',
      '18 апреля 2022 — 16 мая 2022 (неточно)',
      '2022 ж. 18 сәуір – 2022 ж. 16 мамыр (анық емес)',
    ],
  ])('the interval %s, its shared parts once', (text, en, ru, kk) => {
    expect(LOCALES.map((locale) => sayDate(readEdtf(text), locale))).toEqual([en, ru, kk]);
  });

  it.each([
    [
      '../2011-12-16',
      'no later than 16 December 2011',
      'не позднее 16 декабря 2011',
      '2011 ж. 16 желтоқсаннан кешіктірмей',
    ],
    ['../2011', 'no later than 2011', 'не позднее 2011 года', '2011 жылдан кешіктірмей'],
    ['2022-01-02/..', 'from 2 January 2022', 'с 2 января 2022', '2022 ж. 2 қаңтардан бастап'],
    ['2022-05/..', 'from May 2022', 'с мая 2022', '2022 ж. мамырдан бастап'],
    ['2022/..', 'from 2022', 'с 2022 года', '2022 жылдан бастап'],
    ['2022-01~/..', 'from about January 2022', 'примерно с января 2022', 'шамамен 2022 ж. қаңтардан бастап'],
    ['2022?/..', 'from 2022 (uncertain)', 'с 2022 года (неточно)', '2022 жылдан бастап (анық емес)'],
    [
      '2022/',
      'from 2022, end unknown',
      'с 2022 года, окончание неизвестно',
      '2022 жылдан бастап, соңы белгісіз',
    ],
    [
      '/2022',
      'no later than 2022, start unknown',
      'не позднее 2022 года, начало неизвестно',
      '2022 жылдан кешіктірмей, басы белгісіз',
    ],
  ])('the open interval %s', (text, en, ru, kk) => {
    expect(LOCALES.map((locale) => sayDate(readEdtf(text), locale))).toEqual([en, ru, kk]);
  });

  it('says that a date is unknown', () => {
    expect(LOCALES.map((locale) => sayDate(null, locale))).toEqual([
      'date unknown',
      'дата неизвестна',
      'күні белгісіз',
    ]);
  });

  it('gives back a text that is not EDTF', () => {
    expect(sayDate({ edtf: 'spring 2011', earliest: null, latest: null }, 'en')).toBe('spring 2011');
  });

  it.each(LOCALES)('is never more exact than the text, in %s', (locale) => {
    for (const month of MONTHS) {
      const day = sayDay(`2011-${month}-16`, locale);
      expect(day).toMatch(/\b16\b/);
      expect(sayDate(readEdtf(`2011-${month}`), locale).replace('2011', '')).not.toMatch(/\d/);
      for (const vague of [
        `2011-${month}-16~`,
        `../2011-${month}-16`,
        `2011-${month}-16/..`,
        `2011-${month}-16?`,
      ]) {
        expect(sayDate(readEdtf(vague), locale)).not.toBe(day);
      }
    }
  });
});

describe('sayDay, sayDayShort and sayMonthYear', () => {
  it('says a day in full', () => {
    expect(LOCALES.map((locale) => sayDay('2011-08-08', locale))).toEqual([
      '8 August 2011',
      '8 августа 2011',
      '2011 ж. 8 тамыз',
    ]);
    expect(LOCALES.map((locale) => sayDay('2011-08-08', locale))).toEqual(
      LOCALES.map((locale) => sayDate(makeDay('2011-08-08'), locale)),
    );
  });

  it('says a day where room is short', () => {
    expect(LOCALES.map((locale) => sayDayShort('2011-08-08', locale))).toEqual([
      '8 Aug 2011',
      '8 авг. 2011',
      '8 тамыз 2011',
    ]);
  });

  it('says only the month of a day', () => {
    expect(LOCALES.map((locale) => sayMonthYear('2007-10-30', locale))).toEqual([
      'October 2007',
      'октябрь 2007',
      '2007 ж. қазан',
    ]);
  });

  it('gives back what is no day', () => {
    for (const say of [sayDay, sayDayShort, sayMonthYear]) expect(say('2014-02-29', 'en')).toBe('2014-02-29');
  });

  it('knows twelve different months in each language', () => {
    for (const locale of LOCALES) {
      for (const say of [sayDay, sayDayShort, sayMonthYear]) {
        expect(new Set(MONTHS.map((month) => say(`2011-${month}-16`, locale))).size).toBe(12);
      }
    }
  });
});
