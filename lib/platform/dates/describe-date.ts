import type { Locale } from '@/lib/platform/i18n/locales';
import { isApproximate } from './edtf';
import type { PartialDate } from './partial-date';
import { sayDate, sayDay } from './say';

/** The words around a date that was understood, with `{date}`, `{first}` and `{last}` where they belong. */
export type DescribeWords = { understood: string; within: string; inexact: string };

/**
 * How a typed date was understood, for the person who typed it: the phrase that pages will show, and for a month, a year
 * or more the days it reaches over. An interval says its own ends.
 */
export function describeDate(date: PartialDate, locale: Locale, words: DescribeWords): string {
  const parts = [words.understood.replace('{date}', sayDate(date, locale))];
  const { earliest, latest } = date;
  if (!date.edtf.includes('/') && earliest !== null && latest !== null && earliest !== latest) {
    parts.push(
      words.within.replace('{first}', sayDay(earliest, locale)).replace('{last}', sayDay(latest, locale)),
    );
  }
  if (isApproximate(date)) parts.push(words.inexact);
  return parts.join('; ');
}
