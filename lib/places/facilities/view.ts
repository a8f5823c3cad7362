import { nameOfPlace, nameWithLanguage } from '@/lib/cases/choices/rules';
import { languageOptions, toOptions, type Option } from '@/lib/cases/choices/view';
import { noChoice, toPlaceChoices } from '@/lib/places/edit/view';
import { languageNames } from '@/lib/platform/i18n/language-names';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import { ageInDays } from '@/lib/platform/dates/days';
import { sayDay } from '@/lib/platform/dates/say';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { addressVisibility } from './schema';

type Named = { id: string; names: { text: string; preferredFor: string | null }[] };
type NameRow = { text: string; language: string; preferredFor: string | null };
export type FacilityListRow = {
  id: string;
  code: string | null;
  names: NameRow[];
  place: Named | null;
  letterRulesChecked: Date | null;
};
export type DeskFacilityRow = Omit<FacilityListRow, 'names'> & {
  placeId: string | null;
  address: string | null;
  addressVisibility: string;
  letterRules: string | null;
  letterRulesSource: string | null;
  revision: number;
  names: (NameRow & { id: string })[];
  places: Named[];
};

export type FacilityLine = {
  id: string;
  name: string;
  lang: string;
  code: string;
  town: string;
  checked: string;
};
/** One name; `entries` fill the form that corrects it. */
export type FacilityNameLine = {
  id: string;
  text: string;
  lang: string;
  language: string;
  readers: string | null;
  entries: Readonly<Record<string, string>>;
};
export type DeskFacility = {
  id: string;
  revision: number;
  name: string;
  /** The language that the name is in. */
  lang: string;
  code: string | null;
  town: { id: string; text: string } | null;
  /** When the rules for letters were last looked at, and whether that is longer ago than 180 days. */
  checked: { words: string; isStale: boolean } | null;
  names: FacilityNameLine[];
  entries: Readonly<Record<string, string>>;
};

/** Older than this, rules for letters are looked at again before anybody relies on them. */
const STALE_AFTER_DAYS = 180;

/** The facilities of a list by name in the reader's language. */
export function toFacilityLines(rows: readonly FacilityListRow[], locale: Locale): FacilityLine[] {
  return rows
    .map((row) => {
      const { text, lang } = nameWithLanguage(row, locale);
      const checked = dayFromColumn(row.letterRulesChecked);
      return {
        id: row.id,
        name: text,
        lang,
        code: row.code ?? '',
        town: row.place === null ? '' : nameOfPlace(row.place, locale),
        checked: checked === null ? '' : sayDay(checked, locale),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

export function toDeskFacility(row: DeskFacilityRow, now: Date, locale: Locale): DeskFacility {
  const { text: name, lang } = nameWithLanguage(row, locale);
  const checked = dayFromColumn(row.letterRulesChecked);
  const languageName = languageNames(locale);
  return {
    id: row.id,
    revision: row.revision,
    name,
    lang,
    code: row.code,
    town: row.place && { id: row.place.id, text: nameOfPlace(row.place, locale) },
    checked:
      checked === null
        ? null
        : { words: sayDay(checked, locale), isStale: ageInDays(checked, now) > STALE_AFTER_DAYS },
    names: row.names.map(({ id, text, language, preferredFor }) => ({
      id,
      text,
      lang: language,
      language: languageName(language),
      readers: preferredFor === null ? null : languageName(preferredFor),
      entries: { text, language, preferredFor: preferredFor ?? '' },
    })),
    entries: {
      code: row.code ?? '',
      placeId: row.placeId ?? '',
      address: row.address ?? '',
      addressVisibility: row.addressVisibility,
      letterRules: row.letterRules ?? '',
      letterRulesSource: row.letterRulesSource ?? '',
      letterRulesChecked: checked ?? '',
    },
  };
}

/** What the forms of a facility choose from. */
export function toFacilityOptions(
  places: readonly Named[],
  locale: Locale,
): Record<'places' | 'languages' | 'readers' | 'visibility', Option[]> {
  const lists = translate(locale, 'lists');
  const none = noChoice(locale);
  const languages = languageOptions(locale);
  return {
    places: [none, ...toPlaceChoices(places, locale)],
    languages,
    readers: [none, ...languages.filter(({ value }) => LOCALES.some((own) => own === value))],
    visibility: toOptions(addressVisibility.options, (level) =>
      lists(`visibility.${level}.label` as 'visibility.PARTNER.label'),
    ),
  };
}
