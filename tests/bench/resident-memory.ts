import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const EVERY_MS = 15;

type ProcessRow = { pid: number; parent: number; kilobytes: number };

const run = promisify(execFile);

/** Megabytes (10⁶ bytes) resident in a process and all it has started. */
export async function residentMegabytes(pid: number): Promise<number> {
  const rows = process.platform === 'linux' ? await rowsOfProc() : await rowsOfPs();
  const family = new Set([pid]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
  }
  const kilobytes = rows.filter((row) => family.has(row.pid)).reduce((sum, row) => sum + row.kilobytes, 0);
  if (kilobytes === 0) throw new Error(`Process ${pid} is gone`);
  return (kilobytes * 1024) / 1e6;
}

/** The most megabytes that a process and all it has started held while the work was under way. */
export async function highestWhile(work: Promise<unknown>, pid: number): Promise<number> {
  const over = work.then(
    () => 'over' as const,
    () => 'over' as const,
  );
  let highest = await residentMegabytes(pid);
  while ((await Promise.race([over, delay(EVERY_MS)])) !== 'over')
    highest = Math.max(highest, await residentMegabytes(pid));
  return highest;
}

async function rowsOfProc(): Promise<ProcessRow[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const rows = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return { pid: Number(pid), parent: field('PPid'), kilobytes: field('VmRSS') };
    }),
  );
  return rows;
}

async function rowsOfPs(): Promise<ProcessRow[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, kilobytes };
    });
}
