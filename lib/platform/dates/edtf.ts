import { daysInMonth, isIsoDay } from './days';
import { readParts, type DatePoint, type DateParts, type IntervalSide } from './edtf-parts';
import type { IsoDay, PartialDate } from './partial-date';

/**
 * Reads a date as it is known: EDTF (ISO 8601-2:2019) levels 0 and 1 (`2007-10`, `2019?`, `2021-12~`, `199X`,
 * `2011-12-16/2011-12-18`, `../2011-12-16`). Null for anything else: a day that does not exist, an interval that ends
 * before it begins, a time, a season, more than 60 characters.
 * `~`, `?` and `%` leave the bounds at the first and last day of what is written: how far "about" reaches is not ours to invent.
 */
export function readEdtf(text: string): PartialDate | null {
  const parts = readParts(text);
  if (!parts) return null;
  const { earliest, latest } = boundsOf(parts);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  return { edtf: text, earliest, latest };
}

/** A day known exactly. Throws RangeError for a day that does not exist. */
export function makeDay(day: IsoDay): PartialDate {
  if (!isIsoDay(day)) throw new RangeError(`Not a day of the calendar: ${day}`);
  return { edtf: day, earliest: day, latest: day };
}

/** True when the date, or a side of it, is given as "about" (`~`, `%`). */
export function isApproximate(date: PartialDate): boolean {
  return /[~%]/.test(date.edtf);
}

/** True when the date, or a side of it, is doubted by its source (`?`, `%`). */
export function isUncertain(date: PartialDate): boolean {
  return /[?%]/.test(date.edtf);
}

/** True for one whole day without a qualifier: the only dates that may be counted from without a range. */
export function isExactDay(date: PartialDate): boolean {
  return isIsoDay(date.edtf);
}

function boundsOf(parts: DateParts): { earliest: IsoDay | null; latest: IsoDay | null } {
  if (parts.kind === 'point') return { earliest: firstDay(parts), latest: lastDay(parts) };
  return { earliest: sideBound(parts.from, firstDay), latest: sideBound(parts.to, lastDay) };
}

function sideBound(side: IntervalSide, bound: (point: DatePoint) => IsoDay): IsoDay | null {
  return typeof side === 'string' ? null : bound(side);
}

function firstDay(point: DatePoint): IsoDay {
  switch (point.precision) {
    case 'day':
      return iso(point.year, point.month, point.day);
    case 'month':
    case 'month-day-unknown':
      return iso(point.year, point.month, 1);
    default:
      return iso(point.year, 1, 1);
  }
}

function lastDay(point: DatePoint): IsoDay {
  switch (point.precision) {
    case 'day':
      return iso(point.year, point.month, point.day);
    case 'month':
    case 'month-day-unknown':
      return iso(point.year, point.month, daysInMonth(point.year, point.month));
    case 'decade':
      return iso(point.year + 9, 12, 31);
    case 'century':
      return iso(point.year + 99, 12, 31);
    default:
      return iso(point.year, 12, 31);
  }
}

function iso(year: number, month: number, day: number): IsoDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
