import { casesAnswer, custodyAnswer, problem, type CasesAnswer } from '@/lib/open-data/schema';
import { fetchRaw, type RawAnswer } from '@/tests/support/fetch-raw';
import { openSite, type Site } from '@/tests/support/site';

const LOCALES = ['en', 'ru', 'kk'] as const;
const ELSHIBAYEV = 'erzhan-elshibayev';
const ZHANAOZEN = 'zhanaozen-2011';
/** What only a fault shows: a stack, a statement, the name of a library. */
const NOT_FOR_READERS = /\bat \S+ \(|Error:|zod|prisma|SELECT /i;

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 240_000);

afterAll(() => site.close());

const ask = (path: string): Promise<RawAnswer> => fetchRaw(`${site.surface.origin}${path}`);

async function listPage(locale: string, query: Record<string, string>): Promise<string> {
  const answer = await ask(`/${locale}/cases?${new URLSearchParams(query).toString()}`);
  expect(answer.status).toBe(200);
  return answer.body.toString();
}

async function listData(query: Record<string, string>): Promise<CasesAnswer> {
  const answer = await ask(`/api/v1/cases?${new URLSearchParams(query).toString()}`);
  expect(answer.status).toBe(200);
  return casesAnswer.parse(JSON.parse(answer.body.toString()));
}

/** The people of a list page, as their rows lead to them. */
function peopleIn(html: string): string[] {
  const rows = [...html.matchAll(/href="\/(?:en|ru|kk)\/cases\/([a-z0-9-]+)"/g)];
  return [...new Set(rows.map(([, slug = '']) => slug))];
}

/** The number beside a choice of a filter; null where the page offers no such choice. */
function countOf(html: string, choice: string): number | null {
  const [, count] =
    html.split(`href="/en/cases?${choice}"`)[1]?.match(/^[^>]*>[^<]*<\/a><span> (\d+)</) ?? [];
  return count === undefined ? null : Number(count);
}

describe.each(['Елшібаев', 'Ельшибаев', 'Yelshibayev'])('%s', (q) => {
  it.each(LOCALES)('finds Elshibayev first on the page in %s', async (locale) => {
    expect(peopleIn(await listPage(locale, { q }))[0]).toBe(ELSHIBAYEV);
  });

  it('finds him in the data, which says why', async () => {
    const { items, total } = await listData({ q });
    expect([items[0]?.slug, items.length]).toEqual([ELSHIBAYEV, total]);
    expect(items[0]?.match[0]).toMatchObject({ field: 'NAME', query: q });
  });
});

describe.each(['Жаңаөзен', 'Zhenaozen'])('%s', (q) => {
  it.each(LOCALES)(
    'finds Zhanaozen: the event is linked from the page in %s, with people of it',
    async (locale) => {
      const html = await listPage(locale, { q });
      expect(html).toContain(`href="/${locale}/events/${ZHANAOZEN}"`);
      expect(peopleIn(html)).toContain('natalia-sokolova');
    },
  );

  it('finds the people of it in the data', async () => {
    const { items } = await listData({ q });
    expect(items.map(({ slug }) => slug)).toContain('natalia-sokolova');
    const found = items.find(({ slug }) => slug === 'natalia-sokolova')?.match[0];
    expect(['PLACE', 'EVENT']).toContain(found?.field);
    expect(found?.query).toBe(q);
  });
});

it('finds nobody by a name that nobody bears, and says so', async () => {
  expect((await listData({ q: 'Qwertyuiopov' })).items).toEqual([]);
  expect(peopleIn(await listPage('en', { q: 'Qwertyuiopov' }))).toEqual([]);
});

