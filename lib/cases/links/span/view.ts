import { fromSpanColumns, type SpanColumns } from '@/lib/platform/dates/date-columns';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** From when to when, as far as it is known. */
export function saySpan(row: SpanColumns, locale: Locale): string {
  const say = translate(locale, 'links');
  const { since, until } = fromSpanColumns(row);
  return [
    ...(since === null ? [] : [say('span.since', { date: sayDate(since, locale) })]),
    ...(until === null ? [] : [say('span.until', { date: sayDate(until, locale) })]),
  ].join(', ');
}
