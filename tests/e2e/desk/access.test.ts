import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { askDesk, withSession } from '@/tests/support/ask-desk';
import { openBrowser } from '@/tests/support/browser';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { DESK_PAGES, fillAddress, unlistedPages } from '@/tests/support/desk-page-table';
import { DESK_ROLES, setDeskScene, type DeskRole, type DeskScene } from '@/tests/support/desk-scene';
import { axeFaults, keyboardFaults, smallTargets, widthFaults } from '@/tests/support/page-access';
import { TEST_SECRET } from '@/tests/support/secret';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

const SCREENS = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
const FIELD = ':is(input:not([type="hidden"]), select, textarea)';
/** The narrow light one and the wide dark one. */
const ENDS = SCREENS.filter((_screen, at) => at === 0 || at === SCREENS.length - 1);

let database: TestDatabase;
let db: DeskClient;
let desk: TestSurface;
let browser: Browser;
let scene: DeskScene;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase({ seeded: true });
  db = openDeskClient(database.deskUrl);
  scene = await setDeskScene(db);
  desk = await startDeskSurface(database, 'http://127.0.0.1:1');
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await desk.stop();
  await db.$disconnect();
  await database.drop();
});

/** A page for this person. Without script, the pages' own is kept from them; the checks still run theirs. */
async function pageFor(role: DeskRole | null, options: { script?: boolean; language?: string } = {}) {
  const { script = true, language = 'en' } = options;
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const cookies = [{ name: 'held-language', value: language, url: desk.origin }];
  if (role !== null) cookies.push({ name: 'held-session', value: scene.tokens[role], url: desk.origin });
  await context.addCookies(cookies);
  if (!script) await context.route('**/*.js', (route) => route.abort());
  return await context.newPage();
}

/** What is wrong with a page as it stands, on each of these screens. */
async function faultsOn(page: Page, screens = SCREENS): Promise<string[]> {
  const found: string[] = [];
  for (const [at, { width, colorScheme }] of screens.entries()) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const faults = [
      ...(await axeFaults(page, at === 0 ? 'all' : 'looks')),
      ...(await widthFaults(page)),
      ...(colorScheme === 'light' ? await smallTargets(page) : []),
    ];
    found.push(...faults.map((fault) => `at ${String(width)} pixels, ${colorScheme}: ${fault}`));
  }
  return found;
}

/** Sends the last form with fields of the page as it stands, and waits for what it says. */
async function sendAsItStands(page: Page): Promise<void> {
  await page.locator(`main form:has(${FIELD}) button`).last().click();
  await page.locator('.faults').first().waitFor();
}

test('every page of the desk has a row, and every row a page', () => {
  expect(unlistedPages(DESK_PAGES)).toEqual([]);
});

test('a page without a row is seen, and a row without a page', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'held-pages-'));
  for (const folder of ['sign-in', 'desk/new-thing']) mkdirSync(path.join(root, folder), { recursive: true });
  for (const folder of ['sign-in', 'desk/new-thing']) writeFileSync(path.join(root, folder, 'page.tsx'), '');
  const gaps = unlistedPages([{ page: 'sign-in' }, { page: 'desk/gone' }], root);
  rmSync(root, { recursive: true });
  expect(gaps).toEqual(['desk/new-thing has no row', 'desk/gone is no page']);
});

test('each page is shown to the roles of its rows and to no other', async () => {
  const allowed = new Map<string, Set<string>>();
  for (const { addresses, roles, status = 200 } of DESK_PAGES) {
    if (roles === 'nobody' || status !== 200) continue;
    for (const address of addresses) {
      allowed.set(address, new Set([...(allowed.get(address) ?? []), ...roles]));
    }
  }
  const faults: string[] = [];
  for (const [address, roles] of allowed) {
    for (const role of DESK_ROLES) {
      const headers = withSession(scene.tokens[role]);
      const { status } = await askDesk(desk.origin, fillAddress(address, scene), { headers });
      if (status !== (roles.has(role) ? 200 : 404)) faults.push(`${role} ${address}: ${String(status)}`);
    }
  }
  expect(faults).toEqual([]);
}, 240_000);

