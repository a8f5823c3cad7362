import type { Reason } from '@/lib/people/duplicates/rules';
import { sayReason } from '@/lib/people/duplicates/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { SuggestedPerson } from './schema';

/** People with the reasons in words, and no more of them than stands under the field. */
export function toSuggested(
  people: readonly (Omit<SuggestedPerson, 'reasons'> & { reasons: readonly Reason[] })[],
  locale: Locale,
): SuggestedPerson[] {
  return people.map(({ id, names, files, reasons }) => ({
    ...{ id, names, files },
    reasons: reasons.map((reason) => sayReason(reason, locale)),
  }));
}
