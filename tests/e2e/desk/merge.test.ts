import type { Browser, Page } from 'playwright-core';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Actor } from '@/lib/platform/session/actor';
import { openBrowser } from '@/tests/support/browser';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openDeskBrowser, watchFaults } from '@/tests/support/desk-browser';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

let database: TestDatabase;
let db: DeskClient;
let desk: TestSurface;
let browser: Browser;
let editor: Actor;
let number = 9700;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await addStaff(db, 'editor', 'Invented Editor');
  desk = await startDeskSurface(database, 'http://127.0.0.1:1');
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await desk.stop();
  await db.$disconnect();
  await database.drop();
});

async function addFile(name: string): Promise<{ caseId: string; personId: string }> {
  number += 1;
  const options = { slug: `invented-${String(number)}`, name, number, assessedOn: '2026-01-15' };
  const { caseId } = await makeCase({ actor: editor, db }, options);
  const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  return { caseId, personId };
}

async function openPage(script: boolean): Promise<Page> {
  const context = await openDeskBrowser(browser, script);
  await context.addCookies([
    { name: 'held-language', value: 'en', url: desk.origin },
    { name: 'held-session', value: await openTestSession(db, editor.id), url: desk.origin },
  ]);
  return context.newPage();
}

test.each([
  ['with script', true, ['Saltanat Examplova', 'Салтанат Экзамплова']],
  ['without script', false, ['Toregeldi Examplov', 'Торегельды Экзамплов']],
] as const)(
  'two people are compared, merged and parted again, %s',
  async (_how, script, [one, other]) => {
    const [here, there] = [await addFile(one), await addFile(other)];
    const page = await openPage(script);
    const faults = watchFaults(page);
    const person = `${desk.origin}/desk/cases/${here.caseId}/person`;
    await page.goto(person);
    await page.getByRole('link', { name: 'Compare and merge' }).click();
    await page.getByRole('heading', { name: 'Two people, or one?' }).waitFor();
    await page.getByRole('group', { name: 'Shown first in English' }).getByLabel(other).check();
    await page.getByLabel('Why').fill('One person, by the same document');
    await page.getByRole('button', { name: 'Merge these two' }).click();
    // Without script the answer leads to the person, where the merge stands.
    await page.getByText(script ? 'Merged.' : 'Merged into this person').waitFor();
    expect(await db.caseFile.count({ where: { personId: here.personId } })).toBe(2);

    // The address of the person who was merged leads to who stays.
    await page.goto(`${desk.origin}/desk/people/${there.personId}`);
    expect(page.url()).toMatch(/\/desk\/cases\/[0-9a-f-]{36}\/person$/);
    await page.getByRole('heading', { level: 1, name: other }).waitFor();

    await page.goto(person);
    await page.getByText('Undo this merge').first().click();
    const undo = page.locator('form:has(button:text-is("Undo this merge"))');
    await undo.getByLabel('Why').fill('Two people after all');
    await undo.getByRole('button', { name: 'Undo this merge' }).click();
    if (script) await page.getByText('Undone. Both people stand again.').waitFor();
    else await page.getByText('Merged into this person').waitFor({ state: 'detached' });
    expect(await db.caseFile.count({ where: { personId: there.personId } })).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  },
  90_000,
);

test('whoever may be meant stands under the field as a name is typed, in reach of the keyboard', async () => {
  const { personId } = await addFile('Ulzhalgas Examplova');
  const page = await openPage(true);
  const faults = watchFaults(page);
  await page.goto(`${desk.origin}/desk/cases/new`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const field = page.locator('#name');
  await field.click();
  await field.pressSequentially('Ұлжалғас Экзамплова');
  await page.getByText('Known people who may be meant: 1').waitFor();
  const list = page.getByRole('list', { name: 'May be known already' });
  expect(await list.innerText()).toContain('Ulzhalgas Examplova');
  // Behind the button of the field come the file and the way to open another one.
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    `/desk/cases/new?person=${personId}`,
  );
  // Nothing of what was typed stood in an address.
  expect(asked.filter((url) => /Ulzhalgas|%D0|Ұлжалғас/i.test(url))).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
}, 60_000);