test.each(['nobody', ...DESK_ROLES] as const)(
  'axe finds nothing on any page of %s, narrow and wide, light and dark; none scrolls sideways, no target is small',
  async (who) => {
    const faults: string[] = [];
    let seen = 0;
    const page = await pageFor(who === 'nobody' ? null : who);
    for (const { addresses, roles, status = 200 } of DESK_PAGES) {
      if (roles !== who && !(roles !== 'nobody' && roles.some((role) => role === who))) continue;
      for (const address of addresses) {
        const answer = await page.goto(`${desk.origin}${fillAddress(address, scene)}`);
        // Who sees the page first is shown it on every screen; what others see more or less of it, on the smallest.
        const found = await faultsOn(
          page,
          roles === 'nobody' || roles[0] === who ? SCREENS : SCREENS.slice(0, 1),
        );
        if (answer?.status() !== status) found.push(`answers ${String(answer?.status())}`);
        faults.push(...found.map((fault) => `${address} ${fault}`));
        seen += 1;
      }
    }
    await page.context().close();
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(1);
  },
  600_000,
);

test.each([
  ['with script', true],
  ['without script', false],
])(
  'a form that refuses is whole too, %s: axe finds nothing, and the summary has the focus',
  async (_how, script) => {
    const faults: string[] = [];
    for (const { addresses, roles, refuses } of DESK_PAGES) {
      if (refuses !== true) continue;
      const page = await pageFor(roles === 'nobody' ? null : (roles[0] ?? null), { script });
      for (const address of addresses) {
        await page.goto(`${desk.origin}${fillAddress(address, scene)}`);
        await sendAsItStands(page);
        const held = await page
          .locator('.faults')
          .first()
          .evaluate((one) => document.activeElement === one);
        if (!held) faults.push(`${address}: the summary has not the focus`);
        faults.push(...(await faultsOn(page, ENDS)).map((fault) => `${address} ${fault}`));
      }
      await page.context().close();
    }
    expect(faults).toEqual([]);
  },
  600_000,
);

test.each(['ru', 'kk'])(
  'the longest words, in %s, fit the narrow screen',
  async (language) => {
    const faults: string[] = [];
    for (const { addresses, roles } of DESK_PAGES) {
      const page = await pageFor(roles === 'nobody' ? null : (roles[0] ?? null), { language });
      for (const address of addresses) {
        await page.goto(`${desk.origin}${fillAddress(address, scene)}`);
        const found = [...(await widthFaults(page)), ...(await smallTargets(page))];
        faults.push(...found.map((fault) => `${address}: ${fault}`));
      }
      await page.context().close();
    }
    expect(faults).toEqual([]);
  },
  600_000,
);

test('on every page every control is reached by Tab in the order of reading, with a focus that shows', async () => {
  const faults: string[] = [];
  for (const { addresses, roles } of DESK_PAGES) {
    const page = await pageFor(roles === 'nobody' ? null : (roles[0] ?? null));
    await page.setViewportSize({ width: 1440, height: 900 });
    const [address = ''] = addresses;
    await page.goto(`${desk.origin}${fillAddress(address, scene)}`);
    faults.push(...(await keyboardFaults(page)).map((fault) => `${address}: ${fault}`));
    await page.context().close();
  }
  expect(faults).toEqual([]);
}, 600_000);

test('the skip link leads to the content, a folded part opens by key, Enter sends, a link of the summary leads to its field', async () => {
  const page = await pageFor('contributor');
  await page.goto(`${desk.origin}${fillAddress('/desk/cases/{draft}/add/status', scene)}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const folded = page.locator('main summary').first();
  await folded.focus();
  await page.keyboard.press('Enter');
  expect(await folded.evaluate((one) => one.closest('details')?.open)).toBe(true);
  await page.locator('main [name="fact.authority"]').focus();
  await page.keyboard.press('Enter');
  const summary = page.locator('.faults');
  await summary.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const target = await summary.locator('a').first().getAttribute('href');
  expect(await page.evaluate(() => `#${document.activeElement?.id ?? ''}`)).toBe(target);
  await page.context().close();
}, 60_000);

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
      const page = await pageFor(null);
      await page.goto(`${desk.origin}/sign-in`);
      expect(await faultsOn(page)).toEqual([]);
      await page.evaluate(plant);
      expect((await faultsOn(page)).join('\n')).toMatch(fault);
      await page.context().close();
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
      const page = await pageFor(null);
      await page.goto(`${desk.origin}/sign-in`);
      expect(await keyboardFaults(page)).toEqual([]);
      await page.evaluate(plant);
      expect((await keyboardFaults(page)).join('\n')).toMatch(fault);
      await page.context().close();
    },
    60_000,
  );
});
