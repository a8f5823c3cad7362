import pg from 'pg';
import { findCase, findCaseVersion, listCaseVersions, listPeopleOfEvents } from '@/lib/cases/read-public';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';
import { sampleDocument } from '@/tests/support/sample-pages';

let database: PublicDatabase;

beforeAll(async () => {
  database = await openPublicDatabase();
}, 60_000);
afterAll(async () => database.close());

it('finds a published case with its version, time and hash', async () => {
  await database.pages.putCase('example-alpha', { names: ['Example Person Alpha'], version: 3 });
  const found = await findCase('example-alpha');
  expect(found).toMatchObject({
    state: 'published',
    version: 3,
    publishedAt: '2026-01-01T00:00:00.000Z',
    document: { slug: 'example-alpha', names: [{ text: 'Example Person Alpha' }] },
  });
  expect(found?.state === 'published' && found.contentHash).toMatch(/^[0-9a-f]{64}$/);
});

it('knows no case under another address, whatever is written there', async () => {
  for (const slug of ['nobody', '', '..', 'a\0b', 'A', '\ud800', 'x'.repeat(5000)]) {
    expect(await findCase(slug)).toBeNull();
    expect(await findCaseVersion(slug, 1)).toBeNull();
    expect(await listCaseVersions(slug)).toEqual([]);
  }
});

it('never shows a document with a field that nobody allowed', async () => {
  const document = sampleDocument({ slug: 'example-leak' });
  await database.pages.putCase('example-leak', { document: { ...document, homeAddress: 'closed' } });
  expect(await findCase('example-leak')).toBeNull();
  expect(await findCaseVersion('example-leak', 1)).toBeNull();
  // The control: without the field the same document is shown.
  await database.pages.putCase('example-leak', { document, version: 2 });
  expect(await findCase('example-leak')).toMatchObject({ state: 'published', version: 2 });
});

it('keeps every version that stands, the newest first', async () => {
  await database.pages.putCase('example-twice', { changes: { gender: 'FEMALE' } });
  await database.pages.putCase('example-twice', {
    version: 2,
    changes: { gender: null },
    publishedAt: '2026-02-01T00:00:00Z',
  });
  expect((await listCaseVersions('example-twice')).map((one) => [one.version, one.publishedAt])).toEqual([
    [2, '2026-02-01T00:00:00.000Z'],
    [1, '2026-01-01T00:00:00.000Z'],
  ]);
  expect(await findCaseVersion('example-twice', 1)).toMatchObject({ document: { gender: 'FEMALE' } });
  expect(await findCaseVersion('example-twice', 2)).toMatchObject({ document: { gender: null } });
  for (const n of [0, -1, 3, 1.5, Number.NaN, 2 ** 31, 1e300])
    expect(await findCaseVersion('example-twice', n)).toBeNull();
});

it('says withdrawn for the case and for each of its versions, and nothing more', async () => {
  await database.pages.putCase('example-gone');
  await database.pages.withdraw('case', 'example-gone');
  expect(await findCase('example-gone')).toEqual({ state: 'withdrawn' });
  expect(await findCaseVersion('example-gone', 1)).toEqual({ state: 'withdrawn' });
  expect(await listCaseVersions('example-gone')).toEqual([]);
});

it('lists the people of events by name, without the one that asks', async () => {
  for (const [slug, name, event] of [
    ['linked-b', 'Beta', 'event-one'],
    ['linked-a', 'Alpha', 'event-two'],
    ['linked-c', 'Gamma', 'event-three'],
  ] as const)
    await database.pages.putCase(slug, { names: [name], card: { eventSlugs: [event] } });
  const people = await listPeopleOfEvents(['event-one', 'event-two'], null);
  expect(people.map((person) => person.slug)).toEqual(['linked-a', 'linked-b']);
  expect((await listPeopleOfEvents(['event-one', 'event-two'], 'linked-a')).map((one) => one.slug)).toEqual([
    'linked-b',
  ]);
  expect(await listPeopleOfEvents([], null)).toEqual([]);
});

it('reads as a role that may read and not write', async () => {
  const client = new pg.Client({ connectionString: process.env['PUBLIC_DATABASE_URL'] });
  await client.connect();
  try {
    await expect(client.query(`DELETE FROM pub.case_profile`)).rejects.toThrow(/permission denied/);
    await expect(client.query(`SELECT 1 FROM desk.case_file`)).rejects.toThrow(/permission denied/);
    await expect(client.query(`SELECT 1 FROM pub.case_profile`)).resolves.toBeDefined();
  } finally {
    await client.end();
  }
});
