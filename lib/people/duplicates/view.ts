import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { Reason } from './rules';

/** One reason why two people may be one, in words; of names both spellings. */
export function sayReason(reason: Reason, locale: Locale): string {
  const say = translate(locale, 'person');
  if (reason.kind !== 'NAME') return say(`likely.${reason.kind}`);
  const [one, other] = reason.names;
  return say(`likely.NAME_${reason.how}`, { one, other });
}

/** Somebody who may be the same, as a page shows them. */
export type LikelyView = {
  id: string;
  names: { text: string; language: string }[];
  files: { id: string; code: string }[];
  reasons: string[];
  mayMerge: boolean;
};

/** A pair that somebody told apart, as the page of one of them shows it. */
export type ToldApart = { id: string; name: string; language: string; reason: string; by: string };

/** People with the reasons in words. */
export function toKnownView<Known extends { reasons: readonly Reason[] }>(
  people: readonly Known[],
  locale: Locale,
): (Omit<Known, 'reasons'> & { reasons: string[] })[] {
  return people.map((one) => ({ ...one, reasons: one.reasons.map((reason) => sayReason(reason, locale)) }));
}
