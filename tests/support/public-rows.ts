import pg from 'pg';

export type PublicRows = {
  rows: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  /** All that schema `pub` holds, as one text. */
  everything: () => Promise<string>;
  close: () => Promise<void>;
};

/** Looks at schema `pub` as the public role does. */
export async function openPublicRows(publicUrl: string): Promise<PublicRows> {
  const client = new pg.Client({ connectionString: publicUrl });
  await client.connect();
  const rows = async (sql: string, values: unknown[] = []) =>
    (await client.query<Record<string, unknown>>(sql, values)).rows;
  return {
    rows,
    everything: async () => {
      const tables = await rows("SELECT tablename FROM pg_tables WHERE schemaname = 'pub' ORDER BY 1");
      const held = [];
      for (const { tablename } of tables) {
        held.push(await rows(`SELECT * FROM pub.${String(tablename)} t ORDER BY t::text`));
      }
      return JSON.stringify(held);
    },
    close: () => client.end(),
  };
}
