import { readPartialDate } from '@/lib/platform/dates/read-partial-date';

const understood = (text: string) => {
  const reading = readPartialDate(text, { today: '2026-01-01' });
  return reading.ok ? reading.date.edtf : reading.fault;
};

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  noSuchDay: [
    ...[
      '2014-02-29',
      '29 февраля 2014',
      '29 ақпан 2013',
      '31 June',
      '31 June 2014',
      '31.04.2021',
      '0 May 2011',
    ],
    ...[
      '31 қыркүйек 2021',
      '2011-12-00',
      '32 December 2011',
      '1900-02-29',
      '31/04/2021',
      '16 Dec 2011 – 32.12.2011',
    ],
  ],
  noSuchMonth: ['13.2011', '2011-13', '2011-00', '2011-13-01', '16.13.2011', '31/13/2021'],
  reversed: [
    '18–16 December 2011',
    '2019–2018',
    '2012/2011',
    'с 18 по 16 декабря 2011',
    '16 Dec – 3 Jan 2012',
  ],
  year: ['19812', '198', '0999', '3000', '0044', '30 Sep 20211', 'before 3100', '2011-12-16/20122'],
  future: ['2500', '1 January 2127', 'since 2300'],
  twoDigitYear: ['30.09.21', "'98", '98', '90s', '90-е', 'Dec 98', '05/06/21', '2011–13'],
  noYear: [
    '30 September',
    '30 сентября',
    '30 қыркүйек',
    'December',
    '16–18 December',
    '16 желтоқсаннан бастап',
  ],
  relative: [
    'yesterday-ish',
    'last year',
    'today',
    'two weeks ago',
    'вчера',
    'в прошлом году',
    'кеше',
    'былтыр',
    'next May',
  ],
  season: [
    'spring 2014',
    'весна 2014',
    '2014 ж. көктем',
    '2014-21',
    'early 2019',
    'mid-2019',
    'в начале 2019',
    '2019 ж. соңында',
  ],
  time: ['2011-12-16T10:00', '16 Dec 2011 10:30', '2011-12-16T10:00:00Z'],
  tooLong: ['2'.repeat(10_000), `${'about '.repeat(40)}2019`],
  characters: ['2011\0', '\u202e2011', '2011\u2066', '\ud800'],
  ambiguous: ['05/06/2021', '5-6-2021', '2011–12', '2011/12', 'c 2019', 'с. 2019', '05/06/2021 – 07/06/2021'],
  unreadable: [
    ...['', ' ', '?', '~', '..', 'before', 'до', 'soon', 'null', '[object Object]', '16 17 December 2011'],
    ...[
      '2011 2012',
      'between 2018',
      'about',
      '{2011,2012}',
      '2011 and 2012',
      '2001s',
      'к 1990-м',
      '16 2011',
      '<b>2011</b>',
    ],
  ],
};

describe.each(Object.entries(REFUSED))('%s', (fault, texts) => {
  it.each(texts)('is said of %p', (text) => {
    expect(understood(text)).toBe(fault);
  });
});
