import { refuses, standingConsent, type ConsentFact } from '@/lib/cases/consent/rules';
import { isHeldState } from '@/lib/cases/status/rules';
import type { CustodyState, StatusKind } from '@/lib/cases/status/schema';
import { mayBeMinor, type Age } from '@/lib/people/age/rules';
import { daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay } from '@/lib/platform/dates/partial-date';

/** Why nobody is told how to write to a prisoner. */
export type LetterBar = 'MINOR' | 'REFUSED' | 'NO_CONSENT' | 'NOT_HELD' | 'NO_FACILITY';

/** Older than this, rules for letters are looked at again before anybody relies on them. */
const FRESH_DAYS = 180;

/** What moves a person: where they are after it is known only by an entry that says so. */
const MOVES: ReadonlySet<string> = new Set<StatusKind>([
  'DETAINED',
  'ARRESTED',
  'REARRESTED',
  'ADMIN_ARREST',
  'REMANDED',
  'HOUSE_ARREST',
  'TRANSFERRED',
  'PSYCHIATRIC_CONFINEMENT',
  'RELEASED',
  'ESCAPED',
  'EXILED',
  'DISAPPEARED',
  'FOUND',
  'WHEREABOUTS_UNKNOWN',
]);

type Step = { kind: string; ordinal: number; day: IsoDay | null; facilityId: string | null };

/**
 * In which facility a person is, by the entries that stand: the one of the last entry that names one, unless a later one
 * moved them to where no source says. What has no day keeps the place that it was recorded in.
 */
export function facilityNow(steps: readonly Step[]): string | null {
  let last = '';
  return [...steps]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((step) => ({ ...step, at: (last = step.day ?? last) }))
    .sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at))
    .reduce<string | null>((known, step) => step.facilityId ?? (MOVES.has(step.kind) ? null : known), null);
}

/**
 * What stands against telling anybody how to write to this person, or null. A child gets no letters (safety rule 5);
 * nobody is written to who has not agreed to it (rule 2), and vital interest is no leave to write.
 */
export function letterBar(
  given: { state: CustodyState; age: Age; consents: readonly ConsentFact[]; facilityId: string | null },
  today: IsoDay,
): LetterBar | null {
  if (mayBeMinor(given.age, today)) return 'MINOR';
  const basis = standingConsent(given.consents, 'WRITE_TO_PRISONER')?.basis ?? 'UNKNOWN';
  if (refuses(basis)) return 'REFUSED';
  if (basis === 'UNKNOWN' || basis === 'NOT_OBTAINABLE_VITAL_INTEREST') return 'NO_CONSENT';
  if (!isHeldState(given.state)) return 'NOT_HELD';
  return given.facilityId === null ? 'NO_FACILITY' : null;
}

/** For how many whole months rules have not been checked; null while the check is at most 180 days old. */
export function monthsUnchecked(checked: IsoDay, today: IsoDay): number | null {
  if (daysBetween(checked, today) <= FRESH_DAYS) return null;
  const [year = 0, month = 0, day = 0] = checked.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  return (thisYear - year) * 12 + (thisMonth - month) - (thisDay < day ? 1 : 0);
}
