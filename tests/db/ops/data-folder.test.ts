import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databaseFolder, lockDataFolder, openDataFolder } from '@/lib/ops/data-folder';

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'held-folder-'));
  await chmod(folder, 0o711);
  data = path.join(folder, 'data');
  await openDataFolder(data);
});

afterEach(() => rm(folder, { recursive: true }));

it('keeps the database in the data folder', async () => {
  expect(await databaseFolder(data)).toBe(path.join(data, 'pg'));
});

it('keeps it elsewhere where root may enter and the database may not, and finds it again later', async () => {
  await chmod(folder, 0o700);
  const asRoot = process.getuid?.() === 0;
  const far = await databaseFolder(data);
  expect(far).toMatch(asRoot ? /^\/var\/lib\/held\/pg-[0-9a-f]{12}$/ : /\/data\/pg$/);
  expect(await databaseFolder(data)).toBe(far);
  await chmod(folder, 0o711);
  expect(await databaseFolder(data)).toBe(far);
});

it('is held by one run at a time, and not by one that is gone', async () => {
  const release = await lockDataFolder(data);
  await release();
  await (
    await lockDataFolder(data)
  )();
  await mkdir(path.join(data, 'other'));
  await expect(lockDataFolder(path.join(data, 'missing'))).rejects.toThrow('ENOENT');
});
