import { nameOfPlace } from '@/lib/cases/choices/rules';
import type { Choices, Option } from '@/lib/cases/choices/view';
import { showText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { preferredNames, type PlaceRow } from '@/lib/publications/view';

/** An entry of the status track as it is stored. */
export type CorrectableRow = {
  kind: string;
  dateEdtf: string | null;
  dateBasis: string | null;
  dateNote: string | null;
  endEdtf: string | null;
  placeId: string | null;
  place: PlaceRow;
  placeText: string | null;
  facilityId: string | null;
  facility: { id: string; names: { text: string; preferredFor: string | null }[] } | null;
  eventId: string | null;
  event: { id: string; slug: string } | null;
  authority: string | null;
  contact: string | null;
  ground: string | null;
  deathContext: string | null;
  text: string | null;
  language: string;
  visibility: string;
};

/** What the fields of the form hold at first: the entry as it stands, so that only what is wrong is typed anew. */
export function toCorrectEntries(row: CorrectableRow): Record<string, string> {
  const values: Record<string, string | null> = {
    kind: row.kind,
    when: row.dateEdtf,
    dateBasis: row.dateBasis,
    dateNote: row.dateNote,
    until: row.endEdtf,
    placeId: row.placeId,
    placeText: row.placeText,
    facilityId: row.facilityId,
    eventId: row.eventId,
    authority: row.authority,
    contact: row.contact,
    ground: row.ground,
    death: row.deathContext,
    text: row.text,
    language: row.language,
    visibility: row.visibility,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`fact.${name}`, value ?? '']));
}

/** The choices with those of the entry among them: one that a list left out would be lost by correcting another field. */
export function withOwnChoices(choices: Choices, row: CorrectableRow, locale: Locale): Choices {
  const names = preferredNames(row.place?.names);
  const add = (list: Option[], id: string | null, label: string | undefined): Option[] =>
    id === null || list.some((option) => option.value === id)
      ? list
      : [...list, { value: id, label: label ?? id }];
  return {
    ...choices,
    places: add(choices.places, row.placeId, names ? showText(names, locale).text : undefined),
    facilities: add(
      choices.facilities,
      row.facilityId,
      row.facility ? nameOfPlace(row.facility, locale) : undefined,
    ),
    events: add(choices.events, row.eventId, row.event?.slug),
  };
}
