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
  // Custody that came after the start gives no day before it, and needs no look here.
  const running = spans.filter((span) => {
    const run = certainDays(span);
    return run !== null && run.end >= start.latest;
  });
  return {
    least: daysHeld(running, addDays(start.earliest, -1)).least,
    most: daysHeld(spans, addDays(start.latest, -1)).most,
  };
}

/** The first day on which nobody can still have been held under a term that began then; null while no end is known. */
export function heldUntil(spans: readonly Stretch[], start: Bounded): IsoDay | null {
  const ends = spans
    .filter((span) => span.kind === 'HELD')
    .flatMap((span) => possibleDays(span) ?? [])
    .map(({ end }) => end);
  if (ends.includes(null)) return null;
  return (
    ends
      .filter((end) => end !== null && end > start.earliest)
      .sort()
      .at(-1) ?? null
  );
}
