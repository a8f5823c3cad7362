import { diffArrays } from 'diff';

/**
 * Two changed states of one text as one text, sentence by sentence: what either side wrote stands in it, what either
 * side took out and the other left as it was does not, and what both kept stands once. Where both wrote in one place,
 * theirs comes first.
 */
export function joinTexts(began: string, theirs: string, mine: string): string {
  if (theirs === mine || mine === began) return theirs;
  if (theirs === began) return mine;
  const base = toSentences(began);
  const [one, other] = [changesOf(base, toSentences(theirs)), changesOf(base, toSentences(mine))];
  const joined = [...base, null].flatMap((sentence, at) => {
    const [first, second] = [one.written[at] ?? [], other.written[at] ?? []];
    const written = isAlike(first, second) ? first : [...first, ...second];
    const isKept = sentence !== null && one.kept.has(at) && other.kept.has(at);
    return isKept ? [...written, sentence] : written;
  });
  return joined.reduce(
    (text, next) => (text === '' || /\s$/.test(text) ? text + next : `${text} ${next}`),
    '',
  );
}

/** The sentences and lines of a text, each with the space after it: together they are the text. */
export function toSentences(text: string): string[] {
  return text.match(/[^\n]*?(?:[.!?…]+["»”)]*\s+|\n\s*|$)/gu)?.filter((one) => one !== '') ?? [];
}

/** `written[n]` is what was written before sentence n of the base, `kept` which sentences of it are still there. */
function changesOf(base: readonly string[], after: readonly string[]) {
  const written: string[][] = [];
  const kept = new Set<number>();
  let at = 0;
  for (const part of diffArrays([...base], [...after], { comparator: (a, b) => a.trim() === b.trim() })) {
    if (part.added) (written[at] ??= []).push(...part.value);
    else if (part.removed) at += part.value.length;
    else part.value.forEach(() => kept.add(at++));
  }
  return { written, kept };
}

const isAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((sentence, at) => sentence.trim() === other[at]?.trim());
