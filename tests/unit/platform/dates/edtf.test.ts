import fc from 'fast-check';
import { isIsoDay } from '@/lib/platform/dates/days';
import { isApproximate, isExactDay, isUncertain, makeDay, readEdtf } from '@/lib/platform/dates/edtf';

describe('readEdtf', () => {
  it.each([
    ['2007', '2007-01-01', '2007-12-31'],
    ['2007-10', '2007-10-01', '2007-10-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-12-16', '2011-12-16', '2011-12-16'],
    ['2019?', '2019-01-01', '2019-12-31'],
    ['2021-12~', '2021-12-01', '2021-12-31'],
    ['2011-12-17%', '2011-12-17', '2011-12-17'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2007-XX', '2007-01-01', '2007-12-31'],
    ['2007-XX-XX', '2007-01-01', '2007-12-31'],
    ['2012-02-XX', '2012-02-01', '2012-02-29'],
    ['2021-09~/2021-12-15', '2021-09-01', '2021-12-15'],
    ['2011-12-16/2011-12-18', '2011-12-16', '2011-12-18'],
    ['2000~/2005~', '2000-01-01', '2005-12-31'],
    ['2011-12-16/2011', '2011-12-16', '2011-12-31'],
    ['../2011-12-16', null, '2011-12-16'],
    ['2022-01-02/..', '2022-01-02', null],
    ['2022/', '2022-01-01', null],
    ['/2022', null, '2022-12-31'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2012-02-29/..', '2012-02-29', null],
    ['../2012-02', null, '2012-02-29'],
    ['2012-02-29/2013-02-28', '2012-02-29', '2013-02-28'],
    ['200X', '2000-01-01', '2009-12-31'],
    ['../2019~', null, '2019-12-31'],
  ])('reads %s', (edtf, earliest, latest) => {
    expect(readEdtf(edtf)).toEqual({ edtf, earliest, latest });
  });

  it.each([
    ...[
      '',
      ' ',
      ' 2011',
      '2011 ',
      '19812',
      '198',
      '2011-13',
      '2011-00',
      '2011-12-00',
      '2014-02-29',
      '2011-04-31',
    ],
    ...[
      '2021-02-29/2022',
      '2013-02-29/..',
      '../1900-02-29',
      '199X/2005',
      '../199X',
      '2011/2022-02-30',
      '2012/2011',
      '2022-05/2022-04-30',
      '../..',
      '/',
      '../',
      '0000',
      '-0044',
    ],
    ...[
      'XXXX',
      '2011-21',
      'Y17000',
      '2011-12-16T10:00:00Z',
      '2011-12-16T10:00:00',
      '{2011,2012}',
      '2011?-12',
      '199X~',
    ],
    ...[
      'December 2011',
      '16.12.2011',
      '2011-12-16/2011-12-18/2011-12-20',
      '٢٠١١',
      '2011‐12',
      'null',
      '[object Object]',
    ],
  ])('gives null for %p', (text) => {
    expect(readEdtf(text)).toBeNull();
  });

  it('reads no more than 60 characters', () => {
    expect(readEdtf('2011'.repeat(16))).toBeNull();
    expect(readEdtf('2'.repeat(100_000))).toBeNull();
  });

  it('never throws, and what it reads has bounds that exist, in order', () => {
    const alphabet = fc.constantFrom(...'0123456789-/.X?~%'.split(''));
    const near = fc.array(alphabet, { maxLength: 24 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary', maxLength: 70 })), (text) => {
        const date = readEdtf(text);
        if (!date) return;
        expect(date.edtf).toBe(text);
        for (const bound of [date.earliest, date.latest])
          expect(bound === null || isIsoDay(bound)).toBe(true);
        expect((date.earliest ?? '') <= (date.latest ?? '9999-99-99')).toBe(true);
        expect(date.earliest ?? date.latest).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('reads every day of the calendar as itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readEdtf(day)).toEqual(makeDay(day));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('qualifiers', () => {
  const read = (text: string) => readEdtf(text) ?? makeDay('0001-01-01');

  it.each([
    ['2021-12~', true, false],
    ['2019?', false, true],
    ['2004%', true, true],
    ['2021-09~/2021-12-15', true, false],
    ['2011-12-16', false, false],
    ['199X', false, false],
  ])('%s: approximate %p, uncertain %p', (text, approximate, uncertain) => {
    expect(isApproximate(read(text))).toBe(approximate);
    expect(isUncertain(read(text))).toBe(uncertain);
  });

  it('is exact only for one whole, unqualified day', () => {
    expect(isExactDay(read('2011-12-16'))).toBe(true);
    for (const text of ['2011-12', '2011-12-17~', '2011-12-16/2011-12-18', '../2011-12-16', '2011-12-XX']) {
      expect(isExactDay(read(text))).toBe(false);
    }
  });
});

describe('makeDay', () => {
  it('refuses a day that does not exist', () => {
    expect(makeDay('2011-12-16')).toEqual({
      edtf: '2011-12-16',
      earliest: '2011-12-16',
      latest: '2011-12-16',
    });
    expect(() => makeDay('2014-02-29')).toThrow(RangeError);
  });
});
