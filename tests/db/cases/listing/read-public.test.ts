import { listCases } from '@/lib/cases/listing/read-public';
import { casesQuery } from '@/lib/search/schema';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';

let database: PublicDatabase;

const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'];

beforeAll(async () => {
  database = await openPublicDatabase();
  for (const [n, name] of NAMES.entries())
    await database.pages.putCase(`example-${name.toLowerCase()}`, {
      names: [`Example ${name}`],
      publishedAt: `2026-01-0${n + 1}T00:00:00Z`,
      card: {
        sortName: name.toLowerCase(),
        country: n < 5 ? 'KZ' : 'BY',
        statusGroup: n % 2 === 0 ? 'HELD' : 'FREE',
        custodyState: n % 2 === 0 ? 'IMPRISONED' : 'RELEASED',
        chargeCategories: n < 3 ? ['MASS_DISORDER', 'INSULT_OFFICIAL'] : ['RELIGION'],
        eventSlugs: n < 2 ? ['event-one'] : [],
        lastChecked: n === 6 ? null : `2025-01-0${n + 1}`,
        custody: [
          {
            certainFrom: '2020-01-10',
            certainTo: n === 0 ? null : '2020-02-01',
            possibleFrom: '2020-01-01',
            possibleTo: '2020-03-01',
          },
        ],
      },
    });
}, 60_000);
afterAll(async () => database.close());

const list = (params: Record<string, string>, size?: number) => listCases(casesQuery.parse(params), size);
const slugs = async (params: Record<string, string>) =>
  (await list(params)).items.map((item) => item.slug.slice(8));

it('lists everyone by name and counts each choice', async () => {
  const all = await list({});
  expect(all.items.map((item) => item.slug.slice(8))).toEqual([
    'alpha',
    'beta',
    'delta',
    'epsilon',
    'eta',
    'gamma',
    'zeta',
  ]);
  expect(all).toMatchObject({ total: 7, next: null, previous: null });
  expect(all.facets).toEqual({
    status: [
      { value: 'HELD', count: 4 },
      { value: 'FREE', count: 3 },
    ],
    country: [
      { value: 'KZ', count: 5 },
      { value: 'BY', count: 2 },
    ],
    charge: [
      { value: 'RELIGION', count: 4 },
      { value: 'INSULT_OFFICIAL', count: 3 },
      { value: 'MASS_DISORDER', count: 3 },
    ],
    event: [{ value: 'event-one', count: 2 }],
    heldOn: null,
  });
});

it('filters by each field and by all of them', async () => {
  expect(await slugs({ country: 'BY' })).toEqual(['eta', 'zeta']);
  expect(await slugs({ status: 'FREE', charge: 'MASS_DISORDER' })).toEqual(['beta']);
  expect(await slugs({ event: 'event-one' })).toEqual(['alpha', 'beta']);
  expect(await slugs({ event: 'no-such-event' })).toEqual([]);
  expect(await slugs({ q: 'gamma', status: 'HELD' })).toEqual(['gamma']);
  expect(await slugs({ q: 'gamma', status: 'FREE' })).toEqual([]);
});

it('counts a facet under the other filters, not under its own', async () => {
  const { facets, total } = await list({ country: 'BY', status: 'FREE' });
  expect(total).toBe(1);
  expect(facets.status).toEqual([
    { value: 'HELD', count: 1 },
    { value: 'FREE', count: 1 },
  ]);
  expect(facets.country).toEqual([
    { value: 'KZ', count: 2 },
    { value: 'BY', count: 1 },
  ]);
  expect(facets.charge).toEqual([{ value: 'RELIGION', count: 1 }]);
});

it('gives for each choice the number that choosing it shows', async () => {
  const base = { status: 'HELD' };
  for (const { value, count } of (await list(base)).facets.charge)
    expect((await list({ ...base, charge: value })).total).toBe(count);
});

it.each([{}, { sort: 'latest' }, { sort: 'checked' }, { q: 'example' }, { q: 'example', sort: 'name' }])(
  'pages there and back without missing or repeating anyone: %j',
  async (params) => {
    const whole = (await list(params)).items.map((item) => item.slug);
    expect(new Set(whole).size).toBe(7);
    const there: string[][] = [];
    let page = await list(params, 3);
    for (;;) {
      there.push(page.items.map((item) => item.slug));
      expect(page.total).toBe(7);
      if (page.next === null) break;
      page = await list({ ...params, after: page.next }, 3);
    }
    expect(there.map((one) => one.length)).toEqual([3, 3, 1]);
    expect(there.flat()).toEqual(whole);
    const back: string[][] = [];
    for (;;) {
      back.unshift(page.items.map((item) => item.slug));
      if (page.previous === null) break;
      page = await list({ ...params, after: page.previous }, 3);
    }
    expect(back).toEqual(there);
  },
);

it('sorts by the last publication and by the last check, the unchecked last', async () => {
  expect((await slugs({ sort: 'latest' }))[0]).toBe('eta');
  expect(await slugs({ sort: 'checked' })).toEqual([
    'zeta',
    'epsilon',
    'delta',
    'gamma',
    'beta',
    'alpha',
    'eta',
  ]);
});

it('shows who was held or possibly held on a day and counts all three', async () => {
  expect((await list({ held_on: '2020-01-20' })).facets.heldOn).toEqual({
    held: 7,
    possiblyHeld: 0,
    notHeld: 0,
  });
  expect((await list({ held_on: '2020-01-05' })).facets.heldOn).toEqual({
    held: 0,
    possiblyHeld: 7,
    notHeld: 0,
  });
  const later = await list({ held_on: '2020-03-01', country: 'KZ' });
  expect(later.facets.heldOn).toEqual({ held: 1, possiblyHeld: 0, notHeld: 4 });
  expect(later.items.map((item) => item.slug)).toEqual(['example-alpha']);
});

it('takes values as values, never as SQL', async () => {
  const sneaky = `' OR true; DROP TABLE pub.case_profile --`;
  expect(await slugs({ q: sneaky })).toEqual([]);
  expect((await list({})).total).toBe(7);
});
