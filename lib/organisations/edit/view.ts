import { nameOfPlace, nameWithLanguage } from '@/lib/cases/choices/rules';
import { languageOptions, toOptions, type Option } from '@/lib/cases/choices/view';
import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import { saySpan } from '@/lib/cases/links/span/view';
import type { SpanColumns } from '@/lib/platform/dates/date-columns';
import { toShownPerson, type RelatedPerson, type ShownPerson } from '@/lib/cases/links/view';
import { sayClosed, sayMembership } from '@/lib/cases/memberships/view';
import type { ShownOn } from '@/lib/cases/visibility/shared/rules';
import { organisationBan, organisationKind } from '@/lib/organisations/schema';
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
/** Somebody's tie, as their file has it; none for who is described by the organisation alone. */
type TieRow = SpanColumns & {
  kind: string;
  role: string | null;
  language: string;
  visibility: string;
  isPublished: boolean;
};
export type TiedRow = RelatedPerson & { key: string; tie: TieRow | null };
export type DeskOrganisationRow = OrganisationListRow & {
  ban: string | null;
  tiesClosed: boolean;
  parentId: string | null;
  revision: number;
  parts: Named[];
  people: TiedRow[];
  others: Named[];
  /** The public pages that name it: they go when ties to it are closed. */
  shown: ShownOn[];
};

type Link = { id: string; text: string };
export type OrganisationLine = {
  id: string;
  name: string;
  kind: string;
  founded: string;
  lang: string;
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
/** A person tied to an organisation: how, since when, and who may see it. */
export type TiedLine = {
  key: string;
  person: ShownPerson;
  tie: { word: string; role: { text: string; lang: string } | null; span: string; mark: Mark } | null;
  /** Their page is public and may say what must be closed now. */
  isExposed: boolean;
};
export type DeskOrganisation = OrganisationLine & {
  revision: number;
  names: OrganisationNameLine[];
  parts: Link[];
  people: TiedLine[];
  /** That ties to it are closed, and what the state calls it. */
  closed: string | null;
  shown: readonly ShownOn[];
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
    people: row.people.map((person) => toTied(person, row.tiesClosed, locale)),
    closed: row.tiesClosed ? sayClosed(row, locale) : null,
    shown: row.shown,
    entries: {
      kind: row.kind,
      founded: row.foundedEdtf ?? '',
      parentId: row.parentId ?? '',
      ban: row.ban ?? '',
      tiesClosed: row.tiesClosed ? 'on' : '',
    },
  };
}

/** What the forms of an organisation choose from. */
export function toOrganisationOptions(
  others: readonly Named[],
  locale: Locale,
): Record<'kinds' | 'bans' | 'languages' | 'readers' | 'organisations', Option[]> {
  const say = translate(locale, 'desk-cases');
  const none = { value: '', label: say('choose.none') };
  const languages = languageOptions(locale);
  return {
    kinds: toOptions(organisationKind.options, (kind) => sayKind(kind, locale), say('choose.one')),
    bans: [
      { value: '', label: translate(locale, 'gazetteer')('organisationForm.banNone') },
      ...organisationBan.options.map((ban) => ({
        value: ban,
        label: translate(locale, 'lists')(`organisationBan.${ban}.label`),
      })),
    ],
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
    ...named(row, locale),
    kind: sayKind(row.kind, locale),
    founded: founded === null ? '' : sayDate(founded, locale),
    within: row.parent && toLink(row.parent, locale),
  };
}

function toTied({ key, tie, ...person }: TiedRow, isClosed: boolean, locale: Locale): TiedLine {
  return {
    key,
    person: toShownPerson(person, locale),
    tie: tie && {
      word: sayMembership(tie.kind, locale),
      role: tie.role === null ? null : { text: tie.role, lang: tie.language },
      span: saySpan(tie, locale),
      mark: toMark(tie.visibility, locale),
    },
    isExposed: isClosed && tie !== null && tie.isPublished && tie.visibility === 'PUBLIC',
  };
}

function named(row: OrganisationListRow, locale: Locale): { name: string; lang: string } {
  const { text, lang } = nameWithLanguage(row, locale);
  return { name: text, lang };
}

const toLink = (one: Named, locale: Locale): Link => ({ id: one.id, text: nameOfPlace(one, locale) });

function sayKind(kind: string, locale: Locale): string {
  const known = organisationKind.catch('ASSOCIATION').parse(kind);
  return translate(locale, 'lists')(`organisationKind.${known}.label`);
}
