import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandOf } from '@/lib/ops/orphan-server';
import { freePort } from '@/lib/platform/db/embedded';
import { runUp, type Run } from '@/tests/support/run-up';

/** First start: the database is initialised and seeded. */
const FIRST = 240_000;

const runs: Run[] = [];
let folder: string;
let settings: { HELD_DATA_DIR: string; PORT: string; DESK_PORT: string };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'held-up-'));
  await chmod(folder, 0o711);
  settings = {
    HELD_DATA_DIR: path.join(folder, 'data'),
    PORT: String(await freePort()),
    DESK_PORT: String(await freePort()),
  };
  const first = start();
  await first.says('Ctrl-C stops both');
  await stop(first);
}, FIRST);

// A test that failed leaves nothing running in the way of the next one.
afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.child.kill('SIGTERM');
    await run.ended;
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(given: Readonly<Record<string, string>> = settings): Run {
  const run = runUp(given);
  runs.push(run);
  return run;
}

async function stop(run: Run, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  run.child.kill(signal);
  expect(await run.ended).toBe(0);
}

async function status(port: string): Promise<number | 'nobody'> {
  return await fetch(`http://127.0.0.1:${port}/readyz`).then(
    (answer) => answer.status,
    () => 'nobody' as const,
  );
}

async function databaseProcess(): Promise<number> {
  const mark = await readFile(path.join(settings.HELD_DATA_DIR, 'pg', 'postmaster.pid'), 'utf8');
  return Number(mark.split('\n')[0]);
}

it('starts again on what is there, and stops everything', async () => {
  const run = start();
  await run.says('Ctrl-C stops both');
  expect([await status(settings.PORT), await status(settings.DESK_PORT)]).toEqual([200, 200]);
  const database = await databaseProcess();
  expect(commandOf(database)).toContain('postgres');

  await stop(run, 'SIGINT');
  expect([await status(settings.PORT), await status(settings.DESK_PORT)]).toEqual(['nobody', 'nobody']);
  expect(commandOf(database)).toBe('');
}, 120_000);

it('is refused on a folder where it runs already, and leaves that run alone', async () => {
  const run = start();
  await run.says('Ctrl-C stops both');
  const second = start({ ...settings, PORT: String(await freePort()), DESK_PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.err()).toBe(
    `Held already runs on ${settings.HELD_DATA_DIR} (process ${run.child.pid ?? 0}).\n`,
  );
  expect(await status(settings.PORT)).toBe(200);
  await stop(run);
}, 120_000);

it('ends with a line and a code when the database goes away', async () => {
  const run = start();
  await run.says('Ctrl-C stops both');
  process.kill(await databaseProcess(), 'SIGINT');
  expect(await run.ended).toBe(1);
  expect(run.err()).toContain('The database has stopped by itself.');
  expect(await status(settings.PORT)).toBe('nobody');
}, 120_000);

it('comes up again after it was killed outright, database and all', async () => {
  const killed = start();
  await killed.says('Ctrl-C stops both');
  const database = await databaseProcess();
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(commandOf(database)).toContain('postgres');
  const run = start();
  await run.says('Ctrl-C stops both');
  expect(await databaseProcess()).not.toBe(database);
  await stop(run);
}, 120_000);

it('keeps its secrets for its own user', async () => {
  const { mode } = await stat(path.join(settings.HELD_DATA_DIR, 'secrets.json'));
  expect(mode & 0o777).toBe(0o600);
});
