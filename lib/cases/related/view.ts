import { toPersonRow, type Frame, type PersonRow } from '@/lib/cases/row/view';
import type { CaseDocument } from '@/lib/cases/schema';
import type { Profile } from '@/lib/cases/view';
import type { EventDocument } from '@/lib/events/schema';
import { toEventLink, type EventLink } from '@/lib/events/view';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { tagOf } from '@/lib/publications/rules';

/** Which edition of a file is shown, and which others stand. `published` is already in words. */
export type Edition = {
  version: number;
  published: string;
  contentHash: string;
  versions: { version: number; published: string }[];
};

type Stamped = { version: number; publishedAt: string; contentHash: string };
type Person = { slug: string; document: CaseDocument };
type Named = Pick<EventDocument, 'slug' | 'kind' | 'name' | 'when'>;

/** The edition of a file in words, beside the others that stand. `publishedAt` is ISO 8601 in UTC. */
export function toEdition(
  found: Stamped,
  versions: readonly Pick<Stamped, 'version' | 'publishedAt'>[],
  locale: Locale,
): Edition {
  const dayOf = (at: string): string => sayDay(at.slice(0, 10), locale);
  return {
    version: found.version,
    published: dayOf(found.publishedAt),
    contentHash: found.contentHash,
    versions: versions.map(({ version, publishedAt }) => ({ version, published: dayOf(publishedAt) })),
  };
}

/** The events of a case with the person's part in each, and the other people of those events on one time axis. */
export function toRelated(given: {
  profile: Pick<Profile, 'events'>;
  names: readonly Named[];
  people: readonly Person[];
  locale: Locale;
  today: IsoDay;
}): { events: EventLink[]; people: PersonRow[] } {
  const { profile, names, people, locale, today } = given;
  const roleIn = new Map(profile.events.map(({ slug, role }) => [slug, role]));
  return {
    events: names.map((event) => toEventLink(event, locale, roleIn.get(event.slug) ?? null)),
    people: toPersonRows(people, locale, today),
  };
}

/** People as rows whose bars share one axis, so that they can be read against one another. */
export function toPersonRows(people: readonly Person[], locale: Locale, today: IsoDay): PersonRow[] {
  const frame = frameOf(people, today);
  return people.map((person) => toPersonRow(person.document, locale, today, frame));
}

function frameOf(people: readonly Person[], today: IsoDay): Frame {
  const dates = people.flatMap(({ document }) => [
    ...document.spans.flatMap((span) => [span.from, span.to]),
    ...document.status.map((event) => event.when?.date ?? null),
  ]);
  const days = dates.flatMap((date) => [date?.earliest, date?.latest]).filter((day) => day != null);
  const open = people.some(({ document }) => document.spans.some((span) => span.to === null));
  const last = [...days, ...(open ? [today] : [])].sort().at(-1) ?? today;
  const first = days.sort()[0] ?? today;
  return { from: `${first.slice(0, 4)}-01-01`, to: `${Number(last.slice(0, 4)) + 1}-01-01` };
}

/** The tags of everything that a case page shows: the case, its events, the people of those events. */
export function caseTags(
  slug: string,
  events: readonly string[],
  people: readonly { slug: string }[],
): string[] {
  return [
    tagOf('case', slug),
    ...events.map((event) => tagOf('event', event)),
    ...people.map((person) => tagOf('case', person.slug)),
    // Whoever joins an event of this case later appears here too.
    ...(events.length > 0 ? ['cases'] : []),
  ];
}

/** The version number of an address; null for anything but a plain positive number. */
export function readVersion(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
