import { foldName } from '@/lib/platform/text/fold-name';
import { inventWord } from '../fill-crowd';
import { inCyrillic } from '../fill-desk';

/** A word of a name in two alphabets, each with its fold. */
export type NameWord = { latin: string; latinFolded: string; cyrillic: string; cyrillicFolded: string };

const GIVEN = 2000;
const SURNAMES = 60_000;
// Prime to the number of words that can be made, so that neighbours do not begin alike.
const SPREAD = 7919;

function inventWords(count: number, syllables: number, before: string): NameWord[] {
  return Array.from({ length: count }, (_one, at) => {
    const latin = inventWord(at * SPREAD + 1, syllables) + before;
    const cyrillic = inCyrillic(latin);
    return { latin, latinFolded: foldName(latin), cyrillic, cyrillicFolded: foldName(cyrillic) };
  });
}

export const givenNames = (): NameWord[] => inventWords(GIVEN, 3, '');
export const surnames = (): NameWord[] => inventWords(SURNAMES, 4, 'v');

/**
 * Which given name and surname the person of this number has, counted from the commonest: as in life, the commonest
 * given name is borne by some eighty thousand in a million, the commonest surname by four thousand.
 */
export function namesOf(at: number): { given: number; surname: number } {
  const share = (factor: number): number => ((at + 1) * factor) % 1;
  return {
    given: Math.floor(GIVEN * share(0.618033988749895) ** 3),
    surname: Math.floor(SURNAMES * share(0.754877666246693) ** 2),
  };
}
