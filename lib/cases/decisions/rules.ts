import type { DecisionKind, DecisionOutcome } from '@/lib/cases/decisions/schema';
import type { StatusKind } from '@/lib/cases/status/schema';
import type { PartialDate } from '@/lib/platform/dates/partial-date';

/** A decision as the rules ask for it; `reviews` is the id of the one it reviews. */
export type ChainedDecision = {
  id: string;
  kind: DecisionKind;
  outcome: DecisionOutcome;
  date: PartialDate | null;
  reviews: string | null;
};

/** A decision and, in the order of time, all that reviewed it or one of its reviews. */
export type ReviewChain<D> = { root: D; reviews: D[] };

/** Takes a list of decisions apart into its chains. A ring, which no write makes, is no chain: its decisions give none. */
export function reviewChains<D extends ChainedDecision>(decisions: readonly D[]): ReviewChain<D>[] {
  const known = new Set<string | null>(decisions.map(({ id }) => id));
  const roots = decisions.filter(({ reviews }) => !known.has(reviews));
  return roots.map((root) => ({ root, reviews: inTime(below(root.id, decisions)) }));
}

function below<D extends ChainedDecision>(id: string, decisions: readonly D[]): D[] {
  const next = decisions.filter(({ reviews }) => reviews === id);
  return next.flatMap((one) => [one, ...below(one.id, decisions)]);
}

/** An undated review keeps its place behind the one before it, and goes where that one goes. */
function inTime<D extends ChainedDecision>(list: readonly D[]): D[] {
  let day = '';
  const placed = list.map((one) => {
    day = one.date?.earliest ?? one.date?.latest ?? day;
    return { one, day };
  });
  return placed.sort((a, b) => compareText(a.day, b.day)).map(({ one }) => one);
}

const compareText = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Why a decision cannot review another: it is that one, the two would review each other, or it came before it. */
export type ReviewFault = 'itself' | 'cycle' | 'before' | 'kind';

/** Decisions that open something and review nothing. */
const FIRST: readonly DecisionKind[] = ['WARRANT'];

/** Judges that `decision` reviews the one named in it, among the others of the same file; null when it can. */
export function reviewFault(
  decision: ChainedDecision,
  others: readonly ChainedDecision[],
): ReviewFault | null {
  if (decision.reviews === null) return null;
  if (decision.reviews === decision.id) return 'itself';
  if (FIRST.includes(decision.kind)) return 'kind';
  const byId = new Map(others.map((one) => [one.id, one]));
  const seen = new Set<string>();
  for (let at = byId.get(decision.reviews); at; at = at.reviews === null ? undefined : byId.get(at.reviews)) {
    if (at.id === decision.id || seen.has(at.id)) return 'cycle';
    seen.add(at.id);
  }
  return isBefore(decision.date, byId.get(decision.reviews)?.date ?? null) ? 'before' : null;
}

/** True when the first date lies before the second whatever days the two stand for. */
export function isBefore(date: PartialDate | null, other: PartialDate | null): boolean {
  return date?.latest != null && other?.earliest != null && date.latest < other.earliest;
}

/**
 * What a decision is in the status track, where custody is derived from: the verdict that imprisons, the change of a
 * sentence, an order that remands. Null where the track has no word for it, or where it tells nothing until something is
 * done about it: somebody whose pardon is granted is not thereby out.
 */
export function statusOfDecision(
  kind: DecisionKind,
  outcome: DecisionOutcome,
  hasSentence: boolean,
): StatusKind | null {
  if (outcome === 'ACQUITTED') return 'ACQUITTED';
  if (kind === 'VERDICT') return outcome !== 'CONVICTED' ? null : hasSentence ? 'SENTENCED' : 'CONVICTED';
  if (kind === 'REMAND') return outcome === 'GRANTED' ? 'REMANDED' : null;
  if (kind === 'PAROLE') return outcome === 'REFUSED' ? 'PAROLE_DENIED' : null;
  if (kind === 'APPEAL' || kind === 'CASSATION' || kind === 'COMMUTATION') {
    return outcome === 'CHANGED' ? 'SENTENCE_CHANGED' : outcome === 'UPHELD' ? 'UPHELD' : null;
  }
  return null;
}
