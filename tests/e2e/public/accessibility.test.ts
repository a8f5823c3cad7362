import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ask } from '@/tests/support/ask';
import { openBrowser, openReader } from '@/tests/support/browser';
import { eachOf } from '@/tests/support/crawl';
import { openSite, type Site } from '@/tests/support/site';

const LOCALES = ['en', 'ru', 'kk'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on width and colours; the others are asked once for each page. */
const OF_LOOKS = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];
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
const SCREENS = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

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

/** What axe finds on a page on each screen, and by how many pixels it is wider than the screen. */
async function faultsOf(context: BrowserContext, path: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`${site.surface.origin}${path}`);
  const found: string[] = [];
  for (const [at, { width, colorScheme }] of SCREENS.entries()) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const faults = [...(await axeFaults(page, at === 0)), ...(await widthFaults(page))];
    found.push(...faults.map((fault) => `${path} at ${width} pixels, ${colorScheme}: ${fault}`));
  }
  await page.close();
  return found;
}

async function axeFaults(page: Page, whole: boolean): Promise<string[]> {
  // The pages hold no frames: axe need not open a page of its own to gather what it found.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (whole ? axe.withTags(RULES) : axe.withRules(OF_LOOKS)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

async function widthFaults(page: Page): Promise<string[]> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [`${wider} pixels too wide`] : [];
}

test.each(LOCALES)(
  'nothing is found on any page in %s, narrow and wide, light and dark, and none scrolls sideways',
  async (locale) => {
    const context = await openForAxe();
    const found: string[] = [];
    await eachOf(KINDS, async (path) => void found.push(...(await faultsOf(context, `/${locale}${path}`))));
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
  const found = (await faultsOf(context, '/en/method')).join('\n');
  await context.close();
  for (const fault of ['360 pixels, light: label', '1440 pixels, dark: color-contrast', 'pixels too wide']) {
    expect(found).toContain(fault);
  }
});
