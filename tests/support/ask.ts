import pg from 'pg';

/** Runs statements one after another on one connection and answers with the rows of the last. */
export async function ask<Row extends pg.QueryResultRow>(
  url: string,
  ...statements: string[]
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** The message with which the server refuses a statement; throws when it does not refuse. */
export async function refusal(url: string, statement: string): Promise<string> {
  try {
    await ask(url, statement);
  } catch (error) {
    return error instanceof pg.DatabaseError ? error.message : String(error);
  }
  throw new Error(`The server took: ${statement}`);
}
