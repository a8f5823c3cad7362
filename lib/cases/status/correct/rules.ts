import { stands } from '@/lib/cases/status/standing/rules';

type Row = Parameters<typeof stands>[0] & { id: string; supersededBy: { id: string } | null };

/** The entry that stands in the place of one that was corrected; null where it stands itself or nothing does. */
export function successorOf(first: Row, rows: readonly Row[]): string | null {
  const seen = new Set<string>();
  let row: Row | undefined = first;
  while (row?.supersededBy != null && !seen.has(row.id)) {
    const next: string = row.supersededBy.id;
    seen.add(row.id);
    row = rows.find(({ id }) => id === next);
  }
  return row === undefined || row.id === first.id || !stands(row) ? null : row.id;
}
