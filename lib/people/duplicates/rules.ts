import { overlaps } from '@/lib/platform/dates/compare';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { foldName } from '@/lib/platform/text/fold-name';
import { foldedTokens } from '@/lib/platform/text/name-tokens';
import { openSimilarity } from '@/lib/platform/text/trigram-similarity';

/** What is known of a person and may tell whether two are one. Places and charges are ids or codes, compared as they are. */
export type Signals = {
  /** Null for somebody who is only being typed. */
  id: string | null;
  names: readonly string[];
  /** The names folded, as they are kept beside them; left out, they are folded here. */
  folded?: readonly string[];
  birth: PartialDate | null;
  arrests: readonly PartialDate[];
  places: readonly string[];
  charges: readonly string[];
};

/** Why two may be one. `SAME`: search takes the names for one; `PART`: one name holds the words of the other; `NEAR`: misspelt. */
export type Reason =
  | { kind: 'NAME'; how: 'SAME' | 'PART' | 'NEAR'; names: readonly [string, string] }
  | { kind: 'BIRTH' | 'BIRTH_DIFFERS' | 'ARREST' | 'PLACE' | 'CHARGE' };

export type Likeness = { score: number; reasons: Reason[] };
export type Pair = readonly [string, string];

/** Below this two words of names are two words; a swap of letters in a word of eight stays above. */
const WORD_ENOUGH = 0.4;
/** From here on two people are worth a look: one shared word of two is not, one and another signal is. */
const LIKELY = 0.55;
const WEIGHTS = { BIRTH: 0.2, BIRTH_DIFFERS: -0.35, ARREST: 0.1, PLACE: 0.05, CHARGE: 0.05 } as const;

/** A family name of a woman and of a man of one family are two people's, however near the letters. */
const MALE = /(?:ov|ev|in|ski)$/;
const FEMALE = /(?:ova|eva|ina|skaia)$/;

/** How likely two people are one, with every reason; null where nothing worth a look speaks for it. The same both ways. */
export function compareLikeness(one: Signals, other: Signals): Likeness | null {
  return compare(one, takeApart(one), other, openSimilarity());
}

function compare(one: Signals, names: readonly Form[], other: Signals, like: Similarity): Likeness | null {
  const name = compareNames(names, takeApart(other), like);
  if (name === null) return null;
  const kinds = [
    ...compareBirths(one.birth, other.birth),
    ...(anyOverlap(one.arrests, other.arrests) ? (['ARREST'] as const) : []),
    ...(one.places.some((place) => other.places.includes(place)) ? (['PLACE'] as const) : []),
    ...(one.charges.some((charge) => other.charges.includes(charge)) ? (['CHARGE'] as const) : []),
  ];
  const score = kinds.reduce((sum, kind) => sum + WEIGHTS[kind], name.score);
  if (score < LIKELY) return null;
  return { score, reasons: [name.reason, ...kinds.map((kind) => ({ kind }))] };
}

/**
 * Those of the others who are likely the same person, the likeliest first; never one of a pair that somebody remembered as
 * different.
 */
export function listLikely<Other extends Signals>(
  subject: Signals,
  others: readonly Other[],
  distinct: readonly Pair[],
): { other: Other; likeness: Likeness }[] {
  const [names, like] = [takeApart(subject), openSimilarity()];
  return others
    .filter((other) => other.id !== subject.id && !isDistinct(subject.id, other.id, distinct))
    .flatMap((other) => {
      const likeness = compare(subject, names, other, like);
      return likeness === null ? [] : [{ other, likeness }];
    })
    .sort((a, b) => b.likeness.score - a.likeness.score);
}

/** The two ids of a pair in the order in which it is remembered. */
export function orderPair(one: string, other: string): Pair {
  return one < other ? [one, other] : [other, one];
}

function isDistinct(one: string | null, other: string | null, distinct: readonly Pair[]): boolean {
  if (one === null || other === null) return false;
  const [first, second] = orderPair(one, other);
  return distinct.some((pair) => pair[0] === first && pair[1] === second);
}

