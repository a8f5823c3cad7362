import type pg from 'pg';

/**
 * What is written whatever comes of a request: how often somebody acted or guessed, and what they had typed when they
 * were found to be signed out.
 */
const COUNTERS = ['action_count', 'question_count', 'guess', 'kept_form'];

/** How many changes of rows each table has seen. */
export type RowDigests = Readonly<Record<string, number>>;

/**
 * A way to tell in which tables rows have changed, closed and public: by triggers that the superuser sets on every table,
 * which note each row that is added, removed or made another. What is rolled back takes its note with it. Hashing all
 * rows before and after each request said the same and took a hundred times as long.
 */
export async function rowDigester(client: pg.Client): Promise<() => Promise<RowDigests>> {
  await client.query(`
    CREATE TABLE public.changed_row (name text NOT NULL);
    CREATE FUNCTION public.note_changed_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      INSERT INTO public.changed_row VALUES (format('%I.%I', TG_TABLE_SCHEMA, TG_TABLE_NAME));
      RETURN NULL;
    END $$`);
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public') AND tablename <> ALL ($1)`,
    [COUNTERS],
  );
  const note = 'EXECUTE FUNCTION public.note_changed_row()';
  await client.query(
    rows
      .map(
        ({ name }) => `
    CREATE TRIGGER note_added AFTER INSERT OR DELETE ON ${name} FOR EACH ROW ${note};
    CREATE TRIGGER note_changed AFTER UPDATE ON ${name} FOR EACH ROW
      WHEN (OLD.* IS DISTINCT FROM NEW.*) ${note};
    CREATE TRIGGER note_emptied AFTER TRUNCATE ON ${name} FOR EACH STATEMENT ${note};`,
      )
      .join(''),
  );
  const seen: Record<string, number> = {};
  return async () => {
    // What was read is taken away: the table stays as small as one request makes it.
    const read = await client.query<{ name: string; count: number }>(
      `WITH read AS (DELETE FROM public.changed_row RETURNING name)
       SELECT name, count(*)::int AS count FROM read GROUP BY name`,
    );
    for (const { name, count } of read.rows) seen[name] = (seen[name] ?? 0) + count;
    return { ...seen };
  };
}

/** The tables in which rows have changed from one time to another, but for these. */
export function changedTables(before: RowDigests, after: RowDigests, but: readonly string[] = []): string[] {
  return Object.keys({ ...before, ...after }).filter(
    (name) => before[name] !== after[name] && !but.includes(name),
  );
}
