import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@/lib/platform/db/embedded';

const PROGRAMS = '/usr/lib/postgresql/15/bin';
const PASSWORD = 'only-for-this-test';

export type SeparateServer = { adminUrl: string; stop: () => Promise<void> };

/** Debian's PostgreSQL 15: the oldest that Held takes. Installed where that may be done, else undefined. */
function ensurePrograms(): boolean {
  if (!existsSync(PROGRAMS) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql-15']);
    if (install().status !== 0) {
      spawnSync('apt-get', ['update']);
      install();
    }
  }
  return existsSync(PROGRAMS);
}

/**
 * Starts a PostgreSQL 15 that Held has not made, on a folder of its own.
 *
 * @throws when this machine has none and none can be had: a test that is left out must be seen
 */
export async function startSeparateServer(): Promise<SeparateServer> {
  if (!ensurePrograms()) throw new Error('This test needs PostgreSQL 15: install Debian’s postgresql-15.');
  const folder = mkdtempSync(path.join(tmpdir(), 'held-separate-'));
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  const user = process.getuid?.() === 0 ? postgresUser() : undefined;
  if (user !== undefined) for (const place of [folder, passwordFile]) chownSync(place, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const port = await freePort();
  execFileSync(
    path.join(PROGRAMS, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--pwfile',
      passwordFile,
      '--no-sync',
    ],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const server = spawn(
    path.join(PROGRAMS, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-F',
    ],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await untilReady(port, user);
  return {
    adminUrl: `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type SystemUser = { uid: number; gid: number } | undefined;

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(port: number, user: SystemUser): Promise<void> {
  const args = ['-h', '127.0.0.1', '-p', String(port), '-q'];
  for (let tries = 0; tries < 100; tries += 1) {
    if (spawnSync(path.join(PROGRAMS, 'pg_isready'), args, { ...user, cwd: '/' }).status === 0) return;
    await delay(100);
  }
  throw new Error('PostgreSQL 15 did not start');
}
