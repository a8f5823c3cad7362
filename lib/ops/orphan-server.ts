import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';

/**
 * Stops a database that an earlier run left behind on this folder because it was killed outright. Called only by the
 * one run that holds the folder's lock.
 *
 * @throws OperatorFault when it does not stop within ten seconds
 */
export async function stopOrphan(folder: string): Promise<void> {
  const mark = path.join(folder, 'postmaster.pid');
  if (!existsSync(mark)) return;
  const pid = Number((await readFile(mark, 'utf8')).split('\n')[0]);
  // The number may meanwhile belong to another program: only a server that names this folder is stopped.
  if (!Number.isInteger(pid) || pid <= 1 || !commandOf(pid).includes(folder)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 10_000; waited += 100) {
    if (commandOf(pid) === '') return;
    await delay(100);
  }
  throw new OperatorFault(`An earlier database (process ${pid}) still runs on ${folder} and does not stop.`);
}

/** The command line of a running process, empty when there is none. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
