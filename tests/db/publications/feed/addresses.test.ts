import { GET as getFeed } from '@/app/[locale]/(public)/feed.atom/route';
import { GET as getCaseFeed } from '@/app/[locale]/(public)/cases/[slug]/feed.atom/route';
import { GET as getRobots } from '@/app/robots.txt/route';
import { GET as getSitemap } from '@/app/sitemap.xml/route';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';

let database: PublicDatabase;
const ask = (path: string) => new Request(`http://held.test${path}`);
const feedOf = async (locale: string) => getFeed(ask('/feed.atom'), { params: Promise.resolve({ locale }) });
const caseFeed = async (slug: string) =>
  getCaseFeed(ask('/'), { params: Promise.resolve({ locale: 'ru', slug }) });

beforeAll(async () => {
  process.env['PUBLIC_URL'] = 'http://held.test';
  database = await openPublicDatabase();
}, 60_000);
afterAll(async () => database.close());

it('is a feed also while nothing is published, and the same at each asking', async () => {
  const text = await (await feedOf('en')).text();
  expect(text).toContain('<feed');
  expect(await (await feedOf('en')).text()).toBe(text);
});

it('follows publications and forgets a withdrawal, in feed, case feed and sitemap', async () => {
  await database.pages.putCase('example-alpha', { names: ['Example <Alpha> ]]> & Co'] });
  await database.pages.putCase('example-alpha', {
    names: ['Example <Alpha> ]]> & Co'],
    version: 2,
    publishedAt: '2026-03-01T00:00:00Z',
  });
  await database.pages.putEvent('example-event');

  const feed = await (await feedOf('en')).text();
  expect(feed).toContain('http://held.test/en/cases/example-alpha/v/2');
  expect(feed).toContain('http://held.test/en/events/example-event');
  expect(feed).toContain('2026-03-01T00:00:00.000Z');
  // Titles are HTML to a feed reader: the signs of a name arrive as text, and cannot end the section they stand in.
  expect(feed).toContain('Example &lt;Alpha&gt; ]]&gt; &amp; Co');
  expect(feed).not.toContain('<Alpha>');
  const versions = await (await caseFeed('example-alpha')).text();
  expect(versions.match(/<entry>/g)).toHaveLength(2);
  expect(versions).toContain('версия 2');
  expect(await (await getSitemap(ask('/'))).text()).toContain(
    '<loc>http://held.test/kk/cases/example-alpha</loc>',
  );

  await database.pages.withdraw('case', 'example-alpha');
  expect(await (await feedOf('en')).text()).not.toContain('example-alpha');
  expect(await (await getSitemap(ask('/'))).text()).not.toContain('example-alpha');
  const gone = await caseFeed('example-alpha');
  expect([gone.status, gone.headers.get('x-held-status')]).toEqual([410, '410']);
});

it('answers 404 for a language or a case that is not there', async () => {
  expect((await feedOf('de')).status).toBe(404);
  expect((await caseFeed('nobody')).status).toBe(404);
});

it('leads search engines to the pages and not to every search', async () => {
  const robots = await getRobots(ask('/')).text();
  expect(robots).toContain('Sitemap: http://held.test/sitemap.xml');
  expect(robots).toContain('Disallow: /*?');
});
