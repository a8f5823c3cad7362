import type { ConsentBasis } from '@/lib/cases/risk/schema';
import { daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { ConsentPurpose } from './schema';

/** Safety rule 3: what rests on vital interest alone is asked again after so many days. */
export const VITAL_INTEREST_DAYS = 90;

/** A record of consent as the rules see it; `recordedAt` in milliseconds, to tell two of one day apart. */
export type ConsentFact = {
  purpose: ConsentPurpose;
  basis: ConsentBasis;
  givenOn: IsoDay;
  recordedAt: number;
  signed: boolean;
};

/** Somebody said no, or no longer. */
export function refuses(basis: ConsentBasis): boolean {
  return basis === 'REFUSED' || basis === 'WITHDRAWN';
}

/** Purposes without which nothing of a person may be public: their refusal takes the page away at once. */
export function closesPage(purpose: ConsentPurpose): boolean {
  return purpose === 'PUBLISH_NAME' || purpose === 'STORE';
}

/**
 * The record that holds for a purpose, or null where there is none. A refusal gives way only to a later word that was
 * also recorded later: neither an old consent that is entered afterwards nor a refusal that is entered late is lost.
 */
export function standingConsent<F extends ConsentFact>(
  facts: readonly F[],
  purpose: ConsentPurpose,
): F | null {
  const own = facts.filter((fact) => fact.purpose === purpose).sort(byDayThenRecord);
  const refusals = own.filter(
    (no) =>
      refuses(no.basis) &&
      !own.some((yes) => !refuses(yes.basis) && yes.givenOn >= no.givenOn && yes.recordedAt > no.recordedAt),
  );
  return refusals.at(-1) ?? own.at(-1) ?? null;
}

export type VitalFault = 'vitalSigned' | 'vitalExpired';

/** What a publication on vital interest lacks on `today`: a second signature, or a record younger than 90 days. */
export function vitalFaults(fact: ConsentFact, today: IsoDay): VitalFault[] {
  if (fact.basis !== 'NOT_OBTAINABLE_VITAL_INTEREST') return [];
  const age = daysBetween(fact.givenOn, today);
  return [
    ...(fact.signed ? [] : (['vitalSigned'] as const)),
    ...(age >= 0 && age < VITAL_INTEREST_DAYS ? [] : (['vitalExpired'] as const)),
  ];
}

/** Voices of the person's own side: what they made public may be repeated where nobody can be asked (safety rule 3). */
export const OWN_SIDE: readonly string[] = ['VICTIM_WITNESS', 'FAMILY', 'LAWYER'];

function byDayThenRecord(a: ConsentFact, b: ConsentFact): number {
  return a.givenOn === b.givenOn ? a.recordedAt - b.recordedAt : a.givenOn < b.givenOn ? -1 : 1;
}
