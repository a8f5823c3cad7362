/**
 * Rows that many others name, each asked for once and found by its id; nothing is asked when nothing is named. The
 * include of a query asks for them anew at each place that names them.
 */
export async function readOnce<Row extends { id: string }>(
  ids: readonly (string | null)[],
  find: (ids: string[]) => Promise<Row[]>,
): Promise<(id: string | null) => Row | null> {
  const some = [...new Set(ids.filter((id) => id !== null))];
  const rows = new Map((some.length === 0 ? [] : await find(some)).map((row) => [row.id, row]));
  return (id) => rows.get(id ?? '') ?? null;
}
