import { nameOfPlace } from '@/lib/cases/choices/rules';
import { languageOptions, toOptions, type Option } from '@/lib/cases/choices/view';
import { toShownPerson, type RelatedPerson, type ShownPerson } from '@/lib/cases/links/view';
import { organisationKind } from '@/lib/organisations/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { sayDate } from '@/lib/platform/dates/say';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Named = { id: string; names: { text: string; preferredFor: string | null }[] };
type NameRow = { id: string; text: string; language: string; preferredFor: string | null };
export type OrganisationListRow = {
  id: string;
  kind: string;
  foundedEdtf: string | null;
  parent: Named | null;
  names: NameRow[];
};
export type DeskOrganisationRow = OrganisationListRow & {
  parentId: string | null;
  revision: number;
  parts: Named[];
  people: RelatedPerson[];
  others: Named[];
};

type Link = { id: string; text: string };
export type OrganisationLine = {
  id: string;
  name: string;
  kind: string;
  founded: string;
  within: Link | null;
};
export type OrganisationNameLine = {
  id: string;
  text: string;
  lang: string;
  language: string;
  readers: string | null;
  entries: Readonly<Record<string, string>>;
};
export type DeskOrganisation = OrganisationLine & {
  revision: number;
  names: OrganisationNameLine[];
  parts: Link[];
  people: ({ id: string } & ShownPerson)[];
  entries: Readonly<Record<string, string>>;
};

export function toOrganisationLines(
  rows: readonly OrganisationListRow[],
  locale: Locale,
): OrganisationLine[] {
  return rows.map((row) => toLine(row, locale)).sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** One organisation as its page shows it; `entries` fill its forms. */
export function toDeskOrganisation(row: DeskOrganisationRow, locale: Locale): DeskOrganisation {
  const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return {
    ...toLine(row, locale),
    revision: row.revision,
    names: row.names.map(({ id, text, language, preferredFor }) => ({
      id,
      text,
      lang: language,
      language: languages.of(language) ?? language,
      readers: preferredFor === null ? null : (languages.of(preferredFor) ?? preferredFor),
      entries: { text, language, preferredFor: preferredFor ?? '' },
    })),
    parts: row.parts.map((part) => toLink(part, locale)),
    people: row.people.map((person) => ({ id: person.id, ...toShownPerson(person, locale) })),
    entries: { kind: row.kind, founded: row.foundedEdtf ?? '', parentId: row.parentId ?? '' },
  };
}

/** What the forms of an organisation choose from. */
export function toOrganisationOptions(
  others: readonly Named[],
  locale: Locale,
): Record<'kinds' | 'languages' | 'readers' | 'organisations', Option[]> {
  const say = translate(locale, 'desk-cases');
  const none = { value: '', label: say('choose.none') };
  const languages = languageOptions(locale);
  return {
    kinds: toOptions(organisationKind.options, (kind) => sayKind(kind, locale), say('choose.one')),
    languages,
    readers: [none, ...languages.filter(({ value }) => LOCALES.some((own) => own === value))],
    organisations: [
      none,
      ...others
        .map((one) => ({ value: one.id, label: nameOfPlace(one, locale) }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    ],
  };
}

function toLine(row: OrganisationListRow, locale: Locale): OrganisationLine {
  const founded = row.foundedEdtf === null ? null : readEdtf(row.foundedEdtf);
  return {
    id: row.id,
    name: nameOfPlace(row, locale),
    kind: sayKind(row.kind, locale),
    founded: founded === null ? '' : sayDate(founded, locale),
    within: row.parent && toLink(row.parent, locale),
  };
}

const toLink = (one: Named, locale: Locale): Link => ({ id: one.id, text: nameOfPlace(one, locale) });

function sayKind(kind: string, locale: Locale): string {
  const known = organisationKind.catch('ASSOCIATION').parse(kind);
  return translate(locale, 'lists')(`organisationKind.${known}.label`);
}
