import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations } from '@/lib/platform/db/schema-engine';
import { ask } from '@/tests/support/ask';
import { readCatalog } from '@/tests/support/catalog';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '@/tests/support/database';

let names: string[];
const opened: TestDatabase[] = [];
const folders: string[] = [];

beforeAll(async () => {
  const entries = await readdir('prisma/migrations', { withFileTypes: true });
  names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
});

afterAll(async () => {
  await Promise.all(opened.map((database) => database.drop()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

async function keep(database: Promise<TestDatabase>): Promise<TestDatabase> {
  opened.push(await database);
  return await database;
}

async function folderOf(kept: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'held-migrations-'));
  folders.push(folder);
  for (const name of kept)
    await cp(`prisma/migrations/${name}`, path.join(folder, name), { recursive: true });
  return folder;
}

async function addMigration(folder: string, name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, name, 'migration.sql'), sql);
}

it('applies one by one what it applies at once', async () => {
  const database = await keep(openEmptyDatabase());
  for (let count = 1; count <= names.length; count += 1) {
    expect(await applyMigrations(database.ownerUrl, await folderOf(names.slice(0, count)))).toEqual([
      names[count - 1],
    ]);
  }
  const whole = await keep(openTestDatabase());
  expect(await readCatalog(database.ownerUrl)).toEqual(await readCatalog(whole.ownerUrl));
}, 60_000);

it('has nothing to do on a seeded database', async () => {
  const database = await keep(openTestDatabase({ seeded: true }));
  expect(await applyMigrations(database.ownerUrl)).toEqual([]);
}, 180_000);

it('applies the next migration on a seeded database, its function bodies whole', async () => {
  const database = await keep(openTestDatabase({ seeded: true }));
  const folder = await folderOf(names);
  const sql = `CREATE FUNCTION pub.next() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END $$;`;
  await addMigration(folder, '29991231000000_next', sql);
  expect(await applyMigrations(database.ownerUrl, folder)).toEqual(['29991231000000_next']);
  expect(await ask(database.ownerUrl, 'SELECT pub.next()')).toEqual([{ next: 'a;b' }]);
}, 180_000);

it('leaves nothing of a migration that fails, and says so the next time', async () => {
  const database = await keep(openTestDatabase());
  const folder = await folderOf(names);
  await addMigration(folder, '29991231000000_broken', 'CREATE TABLE pub.half (a int); SELECT 1 / 0;');
  await expect(applyMigrations(database.ownerUrl, folder)).rejects.toThrow();
  expect(await ask(database.ownerUrl, `SELECT to_regclass('pub.half') AS half`)).toEqual([{ half: null }]);
  await expect(applyMigrations(database.ownerUrl, folder)).rejects.toThrow('29991231000000_broken');
});

it('refuses a migration that was edited after it was applied', async () => {
  const database = await keep(openTestDatabase());
  const folder = await folderOf(names);
  const last = names.at(-1) ?? '';
  await writeFile(path.join(folder, last, 'migration.sql'), 'SELECT 1;');
  await expect(applyMigrations(database.ownerUrl, folder)).rejects.toThrow(last);
});
