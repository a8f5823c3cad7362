import fc from 'fast-check';
import { deskCasesQuery, FIRST_PAGE } from '@/lib/cases/desk-list/schema';
import { addressOf } from '@/lib/cases/desk-list/view';
import { listSavedFilters } from '@/lib/cases/saved-filters/read-desk';
import { saveFilterShape } from '@/lib/cases/saved-filters/rules';
import { saveFilterInput } from '@/lib/cases/saved-filters/schema';
import { toQueryFields, toSavedFilterLinks } from '@/lib/cases/saved-filters/view';
import { removeFilter, saveFilter } from '@/lib/cases/saved-filters/write';
import { toInput } from '@/lib/platform/forms/form-state';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let owner: Door;
let colleague: Door;
let admin: Door;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  [owner, colleague] = [await doorFor(db, 'editor'), await doorFor(db, 'editor')];
  admin = await doorFor(db, 'admin');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** What the form on a list sends. */
const sent = (address: Record<string, string>, name: string, shared = false) => {
  const fields = toQueryFields(deskCasesQuery.parse(address));
  return saveFilterInput.parse(
    toInput({ ...fields, name, ...(shared ? { shared: 'on' } : {}) }, saveFilterShape),
  );
};
const linksFor = async (at: Door) =>
  toSavedFilterLinks(await listSavedFilters(at), at.actor, deskCasesQuery.parse({}));

it('leads back to the list as it was, whatever was filtered', async () => {
  const address = { q: 'Жаңаөзен & co', state: 'DRAFT', work: 'hearing', sort: 'code' };
  const page = { after: '00000000-0000-4000-8000-000000000000' };
  await saveFilter(owner, sent({ ...address, ...page }, 'All of it'));
  const [link] = await linksFor(owner);
  expect(link?.href).toBe(addressOf(deskCasesQuery.parse(address)));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('q', 'state', 'stale', 'work', 'x'), fc.string()), (asked) => {
      const query = deskCasesQuery.parse(asked);
      const kept = sent(asked, 'Any').query;
      expect(addressOf({ ...kept, ...FIRST_PAGE })).toBe(addressOf({ ...query, ...FIRST_PAGE }));
    }),
  );
});

it('is there for its owner, and for others once it is shared', async () => {
  await saveFilter(owner, sent({ stale: 'yes' }, 'Ours', true));
  expect((await linksFor(colleague)).map(({ name, mayRemove }) => [name, mayRemove])).toEqual([
    ['Ours', false],
  ]);
  expect((await linksFor(admin)).map(({ name, mayRemove }) => [name, mayRemove])).toEqual([['Ours', true]]);
  expect(await linksFor(await doorFor(db, 'campaigner'))).toEqual([]);
});

it('is removed by its owner; a shared one also by an administrator, a private one by nobody else', async () => {
  const own = await linksFor(owner);
  const idOf = (name: string) => own.find((one) => one.name === name)?.id ?? '';
  const remove = (at: Door, name: string) => removeFilter(at, { filterId: idOf(name) });
  await expect(remove(colleague, 'Ours')).rejects.toMatchObject({ kind: 'forbidden' });
  for (const at of [colleague, admin]) {
    await expect(remove(at, 'All of it')).rejects.toMatchObject({ kind: 'not-found' });
  }
  await remove(admin, 'Ours');
  await remove(owner, 'All of it');
  await expect(remove(owner, 'All of it')).rejects.toMatchObject({ kind: 'not-found' });
  expect(await linksFor(owner)).toEqual([]);
});

it.each([
  { query: { state: 'NAP' } },
  { query: { page: '3' } },
  { query: { q: 'x'.repeat(201) } },
  { query: { q: 'a\u0000b' } },
  { query: { sort: { $ne: 'x' } } },
  { query: '?state=DRAFT' },
  { name: ' ' },
  { name: 'a\u202eb' },
])('refuses %j', (fault) => {
  expect(saveFilterInput.safeParse({ name: 'Fine', ...fault }).success).toBe(false);
  expect(saveFilterInput.safeParse({ name: 'Fine' }).success).toBe(true);
});
