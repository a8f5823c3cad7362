/** How many guesses were evaluated in the last minute (and hour) where the next one would fall. */
export type GuessCounts = {
  account: number;
  accountAndAddress: number;
  address: number;
  all: number;
  accountLastHour: number;
};

export type GuessKind = 'password' | 'code';

/** A browser that has signed in to this account before: guesses of strangers take nothing from its share. */
const KNOWN_A_MINUTE = 2;
const STRANGERS = { account: 3, accountAndAddress: 2, address: 10, all: 60 };
/** A code has a million values only: beside the minute, the hour is limited for browsers that nobody knows. */
const CODES_AN_HOUR = 20;

/**
 * Whether one more guess may be evaluated. Two shares for each account, five a minute together: three for browsers that
 * nobody knows, at most two of them from one address, and two for browsers that signed in before. What is not evaluated
 * is only delayed: no count of failures ever closes an account, and whoever waits or comes back with a browser of
 * theirs gets in while others guess.
 */
export function mayEvaluate(kind: GuessKind, knownBrowser: boolean, counts: GuessCounts): boolean {
  if (knownBrowser) return counts.account < KNOWN_A_MINUTE;
  return (
    counts.account < STRANGERS.account &&
    counts.accountAndAddress < STRANGERS.accountAndAddress &&
    counts.address < STRANGERS.address &&
    counts.all < STRANGERS.all &&
    (kind === 'password' || counts.accountLastHour < CODES_AN_HOUR)
  );
}
