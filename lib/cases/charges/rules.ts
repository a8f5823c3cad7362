import type { ChargeOutcome } from '@/lib/cases/charges/schema';
import { isBefore } from '@/lib/cases/decisions/rules';
import type { PartialDate } from '@/lib/platform/dates/partial-date';

/** A charge as the rules ask for it; `supersedes` is the id of the one whose place it took. */
export type ChargeFact = {
  id: string;
  outcome: ChargeOutcome;
  date: PartialDate | null;
  decided: PartialDate | null;
  supersedes: string | null;
};

/** What becomes of a charge. `by` is the charge that takes its place when it is requalified. */
export type OutcomeChange = { outcome: ChargeOutcome; when: PartialDate | null; by: string | null };

/**
 * Why a change of a charge's outcome is refused: nothing changes; the charge was requalified and another carries on; no
 * charge, or an uncalled-for one, takes its place; one that takes its own place, already took another's, or would close
 * a ring; a date before the charge or before its last outcome.
 */
export type OutcomeFault =
  'same' | 'requalified' | 'missing' | 'uncalled' | 'itself' | 'taken' | 'cycle' | 'before';

/** Judges a change of a charge among all charges of its file; null when nothing stands against it. */
export function outcomeFault(
  charge: ChargeFact,
  change: OutcomeChange,
  all: readonly ChargeFact[],
): OutcomeFault | null {
  if (charge.outcome === 'REQUALIFIED') return 'requalified';
  if (charge.outcome === change.outcome) return 'same';
  const replaced = replacementFault(charge, change, all);
  if (replaced !== null) return replaced;
  const isEarly = isBefore(change.when, charge.date) || isBefore(change.when, charge.decided);
  return isEarly ? 'before' : null;
}

function replacementFault(
  charge: ChargeFact,
  { outcome, by }: OutcomeChange,
  all: readonly ChargeFact[],
): OutcomeFault | null {
  if (outcome !== 'REQUALIFIED') return by === null ? null : 'uncalled';
  if (by === null) return 'missing';
  if (by === charge.id) return 'itself';
  const byId = new Map(all.map((one) => [one.id, one]));
  if (comesFrom(charge, by, byId)) return 'cycle';
  return (byId.get(by)?.supersedes ?? null) === null ? null : 'taken';
}

/** True when a charge goes back, over those whose place was taken, to this one. */
function comesFrom(charge: ChargeFact, id: string, byId: ReadonlyMap<string, ChargeFact>): boolean {
  const seen = new Set<string>();
  let at: ChargeFact | undefined = charge;
  while (at !== undefined && at.supersedes !== null && !seen.has(at.id)) {
    if (at.supersedes === id) return true;
    seen.add(at.id);
    at = byId.get(at.supersedes);
  }
  return false;
}
