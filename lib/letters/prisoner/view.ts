import { nameWithLanguage } from '@/lib/cases/choices/rules';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import { sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { monthsUnchecked, type LetterBar } from './rules';

type FacilityRow = {
  id: string;
  names: { text: string; language: string; preferredFor: string | null }[];
  address: string | null;
  letterRules: string | null;
  letterRulesSource: string | null;
  letterRulesChecked: Date | null;
};
export type PrisonerLetterRows =
  | { head: { code: string }; bar: LetterBar; facility: null }
  | { head: { code: string }; bar: null; facility: FacilityRow };

/** How to write to somebody, or why nobody is told. */
export type PrisonerLetter =
  | { bar: string; facility: null }
  | {
      bar: null;
      facility: { id: string; text: string; lang: string };
      address: string | null;
      rules: string | null;
      source: { text: string; isAddress: boolean } | null;
      /** When the rules were checked, in words. */
      checked: string;
      /** For how long they have not been, where that is too long. */
      stale: string | null;
    };

/** The desk's page on writing to a prisoner, in the language of who reads it. Pure. */
export function toPrisonerLetter(rows: PrisonerLetterRows, now: Date, locale: Locale): PrisonerLetter {
  const say = translate(locale, 'prisoner-letter');
  if (rows.facility === null) return { bar: say(`bar.${rows.bar}`), facility: null };
  const { id, address, letterRules: rules, letterRulesSource: source } = rows.facility;
  const checked = dayFromColumn(rows.facility.letterRulesChecked);
  const months = checked === null ? null : monthsUnchecked(checked, todayUtc(now));
  return {
    bar: null,
    facility: { id, ...nameWithLanguage(rows.facility, locale) },
    address,
    rules,
    source: source === null ? null : { text: source, isAddress: /^https?:\/\/\S+$/i.test(source) },
    checked: checked === null ? say('neverChecked') : say('checked', { day: sayDay(checked, locale) }),
    stale: months === null ? null : say('stale', { months }),
  };
}
