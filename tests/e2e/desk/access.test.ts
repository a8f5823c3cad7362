import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { askDesk, withSession } from '@/tests/support/ask-desk';
import { openBrowser } from '@/tests/support/browser';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { DESK_PAGES, fillAddress, unlistedPages, type DeskPageRow } from '@/tests/support/desk-page-table';
import { DESK_ROLES, setDeskScene, type DeskRole, type DeskScene } from '@/tests/support/desk-scene';
import { faultsOn, keyboardFaults, SCREENS, smallTargets, widthFaults } from '@/tests/support/page-access';
import { TEST_SECRET } from '@/tests/support/secret';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

const NARROW = [SCREENS[0]];

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

/** Sends the last form of the page that asks for something, as it stands, and waits for what it says. */
async function sendAsItStands(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
  });
  const buttons = page.locator('main form:has([aria-required="true"]) button:not([name], [aria-hidden])');
  await buttons.locator('visible=true').last().click({ timeout: 10_000 });
  await page.locator('.faults').first().waitFor({ timeout: 10_000 });
}

/** Looks at every address of these rows, two pages at a time, as somebody of a role or as each row's first. */
async function onEachRow(
  rows: readonly DeskPageRow[],
  options: { role?: DeskRole | null; script?: boolean; language?: string },
  look: (page: Page, address: string, row: DeskPageRow) => Promise<string[]>,
): Promise<string[]> {
  const waiting = rows.flatMap((row) => row.addresses.map((address) => ({ row, address })));
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    const pages = new Map<DeskRole | null, Page>();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { row, address } = next;
      const first = row.roles === 'nobody' ? null : (row.roles[0] ?? null);
      const role = options.role === undefined ? first : options.role;
      const page = pages.get(role) ?? (await pageFor(role, options));
      pages.set(role, page);
      const found = await look(page, `${desk.origin}${fillAddress(address, scene)}`, row);
      faults.push(...found.map((fault) => `${address}: ${fault}`));
    }
    for (const page of pages.values()) await page.context().close();
  };
  await Promise.all([work(), work()]);
  return faults;
}

/** Waits until what this finds has the focus; false if it does not get it. */
async function getsFocus(page: Page, selector: string): Promise<boolean> {
  const holds = (one: string) => document.querySelector(one) === document.activeElement;
  return await page.waitForFunction(holds, selector, { timeout: 5_000 }).then(
    () => true,
    () => false,
  );
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
  'axe finds nothing on any page of %s, narrow and light, wide and dark; none scrolls sideways, no target is small',
  async (who) => {
    // Who sees least of a page and who sees most of it; who stands between sees
    // nothing that neither of them does; a campaigner's pages are few.
    const rows = DESK_PAGES.filter(({ roles }) =>
      roles === 'nobody'
        ? who === 'nobody'
        : roles.some(
            (role) => role === who && (role === 'campaigner' || [roles[0], roles.at(-1)].includes(role)),
          ),
    );
    const faults = await onEachRow(
      rows,
      { role: who === 'nobody' ? null : who },
      async (page, address, { roles, status = 200 }) => {
        const answer = await page.goto(address);
        // Who sees least is shown it on both screens; what the other sees more of it, on the smaller.
        const isFirst = roles === 'nobody' || roles[0] === who;
        const found = await faultsOn(page, isFirst ? SCREENS : NARROW);
        return answer?.status() === status ? found : [`answers ${String(answer?.status())}`, ...found];
      },
    );
    expect(faults).toEqual([]);
    expect(rows.length).toBeGreaterThan(1);
  },
  600_000,
);

test.each([
  ['with script', true],
  ['without script', false],
])(
  'a form that refuses is whole too, %s: axe finds nothing, and the summary has the focus',
  async (_how, script) => {
    const rows = DESK_PAGES.filter(({ refuses }) => refuses === true);
    const faults = await onEachRow(rows, { script }, async (page, address) => {
      await page.goto(address);
      const isRefused = await sendAsItStands(page).then(
        () => true,
        () => false,
      );
      if (!isRefused) return ['no form is refused'];
      const focus = (await getsFocus(page, '.faults')) ? [] : ['the summary has not the focus'];
      return [...focus, ...(await faultsOn(page, script ? SCREENS : NARROW))];
    });
    expect(faults).toEqual([]);
  },
  600_000,
);

test.each(['ru', 'kk'])(
  'the longest words, in %s, fit the narrow screen',
  async (language) => {
    const faults = await onEachRow(DESK_PAGES, { language, script: false }, async (page, address) => {
      await page.goto(address);
      return [...(await widthFaults(page)), ...(await smallTargets(page))];
    });
    expect(faults).toEqual([]);
  },
  600_000,
);

test('on every page every control is reached by Tab in the order of reading, with a focus that shows', async () => {
  const rows = DESK_PAGES.map((row) => ({ ...row, addresses: row.addresses.slice(0, 1) }));
  const faults = await onEachRow(rows, {}, async (page, address) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    // What only script draws, such as the way in by passkey, is drawn by then.
    await page.goto(address, { waitUntil: 'networkidle' });
    return await keyboardFaults(page);
  });
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
  expect(await getsFocus(page, '.faults')).toBe(true);
  const target = await summary.locator('a').first().getAttribute('href');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await getsFocus(page, target ?? 'a summary without a link')).toBe(true);
  await page.context().close();
}, 60_000);
