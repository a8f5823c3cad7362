import fc from 'fast-check';
import { makeDay, readEdtf } from '@/lib/platform/dates/edtf';
import { toMonth } from '@/lib/platform/dates/to-month';

const monthOf = (edtf: string) => {
  const date = readEdtf(edtf);
  return date && toMonth(date);
};

test.each([
  ['2011-12-16', '2011-12'],
  ['2021-12-05~', '2021-12~'],
  ['2011-12-16/2011-12-18', '2011-12'],
  ['2011-12-16/2012-01-03', '2011-12/2012-01'],
  ['../2011-12-16', '../2011-12'],
  ['2021-09-30/..', '2021-09/..'],
  ['2007-10', '2007-10'],
  ['2019?', '2019?'],
  ['199X', '199X'],
])('%s is %s to the month', (day, month) => {
  expect(monthOf(day)?.edtf).toBe(month);
});

test('a month allows each day that the date allowed, and no day can be told from it; twice is once', () => {
  const days = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2900-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      const month = toMonth(makeDay(day));
      expect(month?.earliest).toBe(`${day.slice(0, 7)}-01`);
      expect((month?.latest ?? '') >= day).toBe(true);
      expect(month && toMonth(month)).toEqual(month);
    }),
  );
});
