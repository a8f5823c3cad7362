import { latestChanges, listPageAddresses } from '@/lib/publications/read-public';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';

let database: PublicDatabase;

beforeAll(async () => {
  database = await openPublicDatabase();
}, 60_000);
afterAll(async () => database.close());

it('tells the latest publications first, of both kinds, and forgets what was withdrawn', async () => {
  await database.pages.putCase('example-alpha', { publishedAt: '2026-01-01T10:00:00Z' });
  await database.pages.putEvent('example-event');
  await database.pages.putCase('example-beta', { publishedAt: '2026-01-03T10:00:00Z' });
  const slugs = async (n: number) => (await latestChanges(n)).map((change) => change.slug);
  expect(await slugs(10)).toEqual(['example-beta', 'example-event', 'example-alpha']);
  expect(await slugs(1)).toEqual(['example-beta']);
  expect((await listPageAddresses()).map((page) => `${page.kind}/${page.slug}`)).toEqual([
    'case/example-alpha',
    'case/example-beta',
    'event/example-event',
  ]);
  await database.pages.withdraw('case', 'example-beta');
  expect(await slugs(10)).toEqual(['example-event', 'example-alpha']);
  expect((await listPageAddresses()).map((page) => page.slug)).not.toContain('example-beta');
});
