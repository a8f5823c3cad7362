import { nameOfPlace } from '@/lib/cases/choices/rules';
import { languageOptions, toOptions, type Option } from '@/lib/cases/choices/view';
import { languageNames, noChoice, toPlaceChoices } from '@/lib/places/edit/view';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import { ageInDays } from '@/lib/platform/dates/days';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { addressVisibility } from './schema';

type Named = { id: string; names: { text: string; preferredFor: string | null }[] };
type NameRow = { id: string; text: string; language: string };
export type FacilityListRow = {
  id: string;
  name: string;
  code: string | null;
  place: Named | null;
  letterRulesChecked: Date | null;
};
export type DeskFacilityRow = FacilityListRow & {
  placeId: string | null;
  address: string | null;
  addressVisibility: string;
  letterRules: string | null;
  letterRulesSource: string | null;
  revision: number;
  names: NameRow[];
  places: Named[];
};

export type FacilityLine = { id: string; name: string; code: string; town: string; checked: string };
export type DeskFacility = {
  id: string;
  revision: number;
  name: string;
  code: string | null;
  town: { id: string; text: string } | null;
  /** When the rules for letters were last looked at, and whether that is longer ago than 180 days. */
  checked: { words: string; isStale: boolean } | null;
  names: { id: string; text: string; lang: string; language: string }[];
  entries: Readonly<Record<string, string>>;
};

/** Older than this, rules for letters are looked at again before anybody relies on them. */
const STALE_AFTER_DAYS = 180;

export function toFacilityLines(rows: readonly FacilityListRow[], locale: Locale): FacilityLine[] {
  return rows.map((row) => {
    const checked = dayFromColumn(row.letterRulesChecked);
    return {
      id: row.id,
      name: row.name,
      code: row.code ?? '',
      town: row.place === null ? '' : nameOfPlace(row.place, locale),
      checked: checked === null ? '' : sayDay(checked, locale),
    };
  });
}

export function toDeskFacility(row: DeskFacilityRow, now: Date, locale: Locale): DeskFacility {
  const checked = dayFromColumn(row.letterRulesChecked);
  const languageName = languageNames(locale);
  return {
    id: row.id,
    revision: row.revision,
    name: row.name,
    code: row.code,
    town: row.place && { id: row.place.id, text: nameOfPlace(row.place, locale) },
    checked:
      checked === null
        ? null
        : { words: sayDay(checked, locale), isStale: ageInDays(checked, now) > STALE_AFTER_DAYS },
    names: row.names.map(({ id, text, language }) => ({
      id,
      text,
      lang: language,
      language: languageName(language),
    })),
    entries: {
      name: row.name,
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
): Record<'places' | 'languages' | 'visibility', Option[]> {
  const lists = translate(locale, 'lists');
  return {
    places: [noChoice(locale), ...toPlaceChoices(places, locale)],
    languages: languageOptions(locale),
    visibility: toOptions(addressVisibility.options, (level) =>
      lists(`visibility.${level}.label` as 'visibility.PARTNER.label'),
    ),
  };
}
