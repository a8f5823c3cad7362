import { toPersonRow, type Frame, type PersonRow } from '@/lib/cases/row/view';
import type { CaseDocument } from '@/lib/cases/schema';
import type { Profile } from '@/lib/cases/view';
import type { EventDocument } from '@/lib/events/schema';
import { toEventLink, type EventLink } from '@/lib/events/view';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { showText } from '@/lib/platform/i18n/local-text';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';
import { triedTogether, type Trial } from './rules';

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

/** Somebody whose file holds ties of the one that is shown. */
export type Tied = { ties: readonly string[]; person: Person };
/** A person with the words for what ties them to the one whose page it is. */
export type TiedRow = PersonRow & { note: string };
/** Who and what a page leads to; everybody stands once, where most is known of the tie. */
export type Related = { events: EventLink[]; tried: TiedRow[]; close: TiedRow[]; people: PersonRow[] };

/**
 * The events of a case with the person's part in each, who stood trial with them, who is close to them, and the other
 * people of those events: all on one time axis. A relation is shown only while both files hold its tie and are public:
 * `shown` are the ties of this file that stand now, `tied` the published people who hold them.
 */
export function toRelated(given: {
  document: CaseDocument;
  profile: Pick<Profile, 'events'>;
  names: readonly Named[];
  people: readonly Person[];
  shown: readonly string[];
  tied: readonly Tied[];
  locale: Locale;
  today: IsoDay;
}): Related {
  const { document, profile, names, people, locale, today } = given;
  const roleIn = new Map(profile.events.map(({ slug, role }) => [slug, role]));
  const tied = tiesOf(given);
  const others = people.filter(({ slug }) => !tied.some(({ person }) => person.slug === slug));
  const found = others.map((person) => ({ person, trial: triedTogether(document, person.document) }));
  const tried = found.flatMap(({ person, trial }) =>
    trial === null ? [] : { person, note: sayTrial(trial, names, locale) },
  );
  const rest = found.flatMap(({ person, trial }) => (trial === null ? person : []));
  const frame = frameOf([...people, ...tied.map(({ person }) => person)], today);
  const rowOf = (person: Person) => toPersonRow(person.document, locale, today, frame);
  const noted = ({ person, note }: { person: Person; note: string }) => ({ ...rowOf(person), note });
  return {
    events: names.map((event) => toEventLink(event, locale, roleIn.get(event.slug) ?? null)),
    tried: [...tied.filter(({ isTrial }) => isTrial), ...tried].map(noted),
    close: tied.filter(({ isTrial }) => !isTrial).map(noted),
    people: rest.map(rowOf),
  };
}

type Ties = Pick<Parameters<typeof toRelated>[0], 'document' | 'shown' | 'tied' | 'locale'>;

/** Whom the relations of a document lead to, each person once, in all that they are to the one whose page it is. */
function tiesOf({ document, shown, tied, locale }: Ties) {
  const links = translate(locale, 'links');
  return tied.flatMap(({ ties, person }) => {
    const own = (document.ties ?? []).filter(({ tie }) => shown.includes(tie) && ties.includes(tie));
    if (own.length === 0) return [];
    const note = own
      .map(({ side, since, until }) =>
        [
          links(`side.${side}`),
          ...(since === undefined ? [] : [links('span.since', { date: sayDate(since, locale) })]),
          ...(until === undefined ? [] : [links('span.until', { date: sayDate(until, locale) })]),
        ].join(', '),
      )
      .join('; ');
    return [{ person, note, isTrial: own.some(({ side }) => side === 'CO_DEFENDANT') }];
  });
}

function sayTrial(trial: Trial, names: readonly Named[], locale: Locale): string {
  const say = translate(locale, 'profile');
  if ('court' in trial) {
    const { court, day } = trial;
    return say('related.court', { court: showText(court, locale).text, day: sayDay(day, locale) });
  }
  const event = names.find(({ slug }) => slug === trial.event);
  return say('related.accused', { event: event === undefined ? '' : showText(event.name, locale).text });
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

/** The tags of everything that a case page shows: the case, its events, the people it leads to. */
export function caseTags(
  slug: string,
  events: readonly string[],
  people: readonly { slug: string }[],
  ties: readonly string[] = [],
): string[] {
  return [
    tagOf('case', slug),
    ...events.map((event) => tagOf('event', event)),
    ...people.map((person) => tagOf('case', person.slug)),
    // Whoever joins an event of this case later, or holds one of its ties, appears here too.
    ...(events.length + ties.length > 0 ? ['cases'] : []),
  ];
}

/** The version number of an address; null for anything but a plain positive number. */
export function readVersion(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
