import { namesBehind, TELLING } from '@/lib/cases/closed-names/forms/rules';
import { nameTokens } from '@/lib/platform/text/name-tokens';

/** What is marked of a name: one word, or, where no word of it says enough, all of them in one order. */
export type Marked = { text: string; words: number };

/** What is marked of names written one on a line: each telling word, else the whole name. */
export function toMarked(names: string): Marked[] {
  return names.split('\n').flatMap((line): Marked[] => {
    const words = nameTokens(line);
    const telling = words.filter((word) => word.length >= TELLING);
    if (telling.length > 0) return telling.map((text) => ({ text, words: 1 }));
    return words.length === 0 ? [] : [{ text: inOneOrder(words), words: words.length }];
  });
}

/** A search for names that are known by their marks alone; `markOf` makes the mark of a text. */
export type MarkedSearch = {
  marks: ReadonlySet<string>;
  /** How many words the marked names have, each number once. */
  lengths: readonly number[];
  markOf: (text: string) => string;
};

/** Whether one of the marked names can be read in the words of a text, in whatever grammatical case. */
export function holdsMarked(
  words: readonly string[],
  { marks, lengths, markOf }: MarkedSearch,
  isOpen: (word: string) => boolean,
): boolean {
  const isMarked = (text: string): boolean => marks.has(markOf(text));
  return lengths.some((length) => {
    if (length === 1) {
      return [...new Set(words)].some((word) => !isOpen(word) && [...namesBehind(word)].some(isMarked));
    }
    return words.some((_word, at) => {
      const near = words.slice(at, at + length);
      return near.length === length && !near.every(isOpen) && isMarked(inOneOrder(near));
    });
  });
}

const inOneOrder = (words: readonly string[]): string => [...words].sort().join(' ');
