import type { CaseListItem } from '@/lib/cases/listing/schema';
import { toPersonRow, type Frame, type PersonRow } from '@/lib/cases/row/view';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { Match } from '@/lib/search/schema';

export type FoundRow = PersonRow & { note: string | null };

/** The people of a list as rows on one shared axis of time, each with why it was found. */
export function toFoundRows(items: readonly CaseListItem[], locale: Locale, today: IsoDay): FoundRow[] {
  const frame = frameOf(items, today);
  return items.map((item) => ({
    ...toPersonRow(item.document, locale, today, frame),
    note: sayMatches(item.match, locale),
  }));
}

/** Why a search found a file: each word that met it, by which name and how exactly; null without a search. */
export function sayMatches(matches: readonly Match[], locale: Locale): string | null {
  if (matches.length === 0) return null;
  const say = translate(locale, 'cases');
  const parts = matches.map(({ field, how, display, query }) =>
    say(`match.${how}`, { field: say(`field.${field}`), display, query }),
  );
  return [...new Set(parts)].join('; ');
}

function frameOf(items: readonly CaseListItem[], today: IsoDay): Frame | undefined {
  const days = items.flatMap(({ spans, status }) => [
    ...spans.flatMap((span) => [span.from?.earliest ?? span.from?.latest, span.to?.latest, span.openAsOf]),
    ...status.flatMap((event) => [event.when?.date.earliest]),
  ]);
  const known = days.filter((day) => typeof day === 'string').sort();
  const [from] = known;
  return from === undefined ? undefined : { from, to: today };
}
