import type { Browser, Page } from 'playwright-core';
import { firstAdministratorPath } from '@/lib/ops/first-administrator';
import { openBrowser } from '@/tests/support/browser';
import { invite, join, nextCode, openDeskBrowser, signIn, type Joined } from '@/tests/support/desk-browser';
import { ATTACK, field, fillAttack, openStatusForm } from '@/tests/support/desk-story';
import { openSite, type Site } from '@/tests/support/site';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

describe.each([
  ['with script', true],
  ['without script', false],
])('the desk’s story %s', (_how, script) => {
  let site: Site;
  let desk: TestSurface;
  const pages = new Map<string, Page>();
  const staff = new Map<string, Joined>();

  beforeAll(async () => {
    site = await openSite();
    desk = await startDeskSurface(site.database, site.surface.origin);
    for (const role of ['admin', 'editor', 'reviewer']) {
      pages.set(role, await (await openDeskBrowser(browser, script)).newPage());
    }
  }, 240_000);
  afterAll(async () => {
    for (const page of pages.values()) await page.context().close();
    await desk.stop();
    await site.close();
  });

  function pageOf(role: string): Page {
    const page = pages.get(role);
    if (page === undefined) throw new Error(`No browser for ${role}`);
    return page;
  }
  function personOf(role: string): Joined {
    const person = staff.get(role);
    if (person === undefined) throw new Error(`Nobody joined as ${role}`);
    return person;
  }

  test('the first administrator joins by the printed link, which is good once, and signs in', async () => {
    const path = await firstAdministratorPath(site.database.deskUrl);
    const page = pageOf('admin');
    const link = `${desk.origin}${path ?? ''}`;
    const who = { name: 'Invented Administrator', email: 'administrator@desk.example' };
    const joined = await join(page, link, who);
    expect(new Set(joined.recoveryCodes).size).toBe(10);
    staff.set('admin', joined);
    expect(await firstAdministratorPath(site.database.deskUrl)).toBeNull();
    await page.goto(link);
    await page.getByText('This link is no longer good').waitFor();
    await signIn(page, desk.origin, joined, await nextCode(joined));
  }, 60_000);

  test('an editor and a reviewer are invited, join, and sign in, by a code or a recovery code', async () => {
    for (const role of ['editor', 'reviewer']) {
      const who = { name: `Invented ${role}`, email: `${role}@desk.example` };
      const link = await invite(pageOf('admin'), desk.origin, who.email, role);
      expect(link.startsWith(`${desk.origin}/desk/invitation/`)).toBe(true);
      const joined = await join(pageOf(role), link, who);
      staff.set(role, joined);
      const code = role === 'editor' ? await nextCode(joined) : (joined.recoveryCodes[3] ?? '');
      await signIn(pageOf(role), desk.origin, joined, code);
    }
  }, 60_000);

  test('a code that was used is refused; an address that was typed stays where it was', async () => {
    const page = await (await openDeskBrowser(browser, script)).newPage();
    const reviewer = personOf('reviewer');
    await page.goto(`${desk.origin}/sign-in`);
    await page.getByLabel('E-mail address').fill('nobody@desk.example');
    await page.getByLabel('Password').fill('words of no account');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.locator('.faults').waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('nobody@desk.example');
    await page.getByLabel('E-mail address').fill(reviewer.email);
    await page.getByLabel('Password').fill(reviewer.password);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Code').fill(reviewer.recoveryCodes[3] ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.faults').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in/code');
    await page.context().close();
  }, 60_000);

  test('only the administrator is shown the staff', async () => {
    await pageOf('admin').goto(`${desk.origin}/desk/staff`);
    await pageOf('admin').getByRole('link', { name: 'Invented editor' }).waitFor();
    for (const role of ['editor', 'reviewer']) {
      const answer = await pageOf(role).goto(`${desk.origin}/desk/staff`);
      expect(answer?.status()).toBe(404);
      expect(await pageOf(role).content()).not.toContain(personOf('admin').email);
    }
  }, 60_000);

  test('a status without its reason is refused: what is wrong stands on top, and nothing typed is lost', async () => {
    const page = pageOf('editor');
    await openStatusForm(page, desk.origin, 'Erzhan Elshibayev');
    await fillAttack(page);
    await page.getByRole('button', { name: 'Record a status' }).click();
    const summary = page.locator('.faults');
    await summary.getByRole('link').first().waitFor();
    expect(await summary.evaluate((one) => document.activeElement === one)).toBe(true);
    const target = await summary.getByRole('link').first().getAttribute('href');
    expect(await page.locator(target ?? '').getAttribute('name')).toBe('reason');
    expect(await field(page, 'fact.text').inputValue()).toBe(ATTACK.text);
    expect(await field(page, 'fact.kind').inputValue()).toBe(ATTACK.kind);
    expect(await field(page, 'word.passage.locator').inputValue()).toBe('L323');
  }, 60_000);

  test('with its reason it is recorded, once, and stands in the file; the public page does not change', async () => {
    const page = pageOf('editor');
    await field(page, 'reason').fill('The file lacks the attack of 2017');
    await page.getByRole('button', { name: 'Record a status' }).click();
    await page.getByRole('status').getByText('Recorded.').waitFor();
    await page.getByRole('link', { name: 'To the file', exact: true }).click();
    await page.getByText(ATTACK.text).first().waitFor();
    for (const locale of ['en', 'ru', 'kk']) {
      const address = `${site.surface.origin}/${locale}/cases/erzhan-elshibayev`;
      expect(await (await fetch(address)).text()).not.toContain(ATTACK.text);
    }
  }, 60_000);

  test('who is suspended is out with the next page', async () => {
    const [admin, reviewer] = [pageOf('admin'), pageOf('reviewer')];
    await admin.goto(`${desk.origin}/desk/staff`);
    await admin.getByRole('link', { name: 'Invented reviewer' }).click();
    await admin.getByRole('heading', { name: 'Access of Invented reviewer' }).waitFor();
    const form = admin.locator('form').filter({ has: admin.getByRole('button', { name: 'Suspend now' }) });
    await form.getByLabel('Why').fill('Invented reason');
    await form.getByRole('button').click();
    await admin.getByRole('button', { name: 'Restore access' }).waitFor();
    await reviewer.goto(`${desk.origin}/desk`);
    expect(new URL(reviewer.url()).pathname).toBe('/sign-in');
  }, 60_000);

  test('who signs out is out', async () => {
    const editor = pageOf('editor');
    await editor.goto(`${desk.origin}/desk/account`);
    await editor.getByRole('button', { name: 'Sign out' }).click();
    await editor.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
    await editor.goto(`${desk.origin}/desk/account`);
    expect(new URL(editor.url()).pathname).toBe('/sign-in');
  }, 60_000);
});
