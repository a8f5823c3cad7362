import { foldName } from '@/lib/platform/text/fold-name';
import { nameTokens } from '@/lib/platform/text/name-tokens';

/**
 * A name that must not become public. `whole`: found only as the whole phrase, for descriptions such as "a witness from
 * the square"; else each word of it that is long enough to say something gives the person away.
 */
export type ClosedName = { text: string; whole: boolean };

/** Where in a document a closed name stands: a part of it, and the number of the entry where the part is a list. */
export type NamePlace = { part: string; nr: number | null };

/** Words shorter than this are in every text; they count together with the rest of their name alone. */
const TELLING = 4;

/** What Russian, Kazakh and English add to a name, folded as names are: Бекова → Бековой, Айгүл → Айгүлдің. */
const ENDINGS: ReadonlySet<string> = new Set(
  `а я у ю ы и е о ой ей ою ею ом ем ым им ого его ому ему ых их ам ям ами ями ах ях
   дың дің тың тің ның нің ға ге қа ке ды ді ты ті ны ні да де та те дан ден тан тен нан нен мен бен пен на не ың ің s es`
    .split(/\s+/)
    .map(foldName),
);

/**
 * The places of a document in which a closed name can be read, in whatever spelling, script or grammatical case; every
 * text of the document is looked through, addresses too. `open` are the names that are public: a family shares its own.
 * Gives places alone, never the name.
 */
export function findClosedNames(
  document: object,
  closed: readonly ClosedName[],
  open: readonly string[],
): NamePlace[] {
  const openWords = open.flatMap(nameTokens);
  const isOpen = (word: string) => openWords.some((one) => isFormOf(word, one));
  const wanted = closed.map(toSought).filter(({ words }) => words.length > 0);
  if (wanted.length === 0) return [];
  const holds = (text: string): boolean => {
    const words = wordsOf(text);
    return wanted.some((sought) => isIn(words, sought, isOpen));
  };
  return Object.entries(document).flatMap(([part, value]: [string, unknown]): NamePlace[] => {
    if (!Array.isArray(value)) return textsIn(value).some(holds) ? [{ part, nr: null }] : [];
    return value.flatMap((one: unknown, at) => (textsIn(one).some(holds) ? [{ part, nr: at + 1 }] : []));
  });
}

type Sought = { words: string[]; whole: boolean };

function toSought({ text, whole }: ClosedName): Sought {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '');
  return whole ? { words, whole } : { words: nameTokens(text), whole };
}

function isIn(text: readonly string[], { words, whole }: Sought, isOpen: (word: string) => boolean): boolean {
  const alone = words.filter((word) => !whole && word.length >= TELLING);
  if (text.some((word) => alone.some((one) => isFormOf(word, one)) && !isOpen(word))) return true;
  // The same words in any order, side by side: «Ли Ан», «Ан Ли».
  if (words.every(isOpen)) return false;
  return text.some((_word, at) => {
    const near = text.slice(at, at + words.length);
    return near.length === words.length && words.every((one) => near.some((word) => isFormOf(word, one)));
  });
}

/** Whether a word of a text is this word of a name, as it stands or with a grammatical ending. */
function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (name.length < TELLING) return false;
  if (word.startsWith(name) && ENDINGS.has(word.slice(name.length))) return true;
  // A Russian ending takes the place of a last vowel (Бекова, Бековой); Kazakh ones, with a consonant, follow it.
  if (!/[aeiou]$/.test(name) || !word.startsWith(name.slice(0, -1))) return false;
  const ending = word.slice(name.length - 1);
  return /^[aeiou]/.test(ending) && ENDINGS.has(ending);
}

function wordsOf(text: string): string[] {
  return [...new Set([text, decoded(text)])].flatMap((form) => foldName(form).split(' '));
}

/** An address can spell a name in percent signs. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
