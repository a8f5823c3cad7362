import { readEdtf } from './edtf';
import type { PartialDate } from './partial-date';

const DAY = /([0-9X]{4}-[0-9X]{2})-[0-9X]{2}/g;

/**
 * The same date, said no more exactly than to the month: `2011-12-16` becomes `2011-12`, an interval within one month that
 * month. What was no more exact stays as it is, its doubts too. Null where no date can be made of it: better none than
 * the day.
 */
export function toMonth(date: PartialDate): PartialDate | null {
  const sides = date.edtf.replace(DAY, '$1').split('/');
  const [from, to] = sides;
  return readEdtf(sides.length === 2 && from === to ? (from ?? '') : sides.join('/'));
}
