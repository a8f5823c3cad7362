import { foldName } from '@/lib/platform/text/fold-name';

/** Words shorter than this are in every text; they count together with the rest of their name alone. */
export const TELLING = 4;

/** What Russian, Kazakh and English add to a name, folded as names are: Бекова → Бековой, Айгүл → Айгүлдің. */
const ENDINGS: ReadonlySet<string> = new Set(
  `а я у ю ы и е о ой ей ою ею ом ем ым им ого его ому ему ых их ам ям ами ями ах ях
   дың дің тың тің ның нің ға ге қа ке ды ді ты ті ны ні да де та те дан ден тан тен нан нен мен бен пен на не ың ің s es`
    .split(/\s+/)
    .map(foldName),
);
const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const;
const startsOpen = (ending: string): boolean => VOWELS.some((vowel) => ending.startsWith(vowel));

/** Whether a word of a text is this word of a name, as it stands or with a grammatical ending. */
export function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (name.length < TELLING) return false;
  if (word.startsWith(name) && ENDINGS.has(word.slice(name.length))) return true;
  // A Russian ending takes the place of a last vowel (Бекова, Бековой); Kazakh ones, with a consonant, follow it.
  if (!/[aeiou]$/.test(name) || !word.startsWith(name.slice(0, -1))) return false;
  const ending = word.slice(name.length - 1);
  return startsOpen(ending) && ENDINGS.has(ending);
}

/** Every word of a name that this word of a text can be a form of: `isFormOf` the other way round. */
export function namesBehind(word: string): Set<string> {
  const names = new Set<string>();
  for (const ending of ENDINGS) {
    if (ending === '' || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    names.add(stem);
    if (startsOpen(ending)) VOWELS.forEach((vowel) => names.add(stem + vowel));
  }
  const long = [...names].filter((name) => name.length >= TELLING);
  return new Set([word, ...long]);
}
