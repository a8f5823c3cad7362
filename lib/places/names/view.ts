import { nameOfPlace } from '@/lib/cases/choices/rules';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { namesDuring } from './rules';

export type PlaceNameRow = {
  text: string;
  preferredFor: string | null;
  language: string;
  kind: string;
  validEdtf: string | null;
};
type Place = { id: string; names: readonly PlaceNameRow[] };

/**
 * A place as a list offers it. Where the day of the fact is known, by the name that it had then, with today's behind;
 * else by today's, with each former name and its time, so that whoever chooses knows it again.
 */
export function labelPlace(place: Place, locale: Locale, on: PartialDate | null): string {
  const now = nameOfPlace(place, locale);
  const timed = place.names.map((name) => ({ ...name, valid: name.validEdtf }));
  if (on !== null) {
    const then = namesDuring(timed, locale, on)
      .map(({ text }) => text)
      .join(' / ');
    return then === '' || then === now ? now : `${then} (${now})`;
  }
  const former = timed.flatMap(({ text, kind, language, valid }) => {
    const date = valid === null ? null : readEdtf(valid);
    return date === null || kind !== 'FORMER' || language.split('-')[0] !== locale
      ? []
      : [`${text}: ${sayDate(date, locale)}`];
  });
  return former.length === 0 ? now : `${now} (${former.join('; ')})`;
}
