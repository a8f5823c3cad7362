/** A row of the status track, as far as it decides whether the row still stands. */
export type StandingRow = {
  id: string;
  ordinal: number;
  supersedesId: string | null;
  supersededBy: { id: string } | null;
  withdrawal: { reason: string } | null;
};

/** A row that was not corrected by a later one, nor withdrawn. */
export function stands(row: Pick<StandingRow, 'supersededBy' | 'withdrawal'>): boolean {
  return row.supersededBy === null && row.withdrawal === null;
}

/**
 * The rows that stand, out of all rows of a file. A correction has the place of the row it corrects: when an event was
 * recorded says with which others it belongs, and mending a word must not move it.
 */
export function standingRows<R extends StandingRow>(rows: readonly R[]): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const first = (row: StandingRow): StandingRow => {
    const before = row.supersedesId === null ? undefined : byId.get(row.supersedesId);
    return before === undefined ? row : first(before);
  };
  return rows.filter(stands).map((row) => ({ ...row, ordinal: first(row).ordinal }));
}
