import type { Browser, Page } from 'playwright-core';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { inviteStaff } from '@/lib/staff/invitations/write';
import { offerReset } from '@/lib/staff/passwords/write';
import type { Actor } from '@/lib/platform/session/actor';
import { openBrowser } from '@/tests/support/browser';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { deskAddresses } from '@/tests/support/desk-pages';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';
import { axeFaults, walkByTab } from '@/tests/support/page-access';

let database: TestDatabase;
let db: DeskClient;
let desk: TestSurface;
let browser: Browser;
let admin: Actor;
let reviewer: Actor;
let open: string[];
let gated: string[];
const seen = new Set<string>();

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase({ seeded: true });
  db = openDeskClient(database.deskUrl);
  desk = await startDeskSurface(database, 'http://127.0.0.1:1');
  browser = await openBrowser();
  admin = await addStaff(db, 'admin', 'Invented Administrator');
  reviewer = await addStaff(db, 'reviewer', 'Invented Reviewer');
  const at = { actor: admin, db };
  const { value } = await inviteStaff(at, { email: 'newcomer@desk.example', role: 'editor' });
  const reset = await offerReset(at, { staffId: reviewer.id });
  const links = [`/desk/invitation/${value.token}`, `/desk/reset/${reset.value.token}`, '/desk/reset/none'];
  open = ['/sign-in', '/sign-in/code', ...links];
  const file = await db.caseFile.findFirstOrThrow({ where: { slug: 'erzhan-elshibayev' } });
  gated = deskAddresses({
    'staff.id': [reviewer.id],
    'cases.id': [file.id],
    'cases.what': ['name', 'status', 'charge', 'decision', 'claim', 'source'],
  });
}, 240_000);

afterAll(async () => {
  await browser.close();
  await desk.stop();
  await db.$disconnect();
  await database.drop();
});

/** A page for this person, or for nobody. */
async function pageFor(who: Actor | null, width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  if (who !== null) {
    const value = await openTestSession(db, who.id);
    await context.addCookies([{ name: 'held-session', value, url: desk.origin }]);
  }
  return await context.newPage();
}

describe.each(['nobody', 'admin', 'reviewer'])('for %s', (role) => {
  test.each([360, 1440])(
    'axe finds nothing on any page, light or dark, and none is wider than the screen: %d',
    async (width) => {
      const who = role === 'nobody' ? null : role === 'admin' ? admin : reviewer;
      const faults: string[] = [];
      const page = await pageFor(who, width);
      for (const address of who === null ? open : gated) {
        const answer = await page.goto(`${desk.origin}${address}`);
        // What a role is not shown has no page of the desk to look at.
        if (answer?.status() !== 200) continue;
        seen.add(address);
        await page.emulateMedia({ colorScheme: 'light' });
        const found = await axeFaults(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        // Nothing but the colours differs in the dark.
        found.push(...(await axeFaults(page, ['color-contrast'])));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (wide) found.push('scrolls sideways');
        faults.push(...found.map((fault) => `${address}: ${fault}`));
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
    240_000,
  );
});

test('every page was shown to somebody', () => {
  expect([...open, ...gated].filter((address) => !seen.has(address))).toEqual([]);
});

test('a page with faults is seen', async () => {
  const page = await pageFor(null, 360);
  await page.goto(`${desk.origin}/sign-in`);
  await page.evaluate(() => {
    document.querySelector('label')?.remove();
    document.querySelector('h1')?.style.setProperty('color', '#eee');
  });
  const faults = await axeFaults(page);
  expect(faults.join(' ')).toMatch(/label/);
  expect(faults.join(' ')).toMatch(/color-contrast/);
  await page.context().close();
});

test.each(['/sign-in', '/desk/staff', '/desk/account'])(
  'on %s every control is reached by Tab, in the order of the page, with a visible focus',
  async (address) => {
    const page = await pageFor(address === '/sign-in' ? null : admin);
    await page.goto(`${desk.origin}${address}`);
    const { reached, controls, unseen } = await walkByTab(page);
    expect(controls.length).toBeGreaterThan(5);
    expect(reached).toEqual(controls);
    expect(unseen).toEqual([]);
    await page.context().close();
  },
  60_000,
);

test('a focus that does not show is seen', async () => {
  const page = await pageFor(null);
  await page.goto(`${desk.origin}/sign-in`);
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('main button')) {
      button.style.setProperty('outline', 'none', 'important');
      button.tabIndex = 3;
    }
  });
  const { reached, controls, unseen } = await walkByTab(page);
  expect(reached).not.toEqual(controls);
  expect(unseen.length).toBeGreaterThan(0);
  await page.context().close();
}, 60_000);

test('signing in works by keyboard alone, and a refusal takes the focus to what is wrong', async () => {
  const page = await pageFor(null);
  await page.goto(`${desk.origin}/sign-in`);
  await page.getByLabel('E-mail address').focus();
  await page.keyboard.type('nobody@desk.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type('words of no account');
  await page.keyboard.press('Enter');
  await page.locator('.faults').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  await page.context().close();
}, 60_000);
