import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
/** 10^10 guesses: below it a password falls to a stolen hash even at the cost of Argon2id. */
const ENOUGH = 4;

/**
 * Whether a password is common: on the shipped list of some fifty thousand, or made of such words, of keys in a row,
 * of repetitions or dates, or of what is known of its owner (`about`: name, address), so that it is guessed early.
 */
export function isCommonPassword(password: string, about: readonly string[]): boolean {
  const own = about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
  return estimator.check(password, [...own, 'held']).score < ENOUGH;
}
