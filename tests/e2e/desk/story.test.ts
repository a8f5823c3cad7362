import type { Browser, Page } from 'playwright-core';
import { firstAdministratorPath } from '@/lib/ops/first-administrator';
import { openBrowser } from '@/tests/support/browser';
import {
  invite,
  join,
  nextCode,
  openDeskBrowser,
  signIn,
  watchFaults,
  type Joined,
} from '@/tests/support/desk-browser';
import {
  assessRisk,
  formShownTo,
  postAs,
  publish,
  sendToReview,
  suspendFile,
  untilAll,
} from '@/tests/support/desk-review';
import { ATTACK, field, fillAttack, openStatusForm } from '@/tests/support/desk-story';
import { openSite, type Site } from '@/tests/support/site';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

const SLUG = 'erzhan-elshibayev';
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
  const faults: string[][] = [];
  /** The address of the file on the desk. */
  let file = '';

  beforeAll(async () => {
    site = await openSite();
    desk = await startDeskSurface(site.database, site.surface.origin);
    for (const role of ['admin', 'editor', 'reviewer']) {
      const page = await (await openDeskBrowser(browser, script)).newPage();
      pages.set(role, page);
      faults.push(watchFaults(page));
    }
  }, 240_000);
  afterAll(async () => {
    for (const page of pages.values()) await page.context().close();
    await desk.stop();
    await site.close();
  });

  const own = (parts: readonly string[]): string[] =>
    ['en', 'ru', 'kk'].flatMap((locale) =>
      parts.map((part) => `${site.surface.origin}/${locale}/cases/${SLUG}${part}`),
    );
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
    for (const address of own([''])) {
      expect(await (await fetch(address)).text()).not.toContain(ATTACK.text);
    }
  }, 60_000);

  test('the editor sends the file to review; another must publish it', async () => {
    const page = pageOf('editor');
    file = page.url().replace(/#.*$/, '');
    await page.goto(`${file}/review`);
    await page.getByRole('cell', { name: ATTACK.text }).waitFor();
    await assessRisk(page, 'The source has been public since 2021');
    await sendToReview(page, 'The attack of 2017, from one source');
    expect(await page.getByRole('button', { name: 'Publish now' }).count()).toBe(0);
    const review = `${file}/review`;
    const theirs = await formShownTo(pageOf('reviewer'), review, 'requestId');
    const forged = await postAs(page, review, { ...theirs, reason: 'Forged by its author' });
    expect(forged.body).toContain('A second person must publish this');
    await page.goto(`${file}/history`);
    expect(await page.getByText('Forged by its author').count()).toBe(0);
  }, 60_000);

  test('the reviewer sees what changes and publishes; readers of three languages have it within two seconds', async () => {
    const page = pageOf('reviewer');
    await page.goto(`${desk.origin}/desk/review`);
    await page.getByRole('main').getByRole('link', { name: 'Erzhan Elshibayev' }).click();
    await page.getByText('The attack of 2017, from one source').waitFor();
    const changes = page.getByRole('table').filter({ hasText: 'Changes, field by field' });
    expect(await changes.innerText()).toContain(ATTACK.text);
    const since = await publish(page, 'One source, well known to us');
    await untilAll(own(['']), since, ({ status, body }) => status === 200 && body.includes(ATTACK.text));
  }, 60_000);

  test('it stands in the history of the file and in the audit, with who asked and who decided', async () => {
    const editor = pageOf('editor');
    await editor.goto(`${file}/history`);
    const version = editor.locator('dl.version').first();
    const said = await version.innerText();
    for (const words of [
      'Version 2',
      'Invented editor',
      'Invented reviewer',
      'One source, well known to us',
    ]) {
      expect(said).toContain(words);
    }
    for (const role of ['admin', 'reviewer']) {
      const page = pageOf(role);
      await page.goto(`${desk.origin}/desk/audit`);
      const row = (kind: string) =>
        page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: kind, exact: true }) });
      expect(await row('case published').first().innerText()).toContain('Invented reviewer');
      expect(await row('sent to review').first().innerText()).toContain('Invented editor');
    }
    const refused = await editor.goto(`${desk.origin}/desk/audit`);
    expect(refused?.status()).toBe(404);
    // Without script the framework sends a page that is empty until its script draws it.
    if (script) await editor.getByRole('heading', { name: 'There is no such page' }).waitFor();
  }, 60_000);

  test('the editor withdraws it with a reason: 410 everywhere within two seconds', async () => {
    const page = pageOf('editor');
    await page.goto(`${file}/withdraw`);
    const since = await suspendFile(page, 'The source asks for time');
    const gone = own(['', '/v/1', '/v/2', '/letter', '/letter/letter.txt', '/feed.atom']);
    gone.push(`${site.surface.origin}/api/v1/cases/${SLUG}`);
    await untilAll(gone, since, ({ status, body }) => status === 410 && !body.includes('asks for time'));
    await page.goto(`${file}/history`);
    await page.getByText('The source asks for time').first().waitFor();
  }, 60_000);

  test('to publish it again is a new review', async () => {
    const [editor, reviewer] = [pageOf('editor'), pageOf('reviewer')];
    await reviewer.goto(`${file}/review`);
    expect(await reviewer.getByRole('button', { name: 'Publish now' }).count()).toBe(0);
    await editor.goto(`${file}/review`);
    await sendToReview(editor, 'The source agrees now');
    await reviewer.goto(`${file}/review`);
    const since = await publish(reviewer, 'The source agreed in writing');
    await untilAll(own(['', '/v/3']), since, ({ status }) => status === 200);
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

  test('through all of it no page reported a fault', () => {
    expect(faults.flat()).toEqual([]);
  });
});
