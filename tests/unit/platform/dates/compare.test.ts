import fc from 'fast-check';
import { comparePartialDates, mayBeOn, overlaps } from '@/lib/platform/dates/compare';
import { makeDay, readEdtf } from '@/lib/platform/dates/edtf';
import type { PartialDate } from '@/lib/platform/dates/partial-date';

const TEXTS = [
  '../2011-12-16',
  '199X',
  '2006/2021',
  '2011-05~/2011-12-16',
  '2011-12-16',
  '2011-12-16/2011-12-18',
  '2011-12-17~',
  '2022',
  '2022/..',
];
const read = (text: string): PartialDate => readEdtf(text) ?? makeDay('0001-01-01');
const anyDate = fc.option(fc.constantFrom(...TEXTS).map(read), { nil: null });

describe('comparePartialDates', () => {
  it('sorts by earliest, then latest: open beginnings first, open ends after closed ones, unknown dates last', () => {
    const shuffled = [null, ...TEXTS.map(read).reverse()];
    expect(shuffled.sort(comparePartialDates).map((date) => date?.edtf ?? null)).toEqual([...TEXTS, null]);
  });

  it('is an order: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        const sign = (x: PartialDate | null, y: PartialDate | null) => Math.sign(comparePartialDates(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('overlaps and mayBeOn', () => {
  it('counts both ends of the span in', () => {
    expect(overlaps(read('2011-12-16'), '2011-12-16', '2011-12-18')).toBe(true);
    expect(overlaps(read('2011-12-18'), '2011-12-16', '2011-12-18')).toBe(true);
    expect(overlaps(read('2011-12-15'), '2011-12-16', '2011-12-18')).toBe(false);
    expect(overlaps(read('2011-12-19'), '2011-12-16', '2011-12-18')).toBe(false);
  });

  it('takes a date that is known in part for each day it may be', () => {
    expect(mayBeOn(read('2011'), '2011-06-01')).toBe(true);
    expect(mayBeOn(read('2011'), '2012-01-01')).toBe(false);
    expect(mayBeOn(read('2021-12~'), '2021-11-30')).toBe(false);
  });

  it('leaves an open side open, of the date and of the span', () => {
    expect(mayBeOn(read('../2011-12-16'), '1991-01-01')).toBe(true);
    expect(mayBeOn(read('../2011-12-16'), '2011-12-17')).toBe(false);
    expect(mayBeOn(read('2022-01-02/..'), '2031-01-01')).toBe(true);
    expect(mayBeOn(read('2022-01-02/..'), '2022-01-01')).toBe(false);
    expect(overlaps(read('2011'), null, null)).toBe(true);
    expect(overlaps(read('2011'), null, '2010-12-31')).toBe(false);
    expect(overlaps(read('2011'), '2012-01-01', null)).toBe(false);
  });
});
