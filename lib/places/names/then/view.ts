import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { LocalText, ShownText } from '@/lib/platform/i18n/local-text';
import { showText } from '@/lib/platform/i18n/local-text';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { namesDuring } from '../rules';

export type HistoricName = {
  text: string;
  language: string;
  kind: string;
  preferredFor: string | null;
  validEdtf: string | null;
};

/** A place as a document names it: as it was called then, and today's name where that is another. */
export type PlaceThen = { place: LocalText | null; placeNow?: LocalText };

/**
 * The name that a place had at a date, in each language, with today's beside it where the two differ. A date that spans
 * a change of name has both, the earlier first. Names without a time are today's: where no name with a time was in
 * force, today's stands alone. Null where the place has no name for readers.
 */
export function placeAt(names: readonly HistoricName[] | undefined, date: PartialDate | null): PlaceThen {
  const place: LocalText = {};
  const placeNow: LocalText = {};
  const timed = (names ?? []).map((name) => ({ ...name, valid: name.validEdtf }));
  for (const locale of LOCALES) {
    const now = timed.find(({ preferredFor }) => preferredFor === locale);
    if (now === undefined) continue;
    // Of several names without a time one alone is the name: the one that readers are shown.
    const found = date === null ? [] : namesDuring(timed, locale, date);
    const then = found.some(({ valid }) => valid !== null)
      ? found.filter(({ valid, text }) => valid !== null || text === now.text).map(({ text }) => text)
      : [now.text];
    place[locale] = then.join(' / ');
    if (!then.includes(now.text)) placeNow[locale] = now.text;
  }
  if (Object.keys(place).length === 0) return { place: null };
  return Object.keys(placeNow).length === 0 ? { place } : { place, placeNow };
}

/** A place for a reader: by its name then, with today's behind it in the same language. */
export function sayPlace(
  {
    place,
    placeNow,
  }: {
    place: LocalText | null;
    placeNow?: LocalText | undefined;
  },
  locale: Locale,
): ShownText | null {
  if (place === null) return null;
  const then = showText(place, locale);
  const now = placeNow?.[then.lang];
  if (now === undefined) return then;
  const text =
    then.lang === locale
      ? translate(locale, 'profile')('placeNow', { then: then.text, now })
      : `${then.text} (${now})`;
  return { ...then, text };
}
