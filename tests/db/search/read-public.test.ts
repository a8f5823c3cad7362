import { findMatches } from '@/lib/search/read-public';
import { entriesOf } from '@/tests/support/sample-pages';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';

const ZHANAOZEN = ['Zhanaozen', 'Жаңаөзен', 'Жанаозен'];

let database: PublicDatabase;

beforeAll(async () => {
  database = await openPublicDatabase();
  const { pages } = database;
  await pages.putCase('elshibayev', { names: ['Erzhan Elshibayev', 'Ержан Елшібаев'] });
  await pages.putCase('kenzhebaev', { names: ['Example Kenzhebayev'] });
  await pages.putCase('linked', {
    names: ['Example Person Alpha'],
    card: {
      search: [...entriesOf('NAME', ['Example Person Alpha']), ...entriesOf('EVENT', ZHANAOZEN)],
    },
  });
  await pages.putCase('shetpe-case', {
    names: ['Example Person Beta'],
    card: { search: [...entriesOf('NAME', ['Example Person Beta']), ...entriesOf('PLACE', ['Shetpe'])] },
  });
  await pages.putCase('sector', { names: ['Sector 11'] });
  await pages.putEvent('zhanaozen-2011', { names: ZHANAOZEN });
}, 60_000);

afterAll(async () => database.close());

const cases = async (query: string) => (await findMatches(query)).cases.map((found) => found.slug);
const how = async (query: string, slug: string) =>
  (await findMatches(query)).cases.find((found) => found.slug === slug)?.match.map((match) => match.how);

it.each(['Елшібаев', 'Ельшибаев', 'Yelshibayev', 'Elshibayev', 'ELSHIBAEV', 'ерЖан елшибаев'])(
  'finds Elshibayev by %s',
  async (query) => {
    expect(await cases(query)).toEqual(['elshibayev']);
  },
);

it.each(['Жаңаөзен', 'Zhenaozen', 'Жанаозен', 'zhanao'])(
  'finds the event and its people by %s',
  async (query) => {
    const found = await findMatches(query);
    expect(found.events.map((event) => event.slug)).toEqual(['zhanaozen-2011']);
    expect(found.cases.map((person) => person.slug)).toEqual(['linked']);
    expect(found.cases[0]?.match[0]).toMatchObject({ field: 'EVENT', query });
  },
);

it('says how each word met the file', async () => {
  expect(await how('Elshibayev', 'elshibayev')).toEqual(['SAME']);
  expect(await how('Елшібаев', 'elshibayev')).toEqual(['SAME']);
  expect(await how('Yelshibayev', 'elshibayev')).toEqual(['SPELLING']);
  expect(await how('Elshib', 'elshibayev')).toEqual(['BEGINNING']);
  expect(await how('Elshebayev', 'elshibayev')).toEqual(['SIMILAR']);
  expect((await findMatches('Yelshibayev')).cases[0]?.match).toEqual([
    { field: 'NAME', how: 'SPELLING', query: 'Yelshibayev', display: 'Erzhan Elshibayev' },
  ]);
});

it('does not take Kenzhebaeva for Kenzhebayev', async () => {
  expect(await how('Kenzhebaeva', 'kenzhebaev')).toEqual(['SIMILAR']);
});

it.each(['Shepte', 'Shtepe'])('finds Shetpe by %s, two letters swapped', async (query) => {
  expect(await cases(query)).toEqual(['shetpe-case']);
});

it('asks for all words of the query', async () => {
  expect(await cases('Erzhan Elshibayev')).toEqual(['elshibayev']);
  expect(await cases('Alpha Zhanaozen')).toEqual(['linked']);
  expect(await cases('Erzhan Zhanaozen')).toEqual([]);
  expect(await cases('Example Person')).toEqual(['linked', 'shetpe-case']);
});

it('ranks the exact name before the similar one', async () => {
  await database.pages.putCase('kenzhebaeva', { names: ['Example Kenzhebaeva'] });
  expect(await cases('Kenzhebaeva')).toEqual(['kenzhebaeva', 'kenzhebaev']);
  expect(await cases('Kenzhebayev')).toEqual(['kenzhebaev', 'kenzhebaeva']);
});

it('finds nothing by what is no name, and takes no sign as a pattern', async () => {
  for (const query of ['???', '%', '_', "' OR 1=1 --%", 'zzzzzzzzzz', 'Sector 1'])
    expect([query, await cases(query)]).toEqual([query, query === 'Sector 1' ? ['sector'] : []]);
});

it('forgets a withdrawn file', async () => {
  await database.pages.putCase('gone', { names: ['Example Person Omega'] });
  expect(await cases('Omega')).toEqual(['gone']);
  await database.pages.withdraw('case', 'gone');
  expect(await cases('Omega')).toEqual([]);
});

it('misses the other alphabet where names are not folded', async () => {
  // The control: the same words kept as written are not found, so it is the folding that finds them.
  await database.pages.putCase('unfolded', {
    card: { search: [{ field: 'NAME', token: 'тестовый', display: 'Тестовый Человек' }] },
  });
  expect(await cases('Тестовый')).toEqual([]);
  await database.pages.putCase('folded', { names: ['Тестовый Человек'] });
  expect(await cases('Testovyi')).toEqual(['folded']);
});
