import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, openReader } from '@/tests/support/browser';
import { fetchRaw } from '@/tests/support/fetch-raw';
import { openSite, type Site } from '@/tests/support/site';

const LOCALES = ['en', 'ru', 'kk'] as const;
const KINDS = [
  '',
  '/cases',
  '/cases?q=Zhanaozen&status=HELD',
  '/cases/natalia-sokolova',
  '/cases/natalia-sokolova/v/1',
  '/cases/natalia-sokolova/versions',
  '/cases/natalia-sokolova/letter',
  '/events',
  '/events/zhanaozen-2011',
  '/method',
  '/corrections',
];

let site: Site;
let browser: Browser;
let reader: BrowserContext;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
  reader = await openReader(browser);
  page = await reader.newPage();
  page.on('request', (request) => asked.push(request.url()));
}, 240_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page as a reader does and gives its words, the spaces made plain. */
async function read(path: string): Promise<string> {
  const answer = await page.goto(`${site.surface.origin}${path}`);
  expect(answer?.status()).toBe(200);
  return plain(await page.locator('main').innerText());
}

async function all(selector: string): Promise<string[]> {
  return (await page.locator(selector).allInnerTexts()).map(plain);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('Natalia Sokolova', () => {
  it.each([
    [
      'en',
      'Under a suspended sentence since 7 March 2012.',
      'Held for 212 days at least, 311 at most.',
      [/8 August 2011.*Imprisonment, 6 years/, /26 September 2011.*upheld/, /Suspended sentence, 3 years/],
    ],
    [
      'ru',
      'Условное осуждение с 7 марта 2012.',
      'В заключении: не менее 212 дней, не более 311.',
      [/8 августа 2011.*Лишение свободы, 6 лет/, /26 сентября 2011.*без изменения/, /Условный срок, 3 года/],
    ],
    [
      'kk',
      'Шартты түрде сотталған; қашаннан бері: 2012 ж. 7 наурыз.',
      'Қамауда болған күн саны: кемінде 212, көп дегенде 311.',
      [/2011 ж. 8 тамыз.*айыру, 6 жыл/, /2011 ж. 26 қыркүйек.*өзгеріссіз/, /Шартты түрде соттау, 3 жыл/],
    ],
  ])(
    'is right in %s: her state, her days in custody, the chain of decisions',
    async (locale, state, held, chain) => {
      const words = await read(`/${locale}/cases/natalia-sokolova`);
      expect(words).toContain(state);
      expect(words).toContain(held);
      const links = await all('.chain.decisions > li');
      expect(links).toHaveLength(chain.length);
      chain.forEach((link, at) => expect(links[at]).toMatch(link));
      // Every statement leads to a source that stands on the page.
      const cited = await page
        .locator('.chain.decisions sup a')
        .evaluateAll((marks) => marks.map((one) => one.getAttribute('href')));
      expect(cited).toHaveLength(3);
      for (const mark of cited) await expect(page.locator(mark ?? '').count()).resolves.toBe(1);
    },
  );
});

describe('Aron Atabek', () => {
  it.each([
    ['en', 'Died on 24 November 2021', 'Imprisonment, 18 years'],
    ['ru', 'Умер 24 ноября 2021', 'Лишение свободы, 18 лет'],
    ['kk', 'Қайтыс болды: 2021 ж. 24 қараша', 'Бас бостандығынан айыру, 18 жыл'],
  ])('is right in %s: his death and his sentence', async (locale, died, sentence) => {
    const words = await read(`/${locale}/cases/aron-atabek`);
    expect(words).toContain(died);
    expect((await all('.chain.decisions > li'))[0]).toContain(sentence);
  });
});

describe.each(LOCALES)('letters in %s', (locale) => {
  it.each([
    ['for Atabek, who died, asks to investigate', 'aron-atabek', 'INVESTIGATE'],
    ['for Sokolova, who is free, asks for what is left to ask', 'natalia-sokolova', 'CASE_REVIEW'],
  ])('%s, and never for release', async (_name, slug, demand) => {
    await read(`/${locale}/cases/${slug}/letter`);
    const offered = await page
      .locator('[name=demand], [name=demand] option')
      .evaluateAll((fields) => fields.map((one) => one.getAttribute('value')));
    expect(offered).toContain(demand);
    expect(offered).not.toContain('RELEASE');
    const written = await fetchRaw(`${site.surface.origin}/${locale}/cases/${slug}/letter/letter.txt`);
    expect([written.status, written.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    const forced = `${site.surface.origin}/${locale}/cases/${slug}/letter/letter.txt?demand=RELEASE`;
    expect((await fetchRaw(forced)).status).toBe(400);
  });

  it('for Atabek says when he died', async () => {
    const letter = await fetchRaw(`${site.surface.origin}/${locale}/cases/aron-atabek/letter/letter.txt`);
    const died = { en: '24 November 2021', ru: '24 ноября 2021', kk: '2021 ж. 24 қараша' }[locale];
    expect(plain(letter.body.toString())).toContain(died);
  });
});

describe('Erzhan Elshibayev', () => {
  it.each([
    ['en', 'Imprisoned as last known, 15 December 2021.', ['October 2018', '2019']],
    [
      'ru',
      'В заключении по приговору (последние сведения: 15 декабря 2021).',
      ['Октябрь 2018 года', '2019 год'],
    ],
    [
      'kk',
      'Бас бостандығынан айырылған (соңғы мәлімет: 2021 ж. 15 желтоқсан).',
      ['2018 жылғы қазан', '2019 жыл'],
    ],
  ])('is right in %s: as last known, and both dates of the verdict stand', async (locale, state, dates) => {
    expect(await read(`/${locale}/cases/erzhan-elshibayev`)).toContain(state);
    const rows = await all('table tbody tr');
    expect(rows).toHaveLength(2);
    dates.forEach((date, at) => expect(rows[at]).toContain(date));
    expect(await all('table tbody tr a[href^="#s-"]')).toHaveLength(2);
  });
});

describe('Zhanaozen, 16 December 2011', () => {
  it.each([
    ['en', '17 December 2011', 'Kazakhstan state officials', '16 or more'],
    ['ru', '17 декабря 2011', 'представители властей Казахстана', 'не менее 16'],
    ['kk', '2011 ж. 17 желтоқсан', 'Қазақстан билігінің өкілдері', 'кемінде 16'],
  ])(
    'shows in %s exactly seven figures of the dead, each with who said it and when',
    async (locale, when, who, atLeast) => {
      await read(`/${locale}/events/zhanaozen-2011`);
      const rows = page.locator('table').first().locator('tbody tr');
      const told = await rows.evaluateAll((found) =>
        found.map((row) => [...row.children].map((cell) => (cell.childNodes[0]?.textContent ?? '').trim())),
      );
      expect(told.map(([, figure]) => figure)).toEqual([
        '11',
        '50–70',
        '50–150',
        '16',
        '15',
        'dozens, perhaps hundreds, above the official 16',
        atLeast,
      ]);
      expect(told.filter(([said]) => said === when)).toHaveLength(3);
      expect(told.filter(([, , by]) => by === who)).toHaveLength(2);
      for (const [said, , by] of told) {
        expect(said).toMatch(/20(?:11|21|22)/);
        expect(by).not.toBe('');
      }
    },
  );
});

describe.each(LOCALES)('every page in %s', (locale) => {
  it.each(KINDS)('%s: one language, one heading, no script, no other origin, no cookie', async (path) => {
    asked.length = 0;
    await read(`/${locale}${path}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(asked.filter((address) => !address.startsWith(`${site.surface.origin}/`))).toEqual([]);
    expect(asked.filter((address) => /\.m?js(?:\?|$)/.test(address))).toEqual([]);
    expect(await reader.cookies()).toEqual([]);
    // The switch of languages stays on the page, with what was asked of it.
    const others = await page
      .locator('nav.langs a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(others).toHaveLength(3);
    for (const [at, other] of LOCALES.entries()) {
      const [address, query] = (others[at] ?? '').split('?');
      expect(address).toBe(`/${other}${path.split('?')[0] ?? ''}`);
      const wanted = new URLSearchParams(path.split('?')[1]);
      for (const [name, value] of wanted) expect(new URLSearchParams(query).get(name)).toBe(value);
      if (other !== locale)
        expect((await fetchRaw(`${site.surface.origin}${others[at] ?? ''}`)).status).toBe(200);
    }
  });
});

it('sends a profile and its styles in 14 KB at most', async () => {
  const { origin } = site.surface;
  const gzip = { headers: { 'accept-encoding': 'gzip' } };
  for (const locale of LOCALES) {
    const profile = await fetchRaw(`${origin}/${locale}/cases/natalia-sokolova`, gzip);
    const styles = [...profile.body.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
    expect(styles.length).toBeGreaterThan(0);
    const sheets = await Promise.all(styles.map(([, href = '']) => fetchRaw(`${origin}${href}`, gzip)));
    const sent = [profile, ...sheets];
    expect(sent.map(({ headers }) => headers['content-encoding'])).toEqual(sent.map(() => 'gzip'));
    expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(14 * 1024);
  }
});
