import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

const ADULT_AT = 18;

/** What is known of a person's age. */
export type Age = { minor: boolean; birth: PartialDate | null };

/**
 * Whether a person may be under eighteen on `today` (safety rule 5; Convention on the Rights of the Child, article 1).
 * Of an uncertain birth the latest day counts, an open end counts as a minor; whoever is of age by their day of birth is
 * no minor, whatever was marked before it was known.
 */
export function mayBeMinor({ minor, birth }: Age, today: IsoDay): boolean {
  if (birth === null) return minor;
  if (birth.latest === null) return true;
  return addYears(birth.latest, ADULT_AT) > today;
}

/** The same day so many years later; 29 February becomes 1 March where there is none. */
function addYears(day: IsoDay, years: number): IsoDay {
  const [year = '', month = '', date = ''] = day.split('-');
  const then = new Date(Date.UTC(Number(year) + years, Number(month) - 1, Number(date)));
  return then.toISOString().slice(0, 10);
}
