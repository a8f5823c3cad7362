/** For so long a request to destroy a key may be confirmed; the database says the same. */
export const REQUEST_HOURS = 72;

/** Until when a request of this moment may be confirmed. */
export function validUntil(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + REQUEST_HOURS * 3_600_000);
}

/** Whether a request has run out: at the end of the seventy-second hour it has. */
export function isOver(requestedAt: Date, now: Date): boolean {
  return now >= validUntil(requestedAt);
}
