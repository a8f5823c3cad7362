import type { IsoDay } from './partial-date';

/** A length of time as a court writes it: the three parts are kept apart, because years and months have no fixed length. */
export type Term = { years: number; months: number; days: number };

type Civil = { year: number; month: number; day: number };

const DAYS_IN_400_YEARS = 146_097;
const MS_IN_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a day that exists in the Gregorian calendar, years 0001 to 9999, written `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  return readCivil(text) !== null;
}

/** `n` days later (earlier when negative). Throws RangeError on a day that does not exist or leaves the years 0001 to 9999. */
export function addDays(day: IsoDay, n: number): IsoDay {
  return writeCivil(civilFromNumber(numberOfDay(day) + whole(n)));
}

/**
 * The same day of the month `n` months later (earlier when negative). Where that month is shorter, its last day:
 * 31 January + 1 month is 28 or 29 February. Throws RangeError as `addDays` does.
 */
export function addMonths(day: IsoDay, n: number): IsoDay {
  const { year, month, day: dayOfMonth } = civil(day);
  const count = year * 12 + (month - 1) + whole(n);
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return writeCivil({
    year: toYear,
    month: toMonth,
    day: Math.min(dayOfMonth, daysInMonth(toYear, toMonth)),
  });
}

/**
 * The day a term later: years and months together on the calendar, then the days. So "2 years 6 months" is clamped to the
 * end of a month once, not twice. Throws RangeError as `addDays` does.
 */
export function addTerm(day: IsoDay, term: Term): IsoDay {
  return addDays(addMonths(day, term.years * 12 + term.months), term.days);
}

/** How many days after `from` the day `to` is; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** The day it is in UTC at this moment: one answer on every machine, whatever zone it stands in. */
export function todayUtc(now: Date): IsoDay {
  return writeCivil(civilFromNumber(Math.floor(now.getTime() / MS_IN_A_DAY) + numberOfDay('1970-01-01')));
}

/** How many days ago a day was, counted in UTC; negative for a day to come. */
export function ageInDays(day: IsoDay, now: Date): number {
  return daysBetween(day, todayUtc(now));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function readCivil(text: string): Civil | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

function civil(day: IsoDay): Civil {
  const read = readCivil(day);
  if (!read) throw new RangeError(`Not a day of the calendar: ${day}`);
  return read;
}

function writeCivil({ year, month, day }: Civil): IsoDay {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Beyond the years 0001 to 9999: ${year}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number: ${n}`);
  return n;
}

// A year counted from March has its leap day last, so that the days before a month follow one formula.
function numberOfDay(text: IsoDay): number {
  const { year, month, day } = civil(text);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_400_YEARS + yearOfEra * 365 + leapDays + dayOfYear;
}

function civilFromNumber(number: number): Civil {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfEra = number - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
