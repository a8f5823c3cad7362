import { findEvent, listEventNames, listEvents } from '@/lib/events/read-public';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';

let database: PublicDatabase;
const on = (edtf: string) => ({ date: { edtf, earliest: edtf, latest: edtf }, basis: null, note: null });

beforeAll(async () => {
  database = await openPublicDatabase();
  await database.pages.putEvent('later', {
    changes: { when: on('2019-03-02'), name: { en: 'Example later' } },
  });
  await database.pages.putEvent('undated');
  await database.pages.putEvent('earlier', { changes: { when: on('2011-12-16'), parent: 'later' } });
}, 60_000);
afterAll(async () => database.close());

it('lists events in the order of time, the undated last', async () => {
  expect((await listEvents()).map((event) => event.document.slug)).toEqual(['earlier', 'later', 'undated']);
});

it('finds an event, and says withdrawn apart from unknown', async () => {
  expect(await findEvent('later')).toMatchObject({
    state: 'published',
    version: 1,
    document: { slug: 'later' },
  });
  await database.pages.putEvent('gone');
  await database.pages.withdraw('event', 'gone');
  expect(await findEvent('gone')).toEqual({ state: 'withdrawn' });
  for (const slug of ['unknown', 'a\0b', 'ЖАҢА']) expect(await findEvent(slug)).toBeNull();
});

it('names the events that a case points to', async () => {
  expect(await listEventNames(['later', 'earlier', 'unknown'])).toMatchObject([
    { slug: 'earlier', parent: 'later' },
    { slug: 'later', name: { en: 'Example later' } },
  ]);
  expect(await listEventNames([])).toEqual([]);
});
