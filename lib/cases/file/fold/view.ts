import type { DeskFile } from '@/lib/cases/file/view';

/** A long file is shown with this much of each part; the rest is a link away. */
export const FOLDED = 60;

type FoldPart = 'timeline' | 'claims' | 'sources';

/** A part of a file as its page shows it: so many of so many, and where all of it, or less of it, stands. */
export type Fold<T> = {
  part: FoldPart;
  shown: T[];
  total: number;
  unfold: string | null;
  fold: string | null;
};

type FoldedFile = {
  timeline: Fold<DeskFile['timeline'][number]>;
  claims: Fold<DeskFile['claims'][number]>;
  sources: Fold<DeskFile['sources'][number]>;
};

/**
 * Folds the long parts of a file: the latest of its timeline, the latest of its claims, and the sources that what is
 * shown stands on. `all` is what the address asks to see whole.
 */
export function foldFile(file: DeskFile, all: string | string[] | undefined): FoldedFile {
  const whole = typeof all === 'string' ? [all] : (all ?? []);
  const fold = <T>(part: FoldPart, items: readonly T[], keep: (items: readonly T[]) => T[]): Fold<T> => {
    const address = (parts: readonly string[]): string => {
      const query = new URLSearchParams(parts.map((one) => ['all', one])).toString();
      return `/desk/cases/${file.id}${query === '' ? '' : `?${query}`}#${part}`;
    };
    const others = PARTS.filter((one) => one !== part && whole.includes(one));
    const short = items.length > FOLDED ? keep(items) : [...items];
    if (short.length === items.length)
      return { part, shown: short, total: items.length, unfold: null, fold: null };
    return whole.includes(part)
      ? { part, shown: [...items], total: items.length, unfold: null, fold: address(others) }
      : { part, shown: short, total: items.length, unfold: address([...others, part]), fold: null };
  };
  const timeline = fold('timeline', file.timeline, (entries) => entries.slice(-FOLDED));
  const claims = fold('claims', file.claims, (rows) => rows.slice(-FOLDED));
  const cited = new Set([
    ...timeline.shown.flatMap(({ letters }) => letters),
    ...claims.shown.flatMap(({ figure }) => figure.letters),
    ...[...file.chain, ...file.charges].flatMap(({ letters }) => letters),
    ...file.rivals.flatMap(({ table }) => table.figures.flatMap(({ letters }) => letters)),
  ]);
  const sources = fold('sources', file.sources, (rows) => rows.filter(({ letter }) => cited.has(letter)));
  return { timeline, claims, sources };
}

const PARTS: readonly FoldPart[] = ['timeline', 'claims', 'sources'];
