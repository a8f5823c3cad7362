import type { DigestRhythm } from './schema';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** In UTC: eight in the morning in Kazakhstan. */
const HOUR = 3;
const MONDAY = 1;
/** Minutes until the next try, by how many have failed. */
const PAUSES = [5, 15, 60, 180] as const;

/** When the next digest of this rhythm is due: the next morning, or the next Monday morning, after `now`. */
export function nextDigestAt(rhythm: DigestRhythm, now: Date): Date {
  const morning = new Date(now);
  morning.setUTCHours(HOUR, 0, 0, 0);
  const isAwaited = (at: Date) => at > now && (rhythm === 'DAILY' || at.getUTCDay() === MONDAY);
  let next = morning;
  while (!isAwaited(next)) next = new Date(next.getTime() + DAY);
  return next;
}

/** When a digest that did not go out is tried again: ever later, and never later than the next one is due. */
export function retryDigestAt(rhythm: DigestRhythm, failed: number, now: Date): Date {
  const pause = PAUSES[Math.min(failed, PAUSES.length) - 1] ?? PAUSES[0];
  const again = now.getTime() + pause * MINUTE;
  return new Date(Math.min(again, nextDigestAt(rhythm, now).getTime()));
}

/** The last day, exclusive, whose tasks a digest counts: until the next one comes. */
export function digestHorizon(rhythm: DigestRhythm, now: Date): Date {
  return new Date(now.getTime() + (rhythm === 'DAILY' ? 1 : 7) * DAY);
}
