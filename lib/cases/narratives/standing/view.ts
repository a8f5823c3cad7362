import type { StandingField } from '@/lib/platform/forms/merge/rules';
import type { Standing } from '@/lib/platform/forms/merge/view';
import { isLocale, LOCALE_NAMES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type SummaryRow = {
  ordinal: number;
  language: string;
  text: string;
  writtenAt: Date;
  writtenBy: { name: string };
};
type TranslationRow = { ordinal: number; text: string; translatedAt: Date; translatedBy: { name: string } };

/** The last of the writings since a form was opened; null for none. */
export function toSummaryStanding(rows: readonly SummaryRow[], locale: Locale): Standing | null {
  const last = rows.at(-1);
  if (last === undefined) return null;
  const say = translate(locale, 'narratives');
  const language: StandingField = {
    ...{ name: 'language', label: say('language'), kind: 'choice', value: last.language },
    say: (one) => (isLocale(one) ? LOCALE_NAMES[one] : one),
  };
  return {
    ...standOn(last.ordinal),
    changes: rows.map((row) => ({ by: row.writtenBy.name, at: row.writtenAt.toISOString(), why: null })),
    fields: [language, { name: 'text', label: say('summary'), kind: 'text', value: last.text }],
  };
}

/** As `toSummaryStanding`, of one text in one language. */
export function toTranslationStanding(rows: readonly TranslationRow[], locale: Locale): Standing | null {
  const last = rows.at(-1);
  if (last === undefined) return null;
  const label = translate(locale, 'narratives')('text');
  return {
    ...standOn(last.ordinal),
    changes: rows.map((row) => ({
      by: row.translatedBy.name,
      at: row.translatedAt.toISOString(),
      why: null,
    })),
    fields: [{ name: 'text', label, kind: 'text', value: last.text }],
  };
}

function standOn(ordinal: number): Pick<Standing, 'mark' | 'hidden'> {
  return { mark: String(ordinal), hidden: { after: String(ordinal) } };
}
