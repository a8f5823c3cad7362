import type { NameCase } from '@/lib/people/declension/schema';

const BACK = /[аоұыяёю]/u;
const FRONT = /[әеөүіэ]/u;
const VOWEL = /[аәеёоөұүыіэя]/u;
/** After these an ending begins with a hard sound; б в г д at the end are spoken without voice. */
const VOICELESS = /[кқпстфхһцчшщбвгд]/u;
const NASAL = /[мнң]/u;

/** Names of the form "X's son" and "X's daughter": the ending leans on the possessive, not on the vowel. */
const POSSESSIVE = /(?:ұлы|қызы)$/u;

type Harmony = 'back' | 'front';
const ENDINGS: Readonly<Record<NameCase, (word: string, harmony: Harmony) => string>> = {
  GENITIVE: (word, harmony) => {
    const first = isOpen(word) || NASAL.test(word.slice(-1)) ? 'н' : firstOf(word);
    return `${first}${harmony === 'back' ? 'ың' : 'ің'}`;
  },
  DATIVE: (word, harmony) => {
    if (POSSESSIVE.test(word)) return 'на';
    const voiceless = VOICELESS.test(word.slice(-1));
    return harmony === 'back' ? (voiceless ? 'қа' : 'ға') : voiceless ? 'ке' : 'ге';
  },
  ACCUSATIVE: (word, harmony) => {
    if (POSSESSIVE.test(word)) return 'н';
    return `${isOpen(word) ? 'н' : firstOf(word)}${harmony === 'back' ? 'ы' : 'і'}`;
  },
};

/**
 * A Kazakh name in another case: its last word takes the ending, by vowel harmony and by the sound it ends with (Kazakh
 * school grammar, "септік жалғаулары"). Null for a word that is not of Kazakh Cyrillic letters. A proposal: foreign names
 * are said otherwise by some.
 */
export function declineKazakh(name: string, wanted: NameCase): string | null {
  const word = (name.split(/[ -]/).at(-1) ?? '').toLowerCase();
  if (!/^[а-яёәғқңөұүһі]+$/u.test(word)) return null;
  return `${name}${ENDINGS[wanted](word, harmonyOf(word))}`;
}

const isOpen = (word: string): boolean => VOWEL.test(word.slice(-1));
const firstOf = (word: string): string => (VOICELESS.test(word.slice(-1)) ? 'т' : 'д');

/** The last vowel decides. The е and о of -ев and -ов are the Russian ending's: the root before them decides. */
function harmonyOf(word: string): Harmony {
  const root = word.replace(/[оеё]в$/u, '');
  const vowels = Array.from(root === '' ? word : root).filter(
    (letter) => BACK.test(letter) || FRONT.test(letter),
  );
  const last = vowels.at(-1);
  if (last !== undefined) return FRONT.test(last) ? 'front' : 'back';
  return /и/u.test(word) ? 'front' : 'back';
}
