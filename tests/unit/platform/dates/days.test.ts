import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addTerm,
  ageInDays,
  daysBetween,
  daysInMonth,
  isIsoDay,
  todayUtc,
} from '@/lib/platform/dates/days';

const MS_IN_A_DAY = 86_400_000;
// The calendar of the language itself, read in UTC, is what the integer arithmetic is held against.
const utcDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const anyDay = fc
  .integer({ min: Date.UTC(1000, 0, 1) / MS_IN_A_DAY, max: Date.UTC(8999, 11, 31) / MS_IN_A_DAY })
  .map((number) => utcDay(number * MS_IN_A_DAY));

describe('isIsoDay', () => {
  it.each(['2011-12-16', '2012-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (day) => {
    expect(isIsoDay(day)).toBe(true);
  });

  it.each([
    '',
    '2014-02-29',
    '1900-02-29',
    '2011-13-01',
    '2011-00-10',
    '2011-04-31',
    '2011-1-1',
    '0000-01-01',
  ])('refuses %p', (day) => {
    expect(isIsoDay(day)).toBe(false);
  });

  it.each(['2011-12-16T00:00', '2011-12-16\n', ' 2011-12-16', '20111216', '12011-12-16'])(
    'refuses %p',
    (day) => {
      expect(isIsoDay(day)).toBe(false);
    },
  );
});

describe('addDays and daysBetween', () => {
  it('crosses the end of February', () => {
    expect(addDays('2012-02-28', 1)).toBe('2012-02-29');
    expect(addDays('2011-02-28', 1)).toBe('2011-03-01');
    expect(daysBetween('2011-12-16', '2012-12-16')).toBe(366);
    expect(daysBetween('2012-12-16', '2011-12-16')).toBe(-366);
  });

  it('agrees with the calendar of the language on any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), (day, n) => {
        expect(addDays(day, n)).toBe(utcDay(Date.parse(day) + n * MS_IN_A_DAY));
      }),
    );
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('refuses a day that does not exist, a part of a day and years out of range', () => {
    expect(() => addDays('2014-02-29', 1)).toThrow(RangeError);
    expect(() => addDays('2014-02-28', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => daysBetween('2014-02-29', '2014-03-01')).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2011-01-31', 1, '2011-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2011-12-16', 1, '2012-01-16'],
    ['2012-03-31', -1, '2012-02-29'],
    ['2012-02-29', 12, '2013-02-28'],
    ['2011-01-15', -13, '2009-12-15'],
    ['2011-12-16', 0, '2011-12-16'],
  ])('%s and %i months is %s', (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected);
  });

  it('keeps the day of the month, or takes the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2400, max: 2400 }), (day, n) => {
        const later = addMonths(day, n);
        const [year, month, dayOfMonth] = later.split('-').map(Number) as [number, number, number];
        expect(dayOfMonth).toBe(Math.min(Number(day.slice(8)), daysInMonth(year, month)));
        const monthsApart = year * 12 + month - (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
        expect(monthsApart).toBe(n);
      }),
    );
  });
});

describe('addTerm', () => {
  it('adds years and months on the calendar, then days', () => {
    expect(addTerm('2011-08-08', { years: 6, months: 0, days: 0 })).toBe('2017-08-08');
    expect(addTerm('2012-02-29', { years: 1, months: 0, days: 1 })).toBe('2013-03-01');
    expect(addTerm('2011-05-24', { years: 2, months: 7, days: 10 })).toBe('2014-01-03');
  });

  it('clamps to the end of a month once, not after the years and again after the months', () => {
    expect(addTerm('2012-02-29', { years: 1, months: 1, days: 0 })).toBe('2013-03-29');
  });
});

describe('todayUtc and ageInDays', () => {
  it('is the day in UTC up to the last millisecond', () => {
    expect(todayUtc(new Date('2011-12-16T23:59:59.999Z'))).toBe('2011-12-16');
    expect(todayUtc(new Date('2011-12-17T00:00:00.000+06:00'))).toBe('2011-12-16');
    expect(todayUtc(new Date('1969-12-31T23:59:59.999Z'))).toBe('1969-12-31');
  });

  it('counts the days a statement is old', () => {
    const now = new Date('2022-07-01T08:00:00Z');
    expect(ageInDays('2022-07-01', now)).toBe(0);
    expect(ageInDays('2022-01-02', now)).toBe(180);
    expect(ageInDays('2022-07-02', now)).toBe(-1);
  });
});
