import { parse, type ParsedDate } from 'edtf';
import { daysInMonth } from './days';

/** How much of a date is stated. `month-unknown` and the like say that a part exists and is not known (2007-XX). */
export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'year-month-unknown'
  | 'year-rest-unknown'
  | 'month'
  | 'month-day-unknown'
  | 'day';

/** One date of an EDTF text; `month` counts from 1 and, like `day`, is 0 where it is not stated. */
export type DatePoint = {
  kind: 'point';
  precision: Precision;
  year: number;
  month: number;
  day: number;
  approximate: boolean;
  uncertain: boolean;
};

/** An end of an interval: a date, open (`..`: without end, or any day before) or unknown (empty). */
export type IntervalSide = DatePoint | 'open' | 'unknown';
export type DateInterval = { kind: 'interval'; from: IntervalSide; to: IntervalSide };
export type DateParts = DatePoint | DateInterval;

const LONGEST = 60;

// The bits of edtf's mask over YYYYMMDD, and what is left of a date under each.
const UNSPECIFIED: ReadonlyMap<number, Precision> = new Map([
  [0b0000_1000, 'decade'],
  [0b0000_1100, 'century'],
  [0b0011_0000, 'year-month-unknown'],
  [0b1111_0000, 'year-rest-unknown'],
  [0b1100_0000, 'month-day-unknown'],
]);

/**
 * Reads an EDTF text of level 0 or 1 into its parts; null for anything else. Beyond the grammar, a day must exist, and
 * times, seasons (they differ by hemisphere) and years outside 0001 to 9999 are not read.
 */
export function readParts(text: string): DateParts | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const parsed = parseQuietly(text);
  if (!parsed) return null;
  if (parsed.type !== 'Interval') return toPoint(parsed as ParsedDate);
  const [from, to] = text.split('/');
  const interval: { from: IntervalSide | null; to: IntervalSide | null } = {
    from: toSide(parsed.values[0], from),
    to: toSide(parsed.values[1], to),
  };
  if (interval.from === null || interval.to === null) return null;
  // Two sides without a date say nothing.
  if (typeof interval.from === 'string' && typeof interval.to === 'string') return null;
  return { kind: 'interval', from: interval.from, to: interval.to };
}

function parseQuietly(text: string) {
  try {
    return parse(text, { level: 1, types: ['Date', 'Interval'] });
  } catch {
    return null;
  }
}

function toSide(
  value: ParsedDate | number | null | undefined,
  text: string | undefined,
): IntervalSide | null {
  if (typeof value === 'object' && value !== null) return toPoint(value);
  return text === '..' ? 'open' : 'unknown';
}

function toPoint(date: ParsedDate): DatePoint | null {
  const [year, month0, day, ...time] = date.values;
  if (year === undefined || year < 1 || year > 9999 || time.length > 0) return null;
  const month = month0 === undefined ? 0 : month0 + 1;
  if (day !== undefined && day > daysInMonth(year, month)) return null;
  const precision = precisionOf(date);
  if (!precision) return null;
  return {
    kind: 'point',
    precision,
    year,
    month,
    day: day ?? 0,
    approximate: Boolean(date.approximate),
    uncertain: Boolean(date.uncertain),
  };
}

function precisionOf({ values, unspecified }: ParsedDate): Precision | null {
  if (unspecified !== undefined && unspecified !== 0) return UNSPECIFIED.get(unspecified) ?? null;
  return values.length === 1 ? 'year' : values.length === 2 ? 'month' : 'day';
}
