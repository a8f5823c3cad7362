import { certainDays, daysHeld, possibleDays, type Stretch } from '@/lib/cases/custody/rules';
import { addDays } from '@/lib/platform/dates/days';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

type Bounded = PartialDate & { earliest: IsoDay; latest: IsoDay };

/**
 * How many days a person was held before a term began to run. Certain are those of the custody that lasted into the
 * term; days of earlier custody may count or not, so they only raise the most. `most: null`: no upper limit is known.
 */
export function custodyBefore(
  spans: readonly Stretch[],
  start: Bounded,
): { least: number; most: number | null } {
  const held = spans.filter((span) => span.kind === 'HELD');
  const running = held.filter((span) => covers(certainDays(span), start));
  return {
    least: daysHeld(running, addDays(start.earliest, -1)).least,
    most: daysHeld(held, addDays(start.latest, -1)).most,
  };
}

function covers(run: { start: IsoDay; end: IsoDay } | null, start: Bounded): boolean {
  return run !== null && run.start <= start.earliest && run.end >= start.latest;
}

/** The last day on which somebody can have been held under a term that began then; null while no end is known. */
export function heldUntil(spans: readonly Stretch[], start: Bounded): IsoDay | null {
  const ends = spans
    .filter((span) => span.kind === 'HELD')
    .map(possibleDays)
    .filter((run) => run !== null && (run.end === null || run.end > start.earliest))
    .map((run) => run?.end ?? null);
  if (ends.length === 0 || ends.includes(null)) return null;
  return ends.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)) ?? null;
}
