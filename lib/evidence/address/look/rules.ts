/** The row whose key occurs most often, the first of them; null where there is no row. */
export function commonest<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row | null {
  const counted = new Map<string, { row: Row; times: number }>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = counted.get(key);
    counted.set(key, { row: before?.row ?? row, times: (before?.times ?? 0) + 1 });
  }
  let best: { row: Row; times: number } | null = null;
  for (const one of counted.values()) if (best === null || one.times > best.times) best = one;
  return best?.row ?? null;
}
