import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Actor } from '@/lib/platform/session/actor';
import { renewRecoveryCodes } from '@/lib/staff/second-factor/write';
import { openBrowser } from '@/tests/support/browser';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openDeskBrowser } from '@/tests/support/desk-browser';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';
import { addStaff, codeAt, emailOf, TEST_PASSWORD } from '@/tests/support/staff';

const NAME = 'Invented Keyholder';
const SLOW = 60_000;

let browser: Browser;
let database: TestDatabase;
let db: DeskClient;
let desk: TestSurface;
let context: BrowserContext;
let page: Page;
let owner: Actor;
/** What the browser sent to pass the second step by a passkey. */
let sent: Request | undefined;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  desk = await startDeskSurface(database, 'http://127.0.0.1:1', 'localhost');
  process.env['NEXTAUTH_SECRET'] = desk.environment['NEXTAUTH_SECRET'] ?? '';
  owner = await addStaff(db, 'editor', NAME);
  browser = await openBrowser();
  context = await openDeskBrowser(browser, true);
  page = await context.newPage();
  await plugInKey(page);
  page.on('request', (request) => {
    if (request.method() === 'POST' && /signature/.test(request.postData() ?? '')) sent = request;
  });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await desk.stop();
  await db.$disconnect();
  await database.drop();
});

beforeEach(async () => {
  // How often one may guess is another test's matter: here one person signs in more often than people do.
  await db.guess.deleteMany();
});

/** A security key that verifies its owner and is touched at once, as Chromium plays it for tests. */
async function plugInKey(where: Page): Promise<void> {
  const cdp = await where.context().newCDPSession(where);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function passPassword(where: Page): Promise<void> {
  await where.goto(`${desk.origin}/sign-in`);
  await where.getByLabel('E-mail address').fill(emailOf(owner.id));
  await where.getByLabel('Password').fill(TEST_PASSWORD);
  await where.getByRole('button', { name: 'Continue' }).click();
  await where.getByRole('heading', { name: 'Second step' }).waitFor();
}
const greeted = (where: Page) => where.getByText(`Good to see you, ${NAME}`).waitFor();
const press = (name: string) => page.getByRole('button', { name }).click();
const openAccount = () => page.goto(`${desk.origin}/desk/account`);
const sessions = () => db.session.count({ where: { staffId: owner.id } });

async function signOut(): Promise<void> {
  await openAccount();
  await press('Sign out');
  await page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
}

test(
  'a passkey is added after a fresh proof',
  async () => {
    const now = new Date();
    await passPassword(page);
    await page.getByLabel('Code').fill(await codeAt(now));
    await press('Sign in');
    await greeted(page);
    await openAccount();
    await page.getByText('You have no passkey yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0);
    const next = await codeAt(new Date(now.getTime() + 30_000));
    await page.getByLabel('Code to change the second factor').fill(next);
    await press('Show that it is me');
    await page.getByLabel('Name of the passkey').fill('Key of the test');
    await press('Add a passkey');
    await page.getByText('The passkey has been added.').waitFor();
    await page.getByRole('rowheader', { name: 'Key of the test' }).waitFor();
  },
  SLOW,
);

test(
  'it signs in in place of a code',
  async () => {
    await signOut();
    await passPassword(page);
    await press('Use a passkey');
    await greeted(page);
    const row = await db.passkey.findFirstOrThrow({ where: { staffId: owner.id } });
    expect(row.lastUsedAt).not.toBeNull();
    const signedIn = { staffId: owner.id, provenBy: 'PASSKEY', endedAt: null };
    expect(await db.session.count({ where: signedIn })).toBe(1);
  },
  SLOW,
);

test(
  'what it signed opens nothing when it is sent again',
  async () => {
    await signOut();
    await passPassword(page);
    if (sent === undefined) throw new Error('Nothing was signed');
    const before = await sessions();
    const own = Object.entries(await sent.allHeaders()).filter(
      ([name]) => !name.startsWith(':') && !['cookie', 'content-length'].includes(name),
    );
    const answer = await context.request.fetch(sent.url(), {
      method: 'POST',
      headers: Object.fromEntries(own),
      data: sent.postDataBuffer() ?? Buffer.alloc(0),
      maxRedirects: 0,
    });
    // The answer of the form itself, not of something that stands before it.
    expect([answer.status(), await answer.text()]).toEqual([
      200,
      expect.stringContaining('refusal.passkey.refused') as string,
    ]);
    expect(await sessions()).toBe(before);
    await page.goto(`${desk.origin}/desk`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  },
  SLOW,
);

test('a browser that holds another key is refused, and a code still opens', async () => {
  const other = await (await openDeskBrowser(browser, true)).newPage();
  await plugInKey(other);
  await passPassword(other);
  await other.getByRole('button', { name: 'Use a passkey' }).click();
  await other.locator('.faults').getByText('The passkey was not used.').waitFor();
  const [code = ''] = await db.$transaction((tx) => renewRecoveryCodes(tx, owner.id));
  await other.getByLabel('Code').fill(code);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await greeted(other);
  await other.goto(`${desk.origin}/desk/account`);
  await other.getByText('You signed in with a recovery code.').waitFor();
  await other.context().close();
}, 150_000);

test(
  'without script there is the code alone, and the page says so',
  async () => {
    const plain = await (await openDeskBrowser(browser, false)).newPage();
    await passPassword(plain);
    await plain.getByText('A passkey needs script. Without it, enter a code.').waitFor();
    expect(await plain.getByRole('button', { name: 'Use a passkey' }).count()).toBe(0);
    await plain.getByLabel('Code').waitFor();
    await plain.context().close();
  },
  SLOW,
);

test(
  'it is taken away again after a proof by itself',
  async () => {
    await passPassword(page);
    await press('Use a passkey');
    await greeted(page);
    await openAccount();
    await press('Show it with a passkey');
    await press('Remove: Key of the test');
    await page.getByText('You have no passkey yet.').waitFor();
    expect(await db.passkey.count()).toBe(0);
  },
  SLOW,
);
