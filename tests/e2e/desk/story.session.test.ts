import type { Browser, Page } from 'playwright-core';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { openBrowser } from '@/tests/support/browser';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openDeskBrowser, watchFaults } from '@/tests/support/desk-browser';
import { ATTACK, field, fillAttack, openStatusForm } from '@/tests/support/desk-story';
import { addStaff, codeAt, emailOf, openTestSession, TEST_PASSWORD } from '@/tests/support/staff';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

const HOUR = 3_600_000;
const NAME = 'Erzhan Elshibayev';
const WAITS = 'This is what you had typed when your session ended.';

let browser: Browser;
let database: TestDatabase;
let db: DeskClient;
let desk: TestSurface;

beforeAll(async () => {
  browser = await openBrowser();
  database = await openTestDatabase({ seeded: true });
  db = openDeskClient(database.deskUrl);
  desk = await startDeskSurface(database, 'http://127.0.0.1:1');
  // The codes of invented people are sealed with the key that this desk opens them with.
  Object.assign(process.env, { NEXTAUTH_SECRET: desk.environment['NEXTAUTH_SECRET'] });
}, 240_000);
afterAll(async () => {
  await desk.stop();
  await db.$disconnect();
  await database.drop();
  await browser.close();
});

const theForm = (page: Page) =>
  page.locator('form').filter({ has: page.getByRole('button', { name: 'Record a status' }) });

/** All that the form would send, but for what the framework adds. */
function entriesOf(page: Page): Promise<Record<string, unknown>> {
  return theForm(page).evaluate((form) =>
    Object.fromEntries(
      [...new FormData(form as HTMLFormElement)].filter(([name]) => !name.startsWith('$ACTION')),
    ),
  );
}

async function signInHere(page: Page, staffId: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(emailOf(staffId));
  await page.getByLabel('Password').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Code').fill(await codeAt(new Date()));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe.each([
  ['with script', true],
  ['without script', false],
])('a session that ends while somebody types, %s', (_how, script) => {
  let page: Page;
  let staffId: string;
  let faults: string[];

  beforeEach(async () => {
    staffId = (await addStaff(db, 'editor')).id;
    const context = await openDeskBrowser(browser, script);
    const value = await openTestSession(db, staffId);
    await context.addCookies([{ name: 'held-session', value, url: desk.origin }]);
    page = await context.newPage();
    faults = watchFaults(page);
    await openStatusForm(page, desk.origin, NAME);
    await fillAttack(page);
    await field(page, 'reason').fill('The file lacks the attack of 2017');
  }, 120_000);
  afterEach(() => page.context().close());

  const timeOut = () =>
    db.session.updateMany({ where: { staffId }, data: { lastSeenAt: new Date(Date.now() - HOUR) } });

  it('leads to the sign-in page and from there back to the form as it was; it is recorded once', async () => {
    const [typed, before] = [await entriesOf(page), await db.statusEvent.count()];
    expect(typed['fact.text']).toBe(ATTACK.text);
    await timeOut();
    await theForm(page).getByRole('button', { name: 'Record a status' }).click();
    await page.waitForURL(`${desk.origin}/sign-in`);
    expect(await db.statusEvent.count()).toBe(before);
    await signInHere(page, staffId);
    await page.getByText(WAITS).waitFor();
    expect(await entriesOf(page)).toEqual(typed);
    await theForm(page).getByRole('button', { name: 'Record a status' }).click();
    await page.getByRole('status').getByText('Recorded.').waitFor();
    expect(await db.statusEvent.count()).toBe(before + 1);
    expect(await db.keptForm.count({ where: { staffId } })).toBe(0);
    await page.getByRole('link', { name: 'To the file', exact: true }).click();
    await page.getByRole('link', { name: 'Record a status' }).first().click();
    await theForm(page).waitFor();
    expect(await page.getByText(WAITS).count()).toBe(0);
    expect(faults).toEqual([]);
  }, 120_000);

  it('shows what was typed to nobody else who signs in at this browser', async () => {
    await timeOut();
    const address = page.url();
    await theForm(page).getByRole('button', { name: 'Record a status' }).click();
    await page.waitForURL(`${desk.origin}/sign-in`);
    await signInHere(page, (await addStaff(db, 'editor', 'Somebody Else')).id);
    await page.getByText('Good to see you, Somebody Else').waitFor();
    await page.goto(address);
    await theForm(page).waitFor();
    expect(await page.getByText(WAITS).count()).toBe(0);
    expect(await field(page, 'fact.text').inputValue()).toBe('');
  }, 120_000);
});
