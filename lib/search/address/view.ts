import type { Locale } from '@/lib/platform/i18n/locales';
import { readCursor, writeCursor } from '@/lib/search/paging/rules';
import type { CasesQuery } from '@/lib/search/schema';

const FIELDS = ['q', 'status', 'country', 'charge', 'event', 'held_on', 'sort'] as const;
export type SearchField = (typeof FIELDS)[number];

/** What a search carries on from one form or link to the next: every field in use but the place in the list. */
export function fieldsOf(query: CasesQuery): { field: SearchField; value: string }[] {
  return FIELDS.flatMap((field) => {
    const value = query[field];
    return value === undefined || value === '' ? [] : [{ field, value }];
  });
}

/** The address of a search below the language, always written in the same order: `/cases?q=…&status=…`. */
export function toSearchPath(query: CasesQuery): string {
  const parameters = new URLSearchParams(fieldsOf(query).map(({ field, value }) => [field, value]));
  if (query.after) parameters.set('after', writeCursor(query.after));
  const text = parameters.toString();
  return text === '' ? '/cases' : `/cases?${text}`;
}

/** The same search with one field changed or taken away, from its first page on. */
export function withField(query: CasesQuery, field: SearchField, value: string | undefined): string {
  return toSearchPath({ ...query, after: undefined, [field]: value });
}

/** The address of the same search from a place in its list on; null where there is none. */
export function atPlace(query: CasesQuery, place: string | null, locale: Locale): string | null {
  const after = place === null ? null : readCursor(place);
  return after === null ? null : `/${locale}${toSearchPath({ ...query, after })}`;
}
