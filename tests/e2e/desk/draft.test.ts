import type { Page } from 'playwright-core';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { watchFaults } from '@/tests/support/desk-browser';
import { openDeskStage, type DeskStage } from '@/tests/support/desk-stage';
import { field, openStatusForm } from '@/tests/support/desk-story';
import { addStaff, openTestSession } from '@/tests/support/staff';
import type { TestSurface } from '@/tests/support/surfaces';

const NAME = 'Erzhan Elshibayev';
const TEXT = 'Invented words, typed and not sent';
const HOUR = 3_600_000;

let stage: DeskStage;
let db: DeskClient;
let desk: TestSurface;
let staffId: string;

beforeAll(async () => {
  stage = await openDeskStage();
  ({ db, desk } = stage);
}, 240_000);
afterAll(() => stage.close());
beforeEach(async () => {
  staffId = (await addStaff(db, 'editor')).id;
});

const enter = (id: string, script: boolean) => stage.enter(id, script);
const draftNote = (page: Page) => page.getByText('it is a draft and not in the file yet');
const savedNote = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved as a draft \d\d:\d\d/ });

/** All that a page could leave behind in its browser. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

test('what is typed is there again after the browser was closed, and nothing of it stayed in the browser', async () => {
  const first = await enter(staffId, true);
  const faults = watchFaults(first.page);
  await openStatusForm(first.page, desk.origin, NAME);
  const address = first.page.url();
  expect(await draftNote(first.page).count()).toBe(0);
  await field(first.page, 'fact.text').fill(TEXT);
  await savedNote(first.page).waitFor();
  expect(await stored(first.page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
  await first.context.close();

  const another = await enter((await addStaff(db, 'editor')).id, true);
  await another.page.goto(address);
  expect(await field(another.page, 'fact.text').inputValue()).toBe('');
  expect(await draftNote(another.page).count()).toBe(0);
  await another.context.close();

  const { context, page } = await enter(staffId, true);
  await page.goto(address);
  await draftNote(page).waitFor();
  expect(await field(page, 'fact.text').inputValue()).toBe(TEXT);
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await draftNote(page).waitFor({ state: 'detached' });
  expect(await field(page, 'fact.text').inputValue()).toBe('');
  expect(await db.draft.count({ where: { staffId } })).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
}, 120_000);

test('what is typed before the script is there is kept too, also where a draft stood in the field', async () => {
  const { context, page } = await enter(staffId, true);
  await openStatusForm(page, desk.origin, NAME);
  const [address, note] = [page.url(), page.getByRole('status').filter({ hasText: /^Saved as a draft/ })];
  for (const text of [TEXT, `${TEXT}, and more of them`]) {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await field(page, 'fact.text').fill(text);
    arrive();
    await note.waitFor();
    expect(await field(page, 'fact.text').inputValue()).toBe(text);
    await page.unrouteAll({ behavior: 'wait' });
  }
  await page.goto(address);
  expect(await field(page, 'fact.text').inputValue()).toBe(`${TEXT}, and more of them`);
  await context.close();
}, 120_000);

test('leaving asks only while something is not saved', async () => {
  const { context, page } = await enter(staffId, true);
  await openStatusForm(page, desk.origin, NAME);
  const address = page.url();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await field(page, 'fact.text').fill(TEXT);
  await savedNote(page).waitFor();
  await page.goto(address);
  expect(asked).toEqual([]);
  await context.setOffline(true);
  await field(page, 'fact.text').pressSequentially('!');
  await page.getByText('the server does not answer').waitFor();
  await context.setOffline(false);
  await page.goto(address);
  expect(asked).toEqual(['beforeunload']);
  await context.close();
}, 120_000);

test('a session that ends while somebody types leaves the draft, and it goes on after signing in elsewhere', async () => {
  const { context, page } = await enter(staffId, true);
  await openStatusForm(page, desk.origin, NAME);
  await field(page, 'fact.text').fill(TEXT);
  await savedNote(page).waitFor();
  await db.session.updateMany({ where: { staffId }, data: { lastSeenAt: new Date(Date.now() - HOUR) } });
  await field(page, 'fact.text').pressSequentially(', and more');
  await page.getByText('your session has ended').waitFor();
  const value = await openTestSession(db, staffId);
  await context.addCookies([{ name: 'held-session', value, url: desk.origin }]);
  await savedNote(page).waitFor();
  await page.reload();
  expect(await field(page, 'fact.text').inputValue()).toBe(`${TEXT}, and more`);
  await context.close();
}, 120_000);

test('without script a button keeps it', async () => {
  const first = await enter(staffId, false);
  await openStatusForm(first.page, desk.origin, NAME);
  const address = first.page.url();
  await field(first.page, 'fact.text').fill(TEXT);
  await first.page.getByRole('button', { name: 'Keep as a draft' }).click();
  await savedNote(first.page).waitFor();
  expect(await field(first.page, 'fact.text').inputValue()).toBe(TEXT);
  await first.context.close();
  const { context, page } = await enter(staffId, false);
  await page.goto(address);
  await draftNote(page).waitFor();
  expect(await field(page, 'fact.text').inputValue()).toBe(TEXT);
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await page.waitForURL(address);
  expect(await draftNote(page).count()).toBe(0);
  await context.close();
}, 120_000);

test('a form among others of its page keeps a draft of its own, and sending it removes that', async () => {
  const file = await db.caseFile.findFirstOrThrow({ where: { slug: 'erzhan-elshibayev' } });
  const address = `${desk.origin}/desk/cases/${file.id}/work`;
  const first = await enter(staffId, true);
  await first.page.goto(address);
  const comment = (page: Page) =>
    page.locator('main form').filter({ has: page.getByRole('button', { name: 'Write' }) });
  await comment(first.page).locator('[name="text"]').fill(TEXT);
  await savedNote(first.page).waitFor();
  await first.context.close();

  const { context, page } = await enter(staffId, true);
  await page.goto(address);
  expect(await draftNote(page).count()).toBe(1);
  expect(await comment(page).locator('[name="text"]').inputValue()).toBe(TEXT);
  await comment(page).getByRole('button', { name: 'Write' }).click();
  await page.locator('main .done').waitFor();
  expect(await db.draft.count({ where: { staffId } })).toBe(0);
  await page.goto(address);
  expect(await draftNote(page).count()).toBe(0);
  await context.close();
}, 120_000);
