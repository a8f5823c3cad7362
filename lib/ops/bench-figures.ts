/** What a figure is measured against; none where it only informs. */
export type Target = { atLeast: number } | { below: number } | { atMost: number };

export type Figure = { what: string; value: number; unit: string; digits: number; target?: Target };

const isMet = (value: number, target: Target): boolean => {
  if ('atLeast' in target) return value >= target.atLeast;
  if ('below' in target) return value < target.below;
  return value <= target.atMost;
};

/**
 * A value in words, never nicer than it was: where less is wanted, or nothing, the last digit is rounded up; where
 * more is wanted it is cut.
 */
function sayValue({ value, unit, digits, target }: Figure): string {
  if (!Number.isFinite(value)) return 'no figure';
  const scale = 10 ** digits;
  const wantsMore = target !== undefined && 'atLeast' in target;
  // The small addend takes back what binary fractions add: 0.7 × 100 is a little above 70.
  const last = wantsMore ? Math.floor(value * scale + 1e-6) : Math.ceil(value * scale - 1e-6);
  const places = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  // Minus zero would be shown as such.
  return `${(last === 0 ? 0 : last / scale).toLocaleString('en', places)}${unit}`;
}

function sayTarget({ target, unit }: Figure): string {
  if (target === undefined) return '';
  const [sign, bound] =
    'atLeast' in target
      ? ['≥', target.atLeast]
      : 'below' in target
        ? ['<', target.below]
        : ['≤', target.atMost];
  return `${sign} ${bound.toLocaleString('en')}${unit}`;
}

function sayVerdict({ value, target }: Figure): string {
  if (target === undefined) return '';
  return isMet(value, target) ? 'met' : 'MISSED';
}

/** The table of a run: one line a figure, its target beside it, and how many targets were missed at the end. */
export function printFigures(figures: readonly Figure[]): string {
  const rows = [
    ['what', 'measured', 'target', ''],
    ...figures.map((figure) => [figure.what, sayValue(figure), sayTarget(figure), sayVerdict(figure)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const judged = figures.filter(({ target }) => target !== undefined);
  const missed = judged.filter(({ value, target }) => target !== undefined && !isMet(value, target));
  const verdict =
    missed.length === 0
      ? `All ${judged.length} targets that were measured are met.`
      : `${missed.length} of ${judged.length} targets MISSED: ${missed.map(({ what }) => what).join('; ')}.`;
  return [...lines, '', verdict].join('\n');
}

/** The middle value, or the mean of the two in the middle. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that the given share of the values (0 to 1) does not exceed, by nearest rank. NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
