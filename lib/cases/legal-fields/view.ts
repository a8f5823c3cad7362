import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { fieldsOf, type LegalField } from './schema';
import { earlierValues, typedOf, type Typed } from './value/rules';
import { boxesOf, labelOf, sayTyped, type Box, type LegalFound } from './value/view';

/** A value that a field had: `ended` says who wrote it anew, when and why. */
export type EarlierField = {
  key: string;
  says: string | null;
  typed: Typed;
  ended: { by: string | null; at: Date; why: string | null };
};

/** One field of a row: what it holds, what its form sends, what it held before. */
export type LegalFieldView = {
  field: LegalField;
  label: string;
  boxes: Box[];
  says: string | null;
  /** The language of a text; null for what is said in the reader's own. */
  language: string | null;
  typed: Typed;
  earlier: EarlierField[];
};

const TEXTS: readonly LegalField[] = ['allegedAct', 'text'];

/** All fields of a row with all that they were, in the words of the reader. */
export function toLegalFields(found: LegalFound, locale: Locale): LegalFieldView[] {
  const { of, row, kept } = found;
  return fieldsOf(of).map((field) => {
    const boxes = boxesOf(found, field, locale);
    const typed = typedOf(row, field);
    const isText = TEXTS.includes(field) && typeof row['language'] === 'string';
    return {
      ...{ field, boxes, typed, label: labelOf(of, field, locale), says: sayTyped(boxes, typed, locale) },
      language: isText ? String(row['language']) : null,
      earlier: earlierValues(row, kept, field).map(({ value, ended }) => ({
        key: ended.id,
        says: sayTyped(boxes, value, locale),
        typed: value,
        ended: { by: ended.by, at: ended.at, why: ended.why },
      })),
    };
  });
}

/** What a row is called at the head of its page: its sort and its kind. */
export function sayLegalRow({ of, row }: LegalFound, locale: Locale): string {
  const list = {
    ...{ charge: 'chargeCategory', decision: 'decisionKind', sentence: 'sentenceType' },
    occurrence: 'occurrenceKind',
  }[of];
  const kind = String(
    row[{ charge: 'category', decision: 'kind', sentence: 'type', occurrence: 'kind' }[of]],
  );
  const word = translate(locale, 'lists')(`${list}.${kind}.label` as 'decisionKind.VERDICT.label');
  return `${MESSAGES[locale].legal.of[of]}: ${word}`;
}
