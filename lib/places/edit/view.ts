import { nameOfPlace } from '@/lib/cases/choices/rules';
import { languageOptions, toOptions, type Option } from '@/lib/cases/choices/view';
import { namesOn } from '@/lib/places/names/rules';
import { placeNameKind, placeType } from '@/lib/places/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { sayDate } from '@/lib/platform/dates/say';
import { languageNames } from '@/lib/platform/i18n/language-names';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Named = { id: string; names: { text: string; preferredFor: string | null }[] };
type NameRow = {
  id: string;
  text: string;
  language: string;
  kind: string;
  preferredFor: string | null;
  validEdtf: string | null;
};
type PlaceRow = {
  id: string;
  type: string;
  country: string | null;
  iso: string | null;
  parent: Named | null;
  names: NameRow[];
};
export type PlaceListRow = PlaceRow & { foundBy: string[] };
export type DeskPlaceRow = PlaceRow & {
  isoVersion: string | null;
  note: string | null;
  parentId: string | null;
  revision: number;
  parts: Named[];
  facilities: (Named & { code: string | null })[];
  others: Named[];
};

type Link = { id: string; text: string };
export type PlaceLine = {
  id: string;
  name: string;
  type: string;
  country: string;
  iso: string;
  within: Link | null;
  /** The spelling that was found, where it is not the name itself. */
  foundBy: string | null;
};
/** One name; `entries` fill the form that corrects it. */
export type PlaceNameLine = {
  id: string;
  text: string;
  language: string;
  languageName: string;
  kind: string;
  valid: string | null;
  readers: string | null;
  isCurrent: boolean;
  entries: Readonly<Record<string, string>>;
};
export type DeskPlace = {
  id: string;
  revision: number;
  name: string;
  /** The language that the name is in. */
  lang: string;
  summary: string;
  /** The names in force on the day that was asked for, one line for each language that has one. */
  namesOn: { language: string; text: string }[];
  names: PlaceNameLine[];
  within: Link | null;
  parts: Link[];
  facilities: Link[];
  entries: Readonly<Record<string, string>>;
};

/** The places of a list by name in the reader's language. */
export function toPlaceLines(rows: readonly PlaceListRow[], locale: Locale): PlaceLine[] {
  return rows
    .map((row) => {
      const name = nameOfPlace(row, locale);
      return {
        id: row.id,
        name,
        type: sayType(row.type, locale),
        country: sayCountry(row.country, locale),
        iso: row.iso ?? '',
        within: row.parent && toLink(row.parent, locale),
        foundBy: row.foundBy.length === 0 || row.foundBy.includes(name) ? null : (row.foundBy[0] ?? null),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** One place as its page shows it, with the names that it had on `day`. */
export function toDeskPlace(row: DeskPlaceRow, day: IsoDay, locale: Locale): DeskPlace {
  const languageName = languageNames(locale);
  const timed = row.names.map((name) => ({ ...name, valid: name.validEdtf }));
  const languages = [...new Set(row.names.map(({ language }) => language.split('-')[0] ?? language))];
  const name = nameOfPlace(row, locale);
  const byText = (a: Link, b: Link): number => a.text.localeCompare(b.text, locale);
  return {
    id: row.id,
    revision: row.revision,
    name,
    lang: row.names.find(({ text }) => text === name)?.language ?? locale,
    summary: [
      sayType(row.type, locale),
      sayCountry(row.country, locale),
      row.iso === null
        ? ''
        : [row.iso, row.isoVersion === null ? '' : `(${row.isoVersion})`].join(' ').trim(),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    namesOn: languages.flatMap((language) => {
      const texts = namesOn(timed, language, day).map(({ text }) => text);
      return texts.length === 0 ? [] : [{ language: languageName(language), text: texts.join(' / ') }];
    }),
    names: row.names.map((name) => toNameLine(name, day, locale)),
    within: row.parent && toLink(row.parent, locale),
    parts: row.parts.map((part) => toLink(part, locale)).sort(byText),
    facilities: row.facilities
      .map(({ code, ...facility }) => {
        const { id, text } = toLink(facility, locale);
        return { id, text: code === null ? text : `${text} (${code})` };
      })
      .sort(byText),
    entries: {
      type: row.type,
      country: row.country ?? '',
      iso: row.iso ?? '',
      isoVersion: row.isoVersion ?? '',
      parentId: row.parentId ?? '',
      note: row.note ?? '',
    },
  };
}

function toNameLine(name: NameRow, day: IsoDay, locale: Locale): PlaceNameLine {
  const valid = name.validEdtf === null ? null : readEdtf(name.validEdtf);
  const languageName = languageNames(locale);
  return {
    id: name.id,
    text: name.text,
    language: name.language,
    languageName: languageName(name.language),
    kind: translate(locale, 'gazetteer')(`nameKind.${placeNameKind.catch('NAME').parse(name.kind)}`),
    valid: valid === null ? null : sayDate(valid, locale),
    readers: name.preferredFor === null ? null : languageName(name.preferredFor),
    isCurrent: name.kind === 'NAME' && (valid?.latest ?? day) >= day,
    entries: {
      text: name.text,
      language: name.language,
      kind: name.kind,
      preferredFor: name.preferredFor ?? '',
      valid: name.validEdtf ?? '',
    },
  };
}

/** What the forms of a place choose from. */
export function toPlaceOptions(
  others: readonly Named[],
  locale: Locale,
): Record<'types' | 'kinds' | 'languages' | 'readers' | 'places', Option[]> {
  const lists = translate(locale, 'lists');
  const say = translate(locale, 'gazetteer');
  const { one, none } = { one: translate(locale, 'desk-cases')('choose.one'), none: noChoice(locale) };
  const languages = languageOptions(locale);
  return {
    types: toOptions(
      placeType.options,
      (type) => lists(`placeType.${type}.label` as 'placeType.CITY.label'),
      one,
    ),
    kinds: toOptions(placeNameKind.options, (kind) => say(`nameKind.${kind}` as 'nameKind.NAME')),
    languages,
    readers: [none, ...languages.filter(({ value }) => LOCALES.some((locale) => locale === value))],
    places: [none, ...toPlaceChoices(others, locale)],
  };
}

/** Places to choose one of, by name. */
export function toPlaceChoices(places: readonly Named[], locale: Locale): Option[] {
  return places
    .map((place) => ({ value: place.id, label: nameOfPlace(place, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

export function noChoice(locale: Locale): Option {
  return { value: '', label: translate(locale, 'desk-cases')('choose.none') };
}

const toLink = (place: Named, locale: Locale): Link => ({ id: place.id, text: nameOfPlace(place, locale) });

function sayType(type: string, locale: Locale): string {
  return translate(locale, 'lists')(`placeType.${placeType.catch('SITE').parse(type)}.label`);
}

function sayCountry(country: string | null, locale: Locale): string {
  if (country === null || !/^[A-Z]{2}$/.test(country)) return country ?? '';
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
}
