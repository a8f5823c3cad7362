import type { WordGround } from '@/components/cases/forms/form-ground';
import type { ReasonedGround } from '@/components/forms/reasoned-form';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toChoices, type ChoiceRows, type Option } from '@/lib/cases/choices/view';
import { toGradeWords } from '@/lib/claims/grades/view';
import { measureOptions } from '@/lib/events/figures/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES, type Messages } from '@/lib/platform/i18n/messages';

/** What the form of a figure is drawn from. */
export type FigureGround = ReasonedGround &
  WordGround & {
    figures: Messages['desk-events']['figures'];
    measures: readonly Option[];
    /** The word of the button that searches. */
    search: string;
  };

/** Makes it for one event at one revision. */
export function toFigureGround(
  rows: Pick<ChoiceRows, 'voices' | 'documents'>,
  event: { id: string; revision: number },
  locale: Locale,
): FigureGround {
  const { claims, 'desk-cases': cases, 'desk-events': own } = MESSAGES[locale];
  return {
    words: formWords(locale),
    why: { label: cases.form.why, hint: cases.form.whyHint },
    hidden: { eventId: event.id, revision: String(event.revision) },
    say: cases.form,
    claims,
    grades: toGradeWords(locale),
    lists: toFormLists(locale),
    choices: toChoices({ ...rows, places: [], facilities: [], events: [], articles: [] }, locale),
    language: locale,
    mayVerify: true,
    figures: own.figures,
    measures: measureOptions(locale),
    search: own.list.find,
  };
}
