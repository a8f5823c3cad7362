import type { CaseDocument } from '@/lib/cases/schema';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { LOCALES } from '@/lib/platform/i18n/locales';

type Tried = Pick<CaseDocument, 'events' | 'decisions'>;
type Court = NonNullable<CaseDocument['decisions'][number]['court']>;

/** What shows that two people were tried together. */
export type Trial = { event: string } | { court: Court; day: IsoDay };

/**
 * Whether two published files show the same trial: both accused in one event, or the same court deciding the same kind
 * of thing on both on the same day. Null where they do not: people of one event are not thereby co-defendants.
 */
export function triedTogether(one: Tried, other: Tried): Trial | null {
  const accused = (file: Tried): string[] =>
    file.events.filter(({ role }) => role === 'ACCUSED').map(({ slug }) => slug);
  const both = accused(one).find((slug) => accused(other).includes(slug));
  if (both !== undefined) return { event: both };
  for (const { kind, court, when } of one.decisions) {
    const day = when?.date.earliest ?? null;
    if (court === null || day === null || when?.date.latest !== day) continue;
    const same = other.decisions.some(
      (decision) =>
        decision.kind === kind &&
        decision.court !== null &&
        isSameCourt(decision.court, court) &&
        decision.when?.date.earliest === day &&
        decision.when.date.latest === day,
    );
    if (same) return { court, day };
  }
  return null;
}

function isSameCourt(one: Court, other: Court): boolean {
  return LOCALES.some((locale) => one[locale] !== undefined && one[locale] === other[locale]);
}
