import { openImport } from '@/lib/import/write';
import { addOrganisationInput } from '@/lib/organisations/schema';
import { addOrganisation } from '@/lib/organisations/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { getSystemActor } from '@/lib/platform/session/actor';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { countRows } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let at: Door;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  at = { actor: await getSystemActor(db, 'import'), db };
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const add = (door: Door) =>
  addOrganisation(
    door,
    addOrganisationInput.parse({ kind: 'NGO', names: [{ text: 'Example Bureau', language: 'en' }] }),
  );

test('a key is brought in once, in this run and in the next', async () => {
  const rows = await openImport(at, 'list');
  const id = await rows.once('org-1', add);
  const before = await countRows(db);
  expect(await rows.once('org-1', add)).toBe(id);
  const next = await openImport(at, 'list');
  expect([next.has('org-1'), next.has('org-2'), next.idOf('org-1')]).toEqual([true, false, id]);
  expect(await next.once('org-1', add)).toBe(id);
  expect(await countRows(db)).toEqual(before);
});

test('sources do not share their keys', async () => {
  const id = await (await openImport(at, 'list')).once('org-1', add);
  expect(await (await openImport(at, 'other list')).once('org-1', add)).not.toBe(id);
});

test('the row and the memory of it are one change: without the one there is not the other', async () => {
  const rows = await openImport(at, 'cut short');
  const before = await countRows(db);
  const fails = (door: Door) =>
    add({
      ...door,
      beside: async (tx, value) => {
        await door.beside?.(tx, value);
        throw new Error('the power went');
      },
    });
  await expect(rows.once('org-1', fails)).rejects.toThrow('the power went');
  expect(await countRows(db)).toEqual(before);
  await expect(rows.once('org-1', add)).resolves.toBeDefined();
});

test('a source that refers to what it does not hold is told so', async () => {
  const rows = await openImport(at, 'list');
  expect(() => rows.idOf('org-9')).toThrow('"list" refers to "org-9"');
});
