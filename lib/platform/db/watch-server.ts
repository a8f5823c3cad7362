import pg from 'pg';

/** Holds a connection that does nothing but break when the server goes away, and then calls `gone` once. */
export async function watchServer(url: string, gone: () => void): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'held-watch', keepAlive: true });
  // The break arrives as an error and as an end; the end is enough.
  client.on('error', () => undefined);
  client.once('end', gone);
  await client.connect();
}