describe('filters', () => {
  it.each([
    [{ status: 'HELD' }],
    [{ status: 'FREE' }],
    [{ status: 'DEAD' }],
    [{ charge: 'MASS_DISORDER' }],
    [{ event: ZHANAOZEN }],
  ])('%j gives as many people as the count beside it says, on the page and in the data', async (filter) => {
    const promised = countOf(await listPage('en', {}), new URLSearchParams(filter).toString());
    expect(promised).toBeGreaterThan(0);
    const data = await listData(filter);
    expect(data.total).toBe(promised);
    expect(peopleIn(await listPage('en', filter)).sort()).toEqual(data.items.map(({ slug }) => slug).sort());
  });

  it('keep what was asked in the address, in every language', async () => {
    const html = await listPage('ru', { q: 'Zhanaozen', status: 'FREE' });
    expect(html).toMatch(/href="\/kk\/cases\?[^"]*q=Zhanaozen[^"]*status=FREE/);
  });

  it('together give no more than each alone', async () => {
    const both = await listData({ status: 'HELD', country: 'KZ' });
    expect(both.total).toBe((await listData({ status: 'HELD' })).total);
    expect((await listData({ status: 'HELD', country: 'RU' })).total).toBe(0);
  });
});

describe('held on a day', () => {
  const SOKOLOVA = 'natalia-sokolova';

  it.each([
    ['2012-01-01', 'HELD'],
    ['2012-03-06', 'HELD'],
    ['2012-03-07', null],
    ['2010-01-01', null],
  ])('%s: %s', async (on, held) => {
    const answer = await ask(`/api/v1/custody?on=${on}`);
    const data = custodyAnswer.parse(JSON.parse(answer.body.toString()));
    expect(data.people.find(({ slug }) => slug === SOKOLOVA)?.held_on ?? null).toBe(held);
    expect(data.held + data.possibly_held).toBe(data.people.length);
    const listed = await listData({ held_on: on });
    expect(listed.items.map(({ slug }) => slug).sort()).toEqual(data.people.map(({ slug }) => slug).sort());
    expect(peopleIn(await listPage('kk', { held_on: on })).includes(SOKOLOVA)).toBe(held !== null);
  });
});

describe('what cannot be read', () => {
  const BAD = [
    ['a NUL in the words', 'q=a%00b'],
    ['500 characters', `q=${'a'.repeat(500)}`],
    ['half a character', 'q=%F0%9F'],
    ['a control character', 'q=a%07b'],
    ['a day that never was', 'held_on=2014-02-29'],
    ['a month for a day', 'held_on=2014-02'],
    ['an object for a status', 'status=%5Bobject%20Object%5D'],
    ['an operator for a status', 'status%5Bnot%5D=HELD'],
    ['a country of three letters', 'country=KAZ'],
    ['a charge that no law knows', 'charge=THINKING'],
    ['an event that is no address', 'event=..%2Fdesk'],
    ['an order that is none', 'sort=random'],
    ['the same parameter twice', 'q=a&q=b'],
    ['the same filter twice', 'status=HELD&status=FREE'],
    ['a place that is garbage', 'after=garbage'],
    ['a place of 3000 characters', `after=${'A'.repeat(3000)}`],
    ['a parameter that is not one', 'sttus=HELD'],
  ] as const;

  it.each(BAD)('%s: the data answer is a problem document with 400', async (_name, query) => {
    const answer = await ask(`/api/v1/cases?${query}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'application/problem+json']);
    const told = problem.partial({ detail: true }).parse(JSON.parse(answer.body.toString()));
    expect(told).toMatchObject({ status: 400, title: 'Bad Request' });
    expect(answer.body.toString()).not.toMatch(NOT_FOR_READERS);
  });

  it.each(BAD)('%s: the page explains, with 400, and leads back', async (_name, query) => {
    for (const locale of LOCALES) {
      const answer = await ask(`/${locale}/cases?${query}`);
      const html = answer.body.toString();
      expect([answer.status, answer.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
      expect(html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
      expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
      expect(html).toMatch(new RegExp(`href="/${locale}(?:/cases)?"`));
      expect(html).not.toMatch(NOT_FOR_READERS);
    }
  });

  it('an empty form is no fault', async () => {
    const empty = { q: '', status: '', held_on: '', sort: '' };
    expect((await listData(empty)).total).toBe((await listData({})).total);
  });

  it.each([
    '',
    'on=2014-02-29',
    'on=2012-01-01&on=2012-01-02',
    'on=yesterday',
    'on=2012-01-01&after=garbage',
  ])('custody?%s: 400', async (query) => {
    const answer = await ask(`/api/v1/custody?${query}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'application/problem+json']);
  });
});
