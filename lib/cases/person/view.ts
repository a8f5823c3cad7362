import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import type { Option } from '@/lib/cases/choices/view';
import { toOrganisationChoices, type OfferedOrganisation } from '@/lib/cases/memberships/view';
import { standsAsName } from '@/lib/cases/names/rules';
import type { CaseStanding } from '@/lib/cases/policy';
import { proposeForm } from '@/lib/people/declension/rules';
import {
  declinedLanguage,
  nameCase,
  type DeclinedLanguage,
  type NameCase,
} from '@/lib/people/declension/schema';
import { visibilityPath } from '@/lib/cases/visibility/rules';
import { gender, nameKind, type Gender } from '@/lib/people/schema';
import { suggestSpellings, type Suggestion } from '@/lib/people/transliteration/rules';
import { orderNames } from '@/lib/people/view';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { sayDate } from '@/lib/platform/dates/say';
import { isLocale, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

export type NameRow = {
  id: string;
  text: string;
  kind: string;
  script: string;
  language: string;
  preferredFor: string | null;
  visibility: string;
  withdrawnAt: Date | null;
  supersededBy: { id: string; text: string; language: string } | null;
  claim: { asserter: { label: string }; document: { title: string; language: string } | null } | null;
  forms: { nameCase: string; text: string; confirmedBy: { name: string } }[];
};
/** The person of a file as the desk holds them. */
export type PersonRows = {
  head: { id: string; code: string; revision: number; personId: string };
  person: {
    gender: string | null;
    roles: string[];
    organisationId: string | null;
    birthEdtf: string | null;
    birthEarliest: Date | null;
    birthLatest: Date | null;
    cases: (CaseStanding & { id: string })[];
    names: NameRow[];
  };
  /** To choose from, the person's own among them. */
  organisations: OfferedOrganisation[];
};

/** A case of a name: what somebody confirmed, else what the rules propose. */
export type FormView = { nameCase: NameCase; label: string; text: string; confirmedBy: string | null };
export type NameView = {
  id: string;
  text: string;
  language: string;
  /** As the form of a correction shows them. */
  fields: { kind: string; script: string; visibility: string };
  said: { kind: string; language: string; script: string };
  preferredFor: string | null;
  mark: Mark;
  source: string | null;
  state: 'STANDS' | 'REPLACED' | 'WITHDRAWN';
  replacedBy: { text: string; language: string } | null;
  /** The spelling that stands in its place, where one does. */
  standsNow: { id: string; text: string } | null;
  suggestions: (Suggestion & { said: string })[];
  declined: { language: DeclinedLanguage; forms: FormView[] } | null;
};
export type PersonView = {
  caseId: string;
  code: string;
  revision: number;
  called: { text: string; language: string };
  birth: string | null;
  gender: Gender | null;
  roles: string[];
  /** The organisation that the person is described by, and what there is to choose from. */
  organisation: { id: string; options: Option[] };
  names: NameView[];
  /** The names to prefer for each language, with the one that is. */
  preferred: Record<Locale, string>;
};

/** Draws the person of a file: what stands first, then what was replaced or withdrawn, each in the order it came. */
export function toPersonView({ head, person, organisations }: PersonRows, locale: Locale): PersonView {
  const known = gender.safeParse(person.gender);
  const bearer = known.success ? known.data : null;
  const names = person.names.map((row) => toNameView(head.id, row, person.names, bearer, locale));
  const standing = person.names
    .filter(standsAsName)
    .map((row) => ({ ...row, preferredFor: isLocale(row.preferredFor) ? row.preferredFor : null }));
  const { birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = person;
  const birth = fromDateColumns({ edtf, earliest, latest });
  const preferred = (wanted: Locale) => standing.find((row) => row.preferredFor === wanted)?.id ?? '';
  return {
    caseId: head.id,
    code: head.code,
    revision: head.revision,
    called: orderNames(standing, locale)[0] ?? { text: head.code, language: 'en' },
    birth: birth === null ? null : sayDate(birth, locale),
    gender: bearer,
    roles: person.roles,
    organisation: {
      id: person.organisationId ?? '',
      options: [
        { value: '', label: translate(locale, 'person')('none') },
        ...toOrganisationChoices(organisations, locale),
      ],
    },
    names: [
      ...names.filter(({ state }) => state === 'STANDS'),
      ...names.filter(({ state }) => state !== 'STANDS'),
    ],
    preferred: { en: preferred('en'), ru: preferred('ru'), kk: preferred('kk') },
  };
}

function toNameView(
  caseId: string,
  row: NameRow,
  all: readonly NameRow[],
  bearer: Gender | null,
  locale: Locale,
): NameView {
  const stands = standsAsName(row);
  const lists = translate(locale, 'lists');
  const { id, text, language, kind, script, visibility } = row;
  return {
    id,
    text,
    language,
    fields: { kind, script, visibility },
    said: {
      kind: lists(`nameKind.${nameKind.parse(kind)}.label`),
      language: sayCode('language', language, locale),
      script: sayCode('script', script, locale),
    },
    preferredFor: row.preferredFor === null ? null : sayCode('language', row.preferredFor, locale),
    mark: toMark(visibility, locale, stands ? visibilityPath(caseId, 'name', id) : undefined),
    source: row.claim === null ? null : saySource(row.claim),
    state: row.supersededBy !== null ? 'REPLACED' : stands ? 'STANDS' : 'WITHDRAWN',
    replacedBy: row.supersededBy,
    standsNow: toNameRef(successorOf(row, all)),
    suggestions: stands ? toSuggestions(row, all, locale) : [],
    declined: stands ? toDeclined(row, bearer, locale) : null,
  };
}

function toNameRef(row: NameRow | null): NameView['standsNow'] {
  return row === null ? null : { id: row.id, text: row.text };
}

/** Follows the corrections of a name to the one that stands; null for one that stands, and where the last does not. */
function successorOf(first: NameRow, all: readonly NameRow[]): NameRow | null {
  const seen = new Set<string>();
  let row: NameRow | undefined = first;
  while (row?.supersededBy != null && !seen.has(row.id)) {
    const next: string = row.supersededBy.id;
    seen.add(row.id);
    row = all.find(({ id }) => id === next);
  }
  return row === undefined || row === first || !standsAsName(row) ? null : row;
}

function saySource({ asserter, document }: NonNullable<NameRow['claim']>): string {
  return document === null ? asserter.label : `${asserter.label}, “${document.title}”`;
}

/** Spellings that the person has no name of yet in that language. */
function toSuggestions(row: NameRow, all: readonly NameRow[], locale: Locale): NameView['suggestions'] {
  return suggestSpellings(row)
    .filter(({ text, language }) => !all.some((name) => name.text === text && name.language === language))
    .map((one) => ({ ...one, said: sayCode('language', one.language, locale) }));
}

function toDeclined(row: NameRow, bearer: Gender | null, locale: Locale): NameView['declined'] {
  const language = declinedLanguage.safeParse(row.language);
  if (!language.success) return null;
  const lists = translate(locale, 'lists');
  const forms = nameCase.options.map((one): FormView => {
    const kept = row.forms.find((form) => form.nameCase === one);
    const proposed = proposeForm({ text: row.text, language: language.data }, one, bearer);
    return {
      nameCase: one,
      label: lists(`nameCase.${one}.label`),
      text: kept?.text ?? proposed ?? '',
      confirmedBy: kept?.confirmedBy.name ?? null,
    };
  });
  return { language: language.data, forms };
}

/** A language or a script in the reader's words; a code that nobody has words for as it is. */
function sayCode(type: 'language' | 'script', code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'code' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
