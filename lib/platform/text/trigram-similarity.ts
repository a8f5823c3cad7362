/**
 * From which similarity on two folded names are worth showing as the same one misspelled. Lower than the 0.3 that pg_trgm
 * starts with: a swap of two letters in a word of six (Shetpe, Shepte, Shtepe) leaves 3 of 11 trigrams, 0.27.
 * Short words reach it by chance, so a hit is a candidate to rank, never an answer.
 */
export const SIMILAR_ENOUGH = 0.25;

/**
 * What pg_trgm's `similarity()` gives for two folded names: shared trigrams by all trigrams, each word led by two spaces
 * and followed by one; a 4-byte float from 0 to 1. The database finds, this one explains and ranks without asking it.
 */
export function trigramSimilarity(a: string, b: string): number {
  return shareOf(trigrams(a), trigrams(b));
}

/** The same for many pairs of few texts: what was taken apart once is kept as long as the function is. */
export function openSimilarity(): (a: string, b: string) => number {
  const known = new Map<string, Set<string>>();
  const of = (text: string): Set<string> => {
    const found = known.get(text) ?? trigrams(text);
    known.set(text, found);
    return found;
  };
  return (a, b) => shareOf(of(a), of(b));
}

function shareOf(inA: ReadonlySet<string>, inB: ReadonlySet<string>): number {
  if (inA.size === 0 || inB.size === 0) return 0;
  let both = 0;
  for (const trigram of inA) if (inB.has(trigram)) both += 1;
  return Math.fround(both / (inA.size + inB.size - both));
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}
