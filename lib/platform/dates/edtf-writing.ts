import { addDays, addMonths } from './days';
import type { DateSide } from './date-sides';
import type { IsoDay } from './partial-date';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/**
 * One date as EDTF of level 1. That level says "about" of years, months and days alone: about the 1990s is written as the
 * years it reaches from and to, which is as wide; a month that is not known loses that remark, not its year.
 */
export function writePoint(side: DateSide): string {
  const { group, about, doubt } = side;
  const isQualified = about || doubt;
  if (group.century || group.decade) {
    if (isQualified) return `${writeEdge(side, 'first')}/${writeEdge(side, 'last')}`;
    return `${pad(group.year ?? 0, 4).slice(0, group.century ? 2 : 3)}${group.century ? 'XX' : 'X'}`;
  }
  if (isQualified || group.unknown === null) return writeEdge(side, 'first');
  const year = pad(group.year ?? 0, 4);
  if (group.month !== null)
    return `${year}-${pad(group.month, 2)}${group.day === null ? '-XX' : `-${pad(group.day, 2)}`}`;
  return group.unknown === 'month' ? `${year}-XX` : `${year}-XX-XX`;
}

/** One end of an interval; of a decade or a century its first or its last year. */
export function writeEdge({ group, about, doubt }: DateSide, edge: 'first' | 'last'): string {
  const { year, month, day } = group;
  const length = group.century ? 99 : group.decade ? 9 : 0;
  const parts = [pad((year ?? 0) + (edge === 'last' ? length : 0), 4)];
  if (month !== null) parts.push(pad(month, 2));
  if (month !== null && day !== null) parts.push(pad(day, 2));
  return parts.join('-') + (about && doubt ? '%' : about ? '~' : doubt ? '?' : '');
}

/**
 * The last day, month or year before a date, or the first after it, as exact as the date is: before December 2011 is no
 * later than November 2011. "Before about 2019" has no such edge: there the year itself stays in.
 */
export function writeBeside(side: DateSide, direction: -1 | 1): string {
  const edge = direction === -1 ? 'first' : 'last';
  if (side.about) return writeEdge(side, edge);
  const plain = writeEdge({ ...side, doubt: false }, edge);
  return step(plain, direction) + (side.doubt ? '?' : '');
}

function step(plain: IsoDay, direction: -1 | 1): string {
  if (plain.length === 10) return addDays(plain, direction);
  if (plain.length === 7) return addMonths(`${plain}-01`, direction).slice(0, 7);
  return pad(Number(plain) + direction, 4);
}
