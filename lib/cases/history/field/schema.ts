import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';

/** A field of a file whose earlier values are kept: its summary, or a text of it in one language. */
export type KeptField = { of: 'summary' } | { of: 'translation'; subjectId: string; language: Locale };

/** The field that an address names: `summary`, or the id of a text and a language. Null for anything else. */
export function readField(asked: unknown): KeptField | null {
  if (asked === 'summary') return { of: 'summary' };
  const [, subjectId, code] =
    /^([0-9a-f-]{36})\.([a-z]{2})$/.exec(typeof asked === 'string' ? asked : '') ?? [];
  const language = LOCALES.find((one) => one === code);
  return subjectId === undefined || language === undefined
    ? null
    : { of: 'translation', subjectId, language };
}
