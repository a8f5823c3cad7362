import { toFigure, toFigureTable, sayMeasure, type Figure, type FigureTable } from '@/lib/claims/view';
import type { EventDocument } from '@/lib/events/schema';
import { toCitations, toSources, type Source } from '@/lib/evidence/view';
import { sayPlace } from '@/lib/places/names/then/view';
import { sayDate } from '@/lib/platform/dates/say';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';

/** A link to an event; `role` is the part that a person had in it. */
export type EventLink = {
  slug: string;
  name: ShownText;
  when: string;
  year: string | null;
  kind: string;
  role: string | null;
};

/** What the page of one event shows. */
export type EventView = {
  slug: string;
  name: ShownText;
  otherNames: ShownText[];
  text: ShownText | null;
  letters: string[];
  kind: string;
  when: string;
  dating: ShownText | null;
  place: ShownText | null;
  within: ShownText | null;
  contested: FigureTable[];
  /** Figures and statements that stand in no set, under what they are about. */
  single: { about: string; figure: Figure }[];
  sources: Source[];
};

type Named = Pick<EventDocument, 'slug' | 'kind' | 'name' | 'when'>;

/** An event as a link to it. */
export function toEventLink(event: Named, locale: Locale, role: string | null = null): EventLink {
  const day = event.when?.date.earliest ?? event.when?.date.latest ?? null;
  return {
    slug: event.slug,
    name: showText(event.name, locale),
    when: sayDate(event.when?.date ?? null, locale),
    year: day === null ? null : day.slice(0, 4),
    kind: translate(locale, 'lists')(`eventKind.${event.kind}.label`),
    role,
  };
}

/** Turns a published event into what its page shows. Pure. */
export function toEventView(document: EventDocument, locale: Locale): EventView {
  const citations = toCitations(document.documents, document.claims);
  const inSets = new Set(document.contested.flatMap((set) => set.claims));
  const own = document.passages.flatMap((passage) => citations.letterOf(passage.document) ?? []);
  const { name, when, kind } = toEventLink(document, locale);
  return {
    slug: document.slug,
    name,
    otherNames: otherNames(document, locale, name.text),
    text: document.text && showText(document.text, locale),
    letters: [...new Set(own)],
    kind,
    when,
    dating: document.when?.note ? showText(document.when.note, locale) : null,
    place: sayPlace(document, locale),
    within: document.within && showText(document.within, locale),
    contested: document.contested.map((set) => toFigureTable(set, document.claims, citations, locale)),
    single: document.claims
      .filter((claim) => !inSets.has(claim.key))
      .map((claim) => ({
        about: sayMeasure(claim.predicate, locale),
        figure: toFigure(claim, citations, locale),
      })),
    sources: toSources(document.documents, document.claims, locale, document.passages),
  };
}

function otherNames(document: EventDocument, locale: Locale, shown: string): ShownText[] {
  return (['en', 'ru', 'kk'] as const).flatMap((lang) => {
    const text = document.name[lang];
    return text === undefined || lang === locale || text === shown ? [] : [{ text, lang }];
  });
}

/** The events of one year; null stands for those whose year is not known. */
export type EventYearView = { year: string | null; events: (EventLink & { text: ShownText | null })[] };

/** Events grouped by the year they began in, in the order in which they come. */
export function toEventYears(
  events: readonly { document: EventDocument }[],
  locale: Locale,
): EventYearView[] {
  const years: EventYearView[] = [];
  for (const { document } of events) {
    const link = { ...toEventLink(document, locale), text: document.text && showText(document.text, locale) };
    const group = years.find((one) => one.year === link.year);
    if (group) group.events.push(link);
    else years.push({ year: link.year, events: [link] });
  }
  return years;
}

/** The event this one is a part of, and its own parts. */
export function toParts(
  document: EventDocument,
  events: readonly { document: EventDocument }[],
  locale: Locale,
): { parent: EventLink | null; parts: EventLink[] } {
  const all = events.map((event) => event.document);
  const parent = all.find((other) => other.slug === document.parent);
  return {
    parent: parent ? toEventLink(parent, locale) : null,
    parts: all.filter((other) => other.parent === document.slug).map((other) => toEventLink(other, locale)),
  };
}

/** The tags of what an event page shows. `events` stands for its parts, `cases` for whoever is linked to it later. */
export function eventTags(slug: string, people: readonly { slug: string }[]): string[] {
  return [tagOf('event', slug), 'events', 'cases', ...people.map((person) => tagOf('case', person.slug))];
}
