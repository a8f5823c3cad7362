import type { DeskFile, Drawn } from '@/lib/cases/file/view';

/** A long file is shown with this much of each part; the rest is a link away. */
export const FOLDED = 40;

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

const PARTS: readonly FoldPart[] = ['timeline', 'claims', 'sources'];

/** What the address asks to see whole. */
function wholeParts(all: string | string[] | undefined): readonly string[] {
  return typeof all === 'string' ? [all] : (all ?? []);
}

/** How much of a file is to be drawn for a page that folds it so. */
export function drawnOf(all: string | string[] | undefined): Drawn {
  const whole = wholeParts(all);
  const most = (part: FoldPart): number => (whole.includes(part) ? Infinity : FOLDED);
  return { timeline: most('timeline'), claims: most('claims') };
}

/**
 * Folds the long parts of a file that was drawn by `drawnOf`: the latest of its timeline, the latest of its claims, and
 * the sources that what is shown stands on. `all` is what the address asks to see whole.
 */
export function foldFile(file: DeskFile, all: string | string[] | undefined): FoldedFile {
  const whole = wholeParts(all);
  const fold = <T>(part: FoldPart, shown: readonly T[], total: number): Fold<T> => {
    const address = (parts: readonly string[]): string => {
      const query = new URLSearchParams(parts.map((one) => ['all', one])).toString();
      return `/desk/cases/${file.id}${query === '' ? '' : `?${query}`}#${part}`;
    };
    const others = PARTS.filter((one) => one !== part && whole.includes(one));
    return {
      part,
      shown: [...shown],
      total,
      unfold: shown.length < total ? address([...others, part]) : null,
      fold: shown.length === total && total > FOLDED && whole.includes(part) ? address(others) : null,
    };
  };
  const timeline = fold('timeline', file.timeline, file.totals.timeline);
  const claims = fold('claims', file.claims, file.totals.claims);
  const cited = new Set([
    ...timeline.shown.flatMap(({ letters }) => letters),
    ...claims.shown.flatMap(({ figure }) => figure.letters),
    ...[...file.chain, ...file.charges].flatMap(({ letters }) => letters),
    ...file.rivals.flatMap(({ table }) => table.figures.flatMap(({ letters }) => letters)),
  ]);
  const isShort = file.sources.length <= FOLDED || whole.includes('sources');
  const sources = isShort ? file.sources : file.sources.filter(({ letter }) => cited.has(letter));
  return { timeline, claims, sources: fold('sources', sources, file.sources.length) };
}
