import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

export type SpanColumns = {
  sinceEdtf: string | null;
  sinceEarliest: Date | null;
  sinceLatest: Date | null;
  untilEdtf: string | null;
  untilEarliest: Date | null;
  untilLatest: Date | null;
};

/** From when to when, as far as it is known. */
export function saySpan(row: SpanColumns, locale: Locale): string {
  const say = translate(locale, 'links');
  const since = fromDateColumns({
    edtf: row.sinceEdtf,
    earliest: row.sinceEarliest,
    latest: row.sinceLatest,
  });
  const until = fromDateColumns({
    edtf: row.untilEdtf,
    earliest: row.untilEarliest,
    latest: row.untilLatest,
  });
  return [
    ...(since === null ? [] : [say('span.since', { date: sayDate(since, locale) })]),
    ...(until === null ? [] : [say('span.until', { date: sayDate(until, locale) })]),
  ].join(', ');
}
