import { isFormOf, TELLING } from './forms/rules';
import { holdsMarked, type MarkedSearch } from './sealed/rules';
import { foldName } from '@/lib/platform/text/fold-name';
import { nameTokens } from '@/lib/platform/text/name-tokens';

/**
 * A name that must not become public. `whole`: found only as the whole phrase, for descriptions such as "a witness from
 * the square"; else each word of it that is long enough to say something gives the person away.
 */
export type ClosedName = { text: string; whole: boolean };

/** Where in a document a closed name stands: a part of it, and the number of the entry where the part is a list. */
export type NamePlace = { part: string; nr: number | null };

/**
 * The places of a document in which a closed name can be read, in whatever spelling, script or grammatical case; every
 * text of the document is looked through, addresses too. `open` are the names that are public: a family shares its own.
 * `marked` are names that are sealed, known by their marks alone. Gives places alone, never the name.
 */
export function findClosedNames(
  document: object,
  closed: readonly ClosedName[],
  open: readonly string[],
  marked: readonly MarkedSearch[] = [],
): NamePlace[] {
  const openWords = open.flatMap(nameTokens);
  const isOpen = (word: string) => openWords.some((one) => isFormOf(word, one));
  const wanted = closed.map(toSought);
  const holds = (text: string): boolean => {
    const words = wordsOf(text);
    return (
      wanted.some((sought) => isIn(words, sought, isOpen)) ||
      marked.some((search) => holdsMarked(words, search, isOpen))
    );
  };
  return placesWhere(document, holds);
}

/** Every text of a document with its place: its part, and in a list its entry. */
export function placedTexts(document: object): (NamePlace & { text: string })[] {
  return Object.entries(document).flatMap(([part, value]: [string, unknown]) => {
    const entries = Array.isArray(value)
      ? (value as unknown[]).map((one, at) => ({ one, nr: at + 1 }))
      : [{ one: value, nr: null }];
    return entries.flatMap(({ one, nr }) => textsIn(one).map((text) => ({ part, nr, text })));
  });
}

/** The places of a document with a text of which `holds` is true: each part, and in a list each entry. */
export function placesWhere(document: object, holds: (text: string) => boolean): NamePlace[] {
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
  // The same words in any order, side by side: «Ли Ан», «Ан Ли». A name of no words is nowhere.
  if (words.every(isOpen)) return false;
  return text.some((_word, at) => {
    const near = text.slice(at, at + words.length);
    return near.length === words.length && words.every((one) => near.some((word) => isFormOf(word, one)));
  });
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
