import type { CaseDocument } from '@/lib/cases/schema';
import type { toCitations } from '@/lib/evidence/view';
import { sayDate } from '@/lib/platform/dates/say';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { paceCriterion, type AssessmentCriterion, type AssessmentScheme } from './scheme/schema';

/** A measure or one of its grounds: the word, and what it means in one sentence. */
export type Measure = { label: string; definition: string };

/** What a body found, in the reader's language. */
export type AssessmentView = {
  key: string;
  scheme: Measure;
  by: ShownText;
  when: string | null;
  grounds: Measure[];
  text: ShownText | null;
  letters: string[];
};

/** What was found about a published case, the latest finding first. */
export function toAssessments(
  document: Pick<CaseDocument, 'assessments'>,
  citations: Pick<ReturnType<typeof toCitations>, 'letterOf'>,
  locale: Locale,
): AssessmentView[] {
  return (document.assessments ?? []).map((one) => ({
    key: one.key,
    scheme: sayScheme(one.scheme, locale),
    by: showText(one.by, locale),
    when: sayWhen(one.when, locale),
    grounds: one.criteria.map((criterion) => sayCriterion(criterion, locale)),
    text: one.text && showText(one.text, locale),
    letters: one.document === null ? [] : [citations.letterOf(one.document) ?? []].flat(),
  }));
}

/** When it was said, where that is known. */
export function sayWhen(when: PartialDate | null, locale: Locale): string | null {
  return when === null ? null : sayDate(when, locale);
}

export function sayScheme(scheme: AssessmentScheme, locale: Locale): Measure {
  const lists = translate(locale, 'lists');
  return { label: lists(`assessment.${scheme}.label`), definition: lists(`assessment.${scheme}.definition`) };
}

/** A ground by its letter or category, as the body that drew the measure words it. */
export function sayCriterion(criterion: AssessmentCriterion, locale: Locale): Measure {
  const lists = translate(locale, 'lists');
  const list = paceCriterion.safeParse(criterion).success ? 'paceCriterion' : 'wgadCategory';
  const key = `${list}.${criterion}` as 'paceCriterion.A' | 'wgadCategory.I';
  return { label: lists(`${key}.label`), definition: lists(`${key}.definition`) };
}
