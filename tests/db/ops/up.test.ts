import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@/lib/platform/db/embedded';
import { runUp } from '@/tests/support/run-up';

let folder: string;
let data: string;
let free: { PORT: string; DESK_PORT: string };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'held-up-'));
  await chmod(folder, 0o711);
  data = path.join(folder, 'data');
  free = { PORT: String(await freePort()), DESK_PORT: String(await freePort()) };
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs to the end; answers with the lines on standard error, and insists that it failed. */
async function faultsOf(settings: Record<string, string>): Promise<string[]> {
  const run = runUp({ HELD_DATA_DIR: data, ...free, ...settings });
  expect(await run.ended).toBe(1);
  return run.err().trim().split('\n');
}

it('says a wrong setting in one line each, before anything is made', async () => {
  expect(await faultsOf({ PORT: 'eighty', NEXTAUTH_SECRET: 'canary' })).toEqual([
    'NEXTAUTH_SECRET must have at least 32 characters.',
    'PORT must be a whole number from 1 to 65535.',
  ]);
  expect(existsSync(data)).toBe(false);
}, 30_000);

it('says that the data folder cannot be written', async () => {
  const file = path.join(folder, 'a-file');
  await writeFile(file, '');
  expect(await faultsOf({ HELD_DATA_DIR: path.join(file, 'data') })).toEqual([
    `HELD_DATA_DIR: the folder ${path.join(file, 'data')} cannot be written to (ENOTDIR).`,
  ]);
}, 30_000);

describe('a taken port', () => {
  let taken: Server;

  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  });

  afterAll(() => new Promise((resolve) => taken.close(resolve)));

  it.each(['PORT', 'DESK_PORT'])(
    'is named with its setting: %s',
    async (setting) => {
      const address = taken.address();
      const port = typeof address === 'object' && address !== null ? String(address.port) : '';
      expect(await faultsOf({ [setting]: port })).toEqual([
        `${setting}: port ${port} is taken by another program; set ${setting} to another one.`,
      ]);
      expect(await readdir(data)).toEqual(['secrets.json']);
    },
    30_000,
  );
});

it('says that the database cannot be reached, and lets go of the folder', async () => {
  const port = await freePort();
  const DATABASE_URL = `postgresql://held_owner:canary@127.0.0.1:${port}/held`;
  expect(await faultsOf({ DATABASE_URL })).toEqual([
    `DATABASE_URL: no PostgreSQL answers at 127.0.0.1:${port} (ECONNREFUSED).`,
  ]);
  expect(await readdir(data)).toEqual(['secrets.json']);
}, 30_000);
