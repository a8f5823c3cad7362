import type { DateSign, DateWords } from './date-words';
import { foldDateText } from './fold-date-text';
import { readKazakhEnding } from './kazakh-endings';
import { KAZAKH_WORDS } from './words-kk';
import { ENGLISH_WORDS } from './words-en';
import { RUSSIAN_WORDS } from './words-ru';

type Entry = { words: string; anyEnding: boolean; sign: DateSign };

// The longest first, so that «не позднее» is found before «позднее» and «day and month unknown» before «day».
const ENTRIES: readonly Entry[] = [ENGLISH_WORDS, RUSSIAN_WORDS, KAZAKH_WORDS]
  .flatMap(listEntries)
  .sort((a, b) => b.words.length - a.words.length);

const KAZAKH_NOUNS: readonly [string, DateSign][] = [
  ['жылдар', 'years'],
  ['жыл', 'year'],
  ['куни', 'noise'],
  ['кун', 'noise'],
  ['айы', 'noise'],
  ['ай', 'noise'],
  ['аралыгы', 'amid'],
];

/** The signs that stand at the beginning of a folded text, with how many letters of it they take; null for none. */
export function findSigns(text: string): { signs: DateSign[]; length: number } | null {
  for (const { words, anyEnding, sign } of ENTRIES) {
    if (!text.startsWith(words)) continue;
    const rest = /^[\p{L}\p{M}'-]*/u.exec(text.slice(words.length))?.[0] ?? '';
    if (rest === '' || anyEnding || /^-+$/.test(rest))
      return { signs: [sign], length: words.length + endLength(rest, anyEnding) };
  }
  return findNoun(text);
}

function endLength(rest: string, anyEnding: boolean): number {
  return anyEnding ? rest.length : 0;
}

function findNoun(text: string): { signs: DateSign[]; length: number } | null {
  const word = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
  for (const [noun, sign] of KAZAKH_NOUNS) {
    const ending = word.startsWith(noun) ? readKazakhEnding(word.slice(noun.length)) : null;
    if (ending !== null) return { signs: ending === 'plain' ? [sign] : [sign, ending], length: word.length };
  }
  return null;
}

function listEntries(words: DateWords): Entry[] {
  return (Object.entries(words) as [DateSign, readonly string[]][]).flatMap(([sign, listed]) =>
    listed.map((entry) => ({
      words: foldDateText(entry.replace(/\*$/, '')),
      anyEnding: entry.endsWith('*'),
      sign,
    })),
  );
}
