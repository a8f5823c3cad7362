import {
  certainDays,
  heldOn,
  possibleDays,
  type CustodySpan,
  type HeldAnswer,
} from '@/lib/cases/custody/rules';
import type { IsoDay } from '@/lib/platform/dates/partial-date';

/**
 * Whether the person was held on a day, with the ids of the events that say so: those of the stretches that hold the day,
 * certainly or possibly; where none does, those of the stretches nearest to it on either side.
 */
export function explainDay(
  spans: readonly CustodySpan[],
  day: IsoDay,
): { answer: HeldAnswer; ground: string[] } {
  const held = spans.filter((span) => span.kind === 'HELD');
  const answer = heldOn(held, day);
  const resting =
    answer === 'NOT_HELD' ? nearest(held, day) : held.filter((one) => reaches(one, day, answer));
  return { answer, ground: [...new Set(resting.flatMap((span) => span.ground))] };
}

function reaches(span: CustodySpan, day: IsoDay, answer: HeldAnswer): boolean {
  const run = answer === 'HELD' ? certainDays(span) : possibleDays(span);
  return run !== null && (run.start === null || run.start <= day) && (run.end === null || day < run.end);
}

function nearest(spans: readonly CustodySpan[], day: IsoDay): CustodySpan[] {
  const before = spans.findLast((span) => {
    const end = possibleDays(span)?.end ?? span.to?.latest ?? null;
    return end !== null && end <= day;
  });
  const after = spans.find((span) => {
    const start = span.from?.earliest ?? null;
    return start !== null && start > day;
  });
  return [before, after].filter((span) => span !== undefined);
}
