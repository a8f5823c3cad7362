import { foldName } from '@/lib/platform/text/fold-name';
import { nameTokens } from '@/lib/platform/text/name-tokens';
import { SIMILAR_ENOUGH, trigramSimilarity } from '@/lib/platform/text/trigram-similarity';
import type { Match, MatchField, MatchHow } from './schema';

/** A word of the query: folded, as search compares it, and as the reader wrote it. */
export type QueryWord = { token: string; written: string };

/** What a file holds under one folded word: the name that the word stands in, as the file spells it. */
export type SearchHit = { token: string; field: MatchField; display: string };

/** A query is a name or a few words; what follows this many is left out, so that no query costs more than its page. */
export const MAX_WORDS = 8;

/** From this length on, a word finds the longer words that begin with it. */
const SHORTEST_BEGINNING = 2;

const WEIGHT: Readonly<Record<MatchHow, number>> = { SAME: 100, SPELLING: 90, BEGINNING: 60, SIMILAR: 30 };
const FIELD_WEIGHT: Readonly<Record<MatchField, number>> = { NAME: 8, EVENT: 3, PLACE: 2, ORGANISATION: 1 };

/** The words of a query, each once; all of them must match. Empty for a query without letters or digits. */
export function toQueryWords(query: string): QueryWord[] {
  const written = query.split(/[\s\p{Pd},;]+/u).filter((word) => word !== '');
  return nameTokens(query)
    .slice(0, MAX_WORDS)
    .map((token) => ({ token, written: written.find((word) => foldName(word) === token) ?? token }));
}

/**
 * How a word of the query meets a folded word, whatever name that stands in; null when it does not. Trigrams alone
 * would join short words that only share a beginning, so a similar word must also be few slips of the pen away.
 */
export function howTokensMeet(token: string, other: string): Exclude<MatchHow, 'SAME'> | null {
  if (token === other) return 'SPELLING';
  if (token.length >= SHORTEST_BEGINNING && other.startsWith(token)) return 'BEGINNING';
  // A number is another number, not a misspelling.
  if (/\d/.test(token + other)) return null;
  if (trigramSimilarity(token, other) < SIMILAR_ENOUGH) return null;
  return countSlips(token, other) <= slipsAllowed(token) ? 'SIMILAR' : null;
}

/**
 * Ranks a file by what it holds: each word of the query by its best hit, names before events, places and
 * organisations. Null when a word has no hit: a file is found by all words or not at all.
 */
export function rankFile(
  words: readonly QueryWord[],
  hits: readonly SearchHit[],
): { score: number; match: Match[] } | null {
  const best = words.map((word) => bestMatch(word, hits));
  const found = best.filter((one) => one !== null);
  if (found.length === 0 || found.length < best.length) return null;
  return { score: found.reduce((sum, one) => sum + one.score, 0), match: found.map((one) => one.match) };
}

function bestMatch(word: QueryWord, hits: readonly SearchHit[]): { score: number; match: Match } | null {
  let best: { score: number; match: Match } | null = null;
  for (const { token, field, display } of hits) {
    const meets = howTokensMeet(word.token, token);
    if (meets === null) continue;
    const how = meets === 'SPELLING' && writesWord(display, word.written) ? 'SAME' : meets;
    const closeness = Math.round(10 * trigramSimilarity(word.token, token));
    const score = WEIGHT[how] + FIELD_WEIGHT[field] + closeness;
    if (best === null || score > best.score)
      best = { score, match: { field, how, query: word.written, display } };
  }
  return best;
}

/** True when the name holds the word letter for letter, but for capitals. */
function writesWord(display: string, written: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase();
  return plain(display)
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .includes(plain(written));
}

function slipsAllowed(token: string): number {
  if (token.length < 5) return 0;
  return token.length < 8 ? 1 : 2;
}

/** Letters changed, left out, added, or swapped with their neighbour, each once (optimal string alignment). */
export function countSlips(a: string, b: string): number {
  let [before, last] = [new Array<number>(), Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity;
      row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
