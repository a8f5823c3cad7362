import type { IsoDay, PartialDate } from './partial-date';

/**
 * The order of a timeline: by earliest day, then by latest, so that a day comes before the month it begins.
 * An open beginning sorts first, an open end after every end, a date that is not known at all last.
 */
export function comparePartialDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareBounds(a.earliest, b.earliest, -1) || compareBounds(a.latest, b.latest, 1);
}

/**
 * True when the date may lie in the span from `from` to `to`, both included; a null side of the span is open.
 * The bounds are those written: "about December 2021" is not stretched into November.
 */
export function overlaps(date: PartialDate, from: IsoDay | null, to: IsoDay | null): boolean {
  const beginsInTime = date.earliest === null || to === null || date.earliest <= to;
  const endsInTime = date.latest === null || from === null || date.latest >= from;
  return beginsInTime && endsInTime;
}

/** True when the date, as it is known, may be this day. */
export function mayBeOn(date: PartialDate, day: IsoDay): boolean {
  return overlaps(date, day, day);
}

// ISO days of the years 0001 to 9999 stand in the order of their texts. `nullIs` is where an open side lies: -1 first, 1 last.
function compareBounds(a: IsoDay | null, b: IsoDay | null, nullIs: -1 | 1): number {
  if (a === b) return 0;
  if (a === null) return nullIs;
  if (b === null) return -nullIs;
  return a < b ? -1 : 1;
}
