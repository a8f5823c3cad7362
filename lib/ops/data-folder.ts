import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { closedFolder } from '@/lib/platform/db/closed-folder';
import { OPEN_FOLDER } from '@/lib/platform/db/postgres-programs';
import { commandOf } from './orphan-server';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';

/**
 * Makes the data folder where it is missing and sees that it can be written.
 *
 * @throws OperatorFault with one line
 */
export async function openDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    const probe = path.join(folder, `.probe-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new OperatorFault(`HELD_DATA_DIR: the folder ${folder} cannot be written to (${reason(error)}).`);
  }
}

/**
 * Where the embedded database keeps its files: in the data folder, or, when root started Held in a folder that the
 * database's user may not enter, in one below /var/lib/held. The choice is written down, so that the database is found
 * again when the way to the data folder is opened later.
 */
export async function databaseFolder(dataFolder: string): Promise<string> {
  const near = path.join(dataFolder, 'pg');
  const note = path.join(dataFolder, 'pg.at');
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim();
  if (noted !== '') return noted;
  if (process.getuid?.() !== 0 || (await closedFolder(dataFolder)) === undefined) return near;
  const far = path.join(OPEN_FOLDER, `pg-${randomBytes(6).toString('hex')}`);
  await writeFile(note, `${far}\n`);
  return far;
}

/**
 * Takes the data folder for this run. Answers with the function that gives it back.
 *
 * @throws OperatorFault when another run holds it
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  const lock = path.join(folder, 'up.lock');
  for (;;) {
    try {
      await writeFile(lock, `${process.pid}\n`, { flag: 'wx' });
      return () => rm(lock, { force: true });
    } catch (error) {
      if (reason(error) !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    // After a crash the number may have gone to another program, which does not lock anyone out.
    if (holder > 0 && holder !== process.pid && commandOf(holder).includes('lib/ops/')) {
      throw new OperatorFault(`Held already runs on ${folder} (process ${holder}).`);
    }
    await rm(lock, { force: true });
  }
}

export async function isThere(file: string): Promise<boolean> {
  return await access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}

function reason(error: unknown): string {
  const known = typeof error === 'object' && error !== null && 'code' in error;
  return known && typeof error.code === 'string' ? error.code : 'unknown reason';
}
