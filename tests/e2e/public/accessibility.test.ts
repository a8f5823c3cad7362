import type { Browser, BrowserContext } from 'playwright-core';
import { ask } from '@/tests/support/ask';
import { openBrowser, openReader } from '@/tests/support/browser';
import { eachOf } from '@/tests/support/crawl';
import { faultsOn, SCREENS } from '@/tests/support/page-access';
import { openSite, type Site } from '@/tests/support/site';

const LOCALES = ['en', 'ru', 'kk'] as const;
const KINDS = [
  '',
  '/cases',
  '/cases?q=Zhanaozen&status=FREE&held_on=2012-01-01',
  '/cases?q=nobody-of-this-name',
  '/cases?held_on=never',
  '/cases/natalia-sokolova',
  '/cases/aron-atabek',
  '/cases/erzhan-elshibayev/v/1',
  '/cases/erzhan-elshibayev/versions',
  '/cases/erzhan-elshibayev/letter',
  '/cases/aron-atabek/letter',
  '/cases/nobody',
  '/cases/roza-tuletaeva',
  '/events',
  '/events/zhanaozen-2011',
  '/method',
  '/corrections',
];
const NARROW = [SCREENS[0]];

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite();
  // A withdrawn page is one of the kinds that a reader meets.
  await ask(site.database.ownerUrl, "SELECT desk.withdraw_page('case', 'roza-tuletaeva', ARRAY['all'])");
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A context in which axe may run its own script in a page that allows none. The pages themselves bring none. */
const openForAxe = (): Promise<BrowserContext> =>
  openReader(browser, { javaScriptEnabled: true, bypassCSP: true, viewport: { width: 360, height: 800 } });

async function faultsAt(context: BrowserContext, path: string, screens?: typeof NARROW): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`${site.surface.origin}${path}`);
  const found = (await faultsOn(page, screens)).map((fault) => `${path} ${fault}`);
  await page.close();
  return found;
}

test.each(LOCALES)(
  'nothing is found on any page in %s, none scrolls sideways and no target is small',
  async (locale) => {
    const context = await openForAxe();
    const found: string[] = [];
    // Colours and the wide screen are the same in every language; what the longest words do shows on the narrow one.
    const screens = locale === 'en' ? undefined : NARROW;
    await eachOf(KINDS, async (path) => {
      found.push(...(await faultsAt(context, `/${locale}${path}`, screens)));
    });
    await context.close();
    expect(found).toEqual([]);
  },
  240_000,
);

test('a page with faults is found at fault: unreadable grey, an unnamed field, a page too wide', async () => {
  const context = await openForAxe();
  await context.route('**/en/method', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Faulty</title><main><h1>Faulty</h1><input>
        <p style="color:#ccc;background:#fff">grey</p><div style="width:900px">wide</div></main></html>`,
    }),
  );
  const found = (await faultsAt(context, '/en/method')).join('\n');
  await context.close();
  for (const fault of ['360 pixels, light: label', '1440 pixels, dark: color-contrast', 'pixels too wide']) {
    expect(found).toContain(fault);
  }
});
