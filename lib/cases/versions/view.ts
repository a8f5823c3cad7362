import type { CaseDocument } from '@/lib/cases/schema';
import type { LocalText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { toStretches, type TextStretch } from '@/lib/platform/text/word-changes';
import { compareDocuments } from '@/lib/publications/compare/rules';
import { sayChanges, type SaidChange } from '@/lib/publications/compare/view';

/** One change in words; `stretches` where a longer text was changed in places: then it is read as one text. */
export type VersionChange = Omit<SaidChange, 'where' | 'part'> & { stretches: TextStretch[] | null };
/** The changes of one part of the document, under what it is called. */
export type VersionPart = { part: string; changes: VersionChange[] };

/** From this many words on a changed text is shown once, with what went and what came marked in it. */
const LONG = 6;

/**
 * What changed from one published version to another, part by part, in the reader's language.
 *
 * @param names the names of the published events by their addresses: an event that is not published is not named
 */
export function toVersionParts(
  before: CaseDocument,
  after: CaseDocument,
  names: ReadonlyMap<string, LocalText>,
  locale: Locale,
): VersionPart[] {
  const gone = translate(locale, 'versions')('goneEvent');
  const nameOf = (slug: string): LocalText | string => names.get(slug) ?? gone;
  const said = sayChanges(compareDocuments(readable(before, nameOf), readable(after, nameOf)), locale);
  const parts = new Map<string, VersionChange[]>();
  for (const { part, key, place, kind, before: was, after: is } of said) {
    const change = { key, place, kind, before: was, after: is, stretches: stretchesOf(was, is) };
    parts.set(part, [...(parts.get(part) ?? []), change]);
  }
  return [...parts].map(([part, changes]) => ({ part, changes }));
}

/**
 * A document as a reader meets it: events by their names, nothing of how it is kept, and no relations: an earlier
 * version shows none, because the other file may be withdrawn by now.
 */
function readable(document: CaseDocument, nameOf: (slug: string) => LocalText | string): object {
  const named = <T extends { event: string | null }>(row: T) => ({
    ...row,
    event: row.event === null ? null : nameOf(row.event),
  });
  return {
    ...document,
    format: null,
    slug: null,
    ties: null,
    status: document.status.map(named),
    occurrences: document.occurrences.map(named),
    events: document.events.map(({ slug, role }) => ({ text: nameOf(slug), role })),
  };
}

function stretchesOf(before: string | null, after: string | null): TextStretch[] | null {
  if (before === null || after === null) return null;
  const isLong = [before, after].every((text) => text.split(/\s+/).length >= LONG);
  if (!isLong) return null;
  const stretches = toStretches(before, after);
  // Two texts that share next to nothing are easier to read one after the other.
  const kept = stretches
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return kept * 2 >= Math.max(before.length, after.length) ? stretches : null;
}

/** The addresses of the events that either of two versions speaks of. */
export function eventsOf(...documents: readonly CaseDocument[]): string[] {
  const slugs = documents.flatMap(({ events, status, occurrences }) => [
    ...events.map(({ slug }) => slug),
    ...[...status, ...occurrences].flatMap(({ event }) => event ?? []),
  ]);
  return [...new Set(slugs)];
}
