import pg from 'pg';

export type ChangeFeed = {
  /** The changes with a number above `after`, in order. */
  ask: (after: number) => Promise<{ seq: number; tags: string[] }[]>;
  /** The number of the latest change, 0 when there is none. */
  latest: () => Promise<number>;
  /** Whether the database answers. */
  ready: () => Promise<boolean>;
  close: () => Promise<void>;
};

/**
 * The numbered feed of publishes and withdrawals, read as `held_public`. Plain SQL on a pool of its own: it is asked
 * every second, and must not wait behind the pages.
 */
export function openChangeFeed(publicUrl: string): ChangeFeed {
  const pool = new pg.Pool({
    connectionString: publicUrl,
    max: 2,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
    application_name: 'held-feed',
  });
  // An idle connection that breaks is replaced at the next question; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return {
    ask: async (after) => {
      const answer = await pool.query<{ seq: string; tags: string[] }>(
        'SELECT seq, tags FROM pub.change WHERE seq > $1 ORDER BY seq',
        [after],
      );
      return answer.rows.map(({ seq, tags }) => ({ seq: Number(seq), tags }));
    },
    latest: async () => {
      const answer = await pool.query<{ seq: string }>('SELECT coalesce(max(seq), 0) AS seq FROM pub.change');
      return Number(answer.rows[0]?.seq ?? 0);
    },
    ready: async () => {
      await pool.query('SELECT 1');
      return true;
    },
    close: () => pool.end(),
  };
}
