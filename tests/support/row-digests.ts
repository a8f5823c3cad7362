import type pg from 'pg';

/**
 * What is written whatever comes of a request: how often somebody acted or guessed, and what they had typed when they
 * were found to be signed out.
 */
const COUNTERS = ['action_count', 'guess', 'kept_form'];

export type RowDigests = Readonly<Record<string, string>>;

/**
 * A way to take a digest of every row of each table, closed and public: counting alone would not see a row that was
 * changed. On the superuser's connection, since no role of Held reads everything.
 */
export async function rowDigester(client: pg.Client): Promise<() => Promise<RowDigests>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> ALL ($1) ORDER BY 1`,
    [COUNTERS],
  );
  const digest = `count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)`;
  const text = rows
    .map(({ name }) => `SELECT '${name}' AS name, ${digest} AS digest FROM ${name} t`)
    .join(' UNION ALL ');
  return async () => {
    const read = await client.query<{ name: string; digest: string }>({ name: 'row-digests', text });
    return Object.fromEntries(read.rows.map((row) => [row.name, row.digest]));
  };
}

/** The tables in which two digests differ, but for these. */
export function changedTables(before: RowDigests, after: RowDigests, but: readonly string[] = []): string[] {
  return Object.keys({ ...before, ...after }).filter(
    (name) => before[name] !== after[name] && !but.includes(name),
  );
}
