import type { Option } from '@/lib/cases/choices/view';
import { toOptions } from '@/lib/cases/choices/view';
import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import { nameOfEvent, toShownPerson, type ShownPerson } from '@/lib/cases/links/view';
import { eventKind, involvementRole } from '@/lib/events/schema';
import { labelPlace, type PlaceNameRow } from '@/lib/places/names/view';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

export type DeskEventRow = {
  id: string;
  slug: string;
  kind: string;
  dateEdtf: string | null;
  dateBasis: string | null;
  dateNote: string | null;
  placeId: string | null;
  parentId: string | null;
  visibility: string;
  publicationState: string;
  openedById: string;
  revision: number;
  texts: { language: string; name: string; text: string | null }[];
  publications: { version: number; publishedAt: Date }[];
  involvements: {
    id: string;
    role: string;
    visibility: string;
    case: {
      id: string;
      person: { names: { text: string; language: string; preferredFor: string | null }[] };
    };
  }[];
};

/** One event as its desk page shows it; `entries` fill its forms. */
export type DeskEvent = {
  id: string;
  slug: string;
  revision: number;
  name: { text: string; lang: string };
  mark: Mark;
  state: string;
  version: number | null;
  people: { id: string; role: string; person: ShownPerson; mark: Mark }[];
  entries: Readonly<Record<string, string>>;
  texts: { language: Locale; entries: Readonly<Record<string, string>> }[];
};

export function toDeskEvent(row: DeskEventRow, locale: Locale): DeskEvent {
  const lists = translate(locale, 'lists');
  return {
    id: row.id,
    slug: row.slug,
    revision: row.revision,
    name: nameOfEvent(row, locale),
    mark: toMark(row.visibility, locale),
    state: row.publicationState,
    version: row.publications[0]?.version ?? null,
    people: row.involvements.map((one) => ({
      id: one.id,
      role: lists(`involvementRole.${involvementRole.catch('NAMED').parse(one.role)}.label`),
      person: toShownPerson({ id: '', names: one.case.person.names, caseId: one.case.id }, locale),
      mark: toMark(one.visibility, locale),
    })),
    entries: {
      kind: row.kind,
      when: row.dateEdtf ?? '',
      dateBasis: row.dateBasis ?? '',
      dateNote: row.dateNote ?? '',
      placeId: row.placeId ?? '',
      parentId: row.parentId ?? '',
      visibility: row.visibility,
    },
    texts: LOCALES.map((language) => {
      const text = row.texts.find((one) => one.language === language);
      return { language, entries: { name: text?.name ?? '', text: text?.text ?? '' } };
    }),
  };
}

/** What the forms of an event choose from; places by the name that they had when it happened. */
export function toEventOptions(
  found: {
    places: { id: string; names: PlaceNameRow[] }[];
    events: { id: string; slug: string; texts: { language: string; name: string }[] }[];
  },
  locale: Locale,
  on: PartialDate | null = null,
): Record<'places' | 'events' | 'kinds', Option[]> {
  const lists = translate(locale, 'lists');
  const none = { value: '', label: translate(locale, 'desk-cases')('choose.none') };
  const byLabel = (options: Option[]): Option[] =>
    options.sort((a, b) => a.label.localeCompare(b.label, locale));
  return {
    places: [
      none,
      ...byLabel(found.places.map((one) => ({ value: one.id, label: labelPlace(one, locale, on) }))),
    ],
    events: [none, ...found.events.map((one) => ({ value: one.id, label: nameOfEvent(one, locale).text }))],
    kinds: toOptions(
      eventKind.options,
      (kind) => lists(`eventKind.${kind}.label` as 'eventKind.TRIAL.label'),
      translate(locale, 'desk-cases')('choose.one'),
    ),
  };
}