type Similarity = ReturnType<typeof openSimilarity>;
/** A name with its words: folding is what a comparison costs most, so each is folded once. */
type Form = { text: string; folded: string; words: readonly string[] };

function takeApart({ names, folded }: Signals): Form[] {
  return names.map((text, at) => {
    const key = folded?.[at] ?? foldName(text);
    return { text, folded: key, words: foldedTokens(key) };
  });
}

type NameLikeness = { score: number; reason: Reason };

/** The likest two names of both; null where none comes near. */
function compareNames(one: readonly Form[], other: readonly Form[], like: Similarity): NameLikeness | null {
  let best: NameLikeness | null = null;
  for (const a of one) {
    for (const b of other) {
      const found = compareName(a, b, like);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
  }
  return best;
}

function compareName(a: Form, b: Form, like: Similarity): NameLikeness | null {
  const [wordsA, wordsB] = [a.words, b.words];
  if (wordsA.length === 0 || wordsB.length === 0) return null;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (wordsConflict(short, long, like)) return null;
  const sum = matchWords(short, long, like).reduce((total, one) => total + one, 0);
  // Each word counts one at most: only where all of the shorter name are found is the sum as high.
  const isWhole = sum > short.length - 0.001;
  const isSame = isWhole && short.length === long.length;
  const isPart = isWhole && !isSame;
  // A name that holds another whole one of several words is nearly that name; one shared word says little.
  const score = isPart && short.length > 1 ? 0.85 : sum / long.length;
  if (score < 0.3) return null;
  const how = isSame || a.folded === b.folded ? 'SAME' : isPart ? 'PART' : 'NEAR';
  return { score, reason: { kind: 'NAME', how, names: [a.text, b.text] } };
}

/** Pairs each word with the likest that is left, the likest pairs first: the same whichever name comes first. */
function matchWords(one: readonly string[], other: readonly string[], similar: Similarity): number[] {
  const pairs = one
    .flatMap((a) => other.map((b) => ({ a, b, like: similar(a, b) })))
    .filter(({ like }) => like >= WORD_ENOUGH)
    .sort((x, y) => y.like - x.like || compareText(key(x), key(y)));
  const [usedA, usedB] = [new Set<string>(), new Set<string>()];
  return pairs.flatMap(({ a, b, like }) => {
    if (usedA.has(a) || usedB.has(b)) return [];
    usedA.add(a);
    usedB.add(b);
    return [like];
  });
}

const key = ({ a, b }: { a: string; b: string }): string => [a, b].sort(compareText).join(' ');
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True where one name has a man's and the other a woman's form of a near family name. */
function wordsConflict(one: readonly string[], other: readonly string[], like: Similarity): boolean {
  return one.some((a) =>
    other.some(
      (b) =>
        ((MALE.test(a) && FEMALE.test(b)) || (FEMALE.test(a) && MALE.test(b))) && like(a, b) >= WORD_ENOUGH,
    ),
  );
}

/** Births that may be one day speak for one person where both are known to the year or better; others tell nothing. */
function compareBirths(one: PartialDate | null, other: PartialDate | null): ('BIRTH' | 'BIRTH_DIFFERS')[] {
  if (one === null || other === null) return [];
  if (!overlaps(one, other.earliest, other.latest))
    return isUncertain(one) || isUncertain(other) ? [] : ['BIRTH_DIFFERS'];
  return isWithinYear(one) && isWithinYear(other) ? ['BIRTH'] : [];
}

const isUncertain = ({ edtf }: PartialDate): boolean => /[~?%]/.test(edtf);

function isWithinYear({ earliest, latest }: PartialDate): boolean {
  return earliest !== null && latest !== null && earliest.slice(0, 4) === latest.slice(0, 4);
}

/** Arrests may be one where their days overlap and neither side is open. */
function anyOverlap(one: readonly PartialDate[], other: readonly PartialDate[]): boolean {
  const closed = (date: PartialDate): boolean => isWithinYear(date);
  return one.some((a) => closed(a) && other.some((b) => closed(b) && overlaps(a, b.earliest, b.latest)));
}
