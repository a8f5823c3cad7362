import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '@/tests/support/browser';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { faultsOn, keyboardFaults } from '@/tests/support/page-access';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

let database: TestDatabase;
let desk: TestSurface;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  database = await openTestDatabase();
  desk = await startDeskSurface(database, 'http://127.0.0.1:1');
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await desk.stop();
  await database.drop();
});

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'en-GB' });
  page = await context.newPage();
  await page.goto(`${desk.origin}/sign-in`, { waitUntil: 'networkidle' });
});

afterEach(async () => {
  await page.context().close();
});

describe('a fault that is planted is found:', () => {
  const plants: [string, () => void, RegExp][] = [
    [
      'a picture without words',
      () => document.querySelector('main')?.append(document.createElement('img')),
      /image-alt/,
    ],
    ['a field without a name', () => document.querySelector('main label')?.remove(), /label/],
    [
      'pale words',
      () => document.querySelector('h1')?.style.setProperty('color', '#999'),
      /360 pixels, light: color-contrast/,
    ],
    [
      'the last label alone pale, among others of its kind',
      () =>
        [...document.querySelectorAll<HTMLElement>('main label')].at(-1)?.style.setProperty('color', '#999'),
      /360 pixels, light: color-contrast/,
    ],
    [
      'words that are pale in the dark alone',
      () => document.querySelector('h1')?.style.setProperty('color', 'light-dark(#111, #444)'),
      /1440 pixels, dark: color-contrast/,
    ],
    [
      'a block wider than the phone',
      // A style that stands in the text of a page is refused by the desk's policy; one that script sets is not.
      () => document.querySelector('h1')?.style.setProperty('width', '700px'),
      /360 pixels, light: \d+ pixels too wide/,
    ],
    [
      'a button too small',
      () => {
        const style = document.querySelector<HTMLElement>('main form button')?.style;
        for (const [name, value] of Object.entries({ height: '12px', 'min-height': '0', padding: '0' })) {
          style?.setProperty(name, value);
        }
      },
      /button "Continue" is \d+ × 12/,
    ],
  ];
  test.each(plants)(
    '%s',
    async (_name, plant, fault) => {
      expect(await faultsOn(page)).toEqual([]);
      await page.evaluate(plant);
      expect((await faultsOn(page)).join('\n')).toMatch(fault);
    },
    60_000,
  );

  const keyed: [string, () => void, RegExp][] = [
    [
      'a control taken out of the tab order',
      () => document.querySelector('main input:not([type="hidden"])')?.setAttribute('tabindex', '-1'),
      /Tab leads to/,
    ],
    [
      'a control that comes before its turn',
      () => document.querySelector('main button')?.setAttribute('tabindex', '3'),
      /Tab leads to/,
    ],
    [
      'a focus that does not show',
      () =>
        document
          .querySelector<HTMLElement>('main input:not([type="hidden"])')
          ?.style.setProperty('outline', 'none', 'important'),
      /shows no focus/,
    ],
    ['a page without a skip link', () => document.querySelector('.skip')?.remove(), /skips nothing/],
  ];
  test.each(keyed)(
    '%s',
    async (_name, plant, fault) => {
      expect(await keyboardFaults(page)).toEqual([]);
      await page.evaluate(plant);
      expect((await keyboardFaults(page)).join('\n')).toMatch(fault);
    },
    60_000,
  );
});
