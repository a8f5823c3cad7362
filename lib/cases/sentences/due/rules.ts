import { runningTerms } from '@/lib/cases/sentences/overdue/rules';
import { addDays } from '@/lib/platform/dates/days';
import type { IsoDay } from '@/lib/platform/dates/partial-date';

type Ground = Parameters<typeof runningTerms>[0];

/**
 * The first day on which a term of this file counts as overdue while no release is known; null where no last day can be
 * given. The day that a decision on detention names is still one of detention.
 */
export function releaseDue(ground: Ground): IsoDay | null {
  // What is overdue is asked of a day, when a term ends is not: any day gives the same ends.
  const due = runningTerms(ground, '1000-01-01').flatMap(({ of, latest }) =>
    latest === null ? [] : [of === 'PRETRIAL_DETENTION' ? addDays(latest, 1) : latest],
  );
  return due.sort()[0] ?? null;
}
