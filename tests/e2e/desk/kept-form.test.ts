import type { Browser, Page } from 'playwright-core';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { openBrowser } from '@/tests/support/browser';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openDeskBrowser } from '@/tests/support/desk-browser';
import { field } from '@/tests/support/desk-story';
import { addStaff, codeAt, emailOf, TEST_PASSWORD } from '@/tests/support/staff';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

const SLOW = 60_000;
const WAITS = 'What you typed is kept for an hour and waits for you.';
const TYPED = 'Typed before the session ran out';

let browser: Browser;
let database: TestDatabase;
let db: DeskClient;
let desk: TestSurface;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  desk = await startDeskSurface(database, 'http://127.0.0.1:1');
  process.env['NEXTAUTH_SECRET'] = desk.environment['NEXTAUTH_SECRET'] ?? '';
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await desk.stop();
  await db.$disconnect();
  await database.drop();
});

async function signIn(page: Page, email: string, code: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(TEST_PASSWORD);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Somebody in the middle of opening a file. */
async function typing(script: boolean): Promise<{ page: Page; id: string; next: () => Promise<string> }> {
  const { id } = await addStaff(db, 'editor');
  const page = await (await openDeskBrowser(browser, script)).newPage();
  await page.goto(`${desk.origin}/sign-in`);
  expect(await page.getByText(WAITS).count()).toBe(0);
  const now = new Date();
  await signIn(page, emailOf(id), await codeAt(now));
  await page.getByRole('heading', { name: /Good to see you/ }).waitFor();
  await page.goto(`${desk.origin}/desk/cases/new?name=Invented+Newcomer`);
  await field(page, 'summary.en').fill(TYPED);
  await field(page, 'reason').fill('Invented reason');
  return { page, id, next: () => codeAt(new Date(now.getTime() + 30_000)) };
}

async function send(page: Page): Promise<void> {
  const form = page.locator('form').filter({ has: field(page, 'reason') });
  await form.getByRole('button').click();
}

test.each([
  ['with script', true],
  ['without script', false],
])(
  'what was typed when a session ran out waits behind the sign-in, %s',
  async (_how, script) => {
    const { page, id, next } = await typing(script);
    await db.session.updateMany({
      where: { staffId: id },
      data: { lastSeenAt: new Date(Date.now() - 31 * 60_000) },
    });
    await send(page);
    await page.getByText(WAITS).waitFor();
    await signIn(page, emailOf(id), await next());
    await page.waitForURL(`${desk.origin}/desk/cases/new`);
    expect(await field(page, 'summary.en').inputValue()).toBe(TYPED);
    expect(await field(page, 'names.0.text').inputValue()).toBe('Invented Newcomer');
    await page.context().close();
  },
  SLOW,
);

test(
  'nothing waits when the session was ended on purpose; what was typed is still in the page',
  async () => {
    const { page, id } = await typing(true);
    await db.session.updateMany({ where: { staffId: id }, data: { endedAt: new Date() } });
    await send(page);
    await page.locator('.faults').getByText('You are signed out.').waitFor();
    expect(await field(page, 'summary.en').inputValue()).toBe(TYPED);
    await page.goto(`${desk.origin}/sign-in`);
    await page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
    expect(await page.getByText(WAITS).count()).toBe(0);
    expect(await db.keptForm.count({ where: { staffId: id } })).toBe(0);
    await page.context().close();
  },
  SLOW,
);
