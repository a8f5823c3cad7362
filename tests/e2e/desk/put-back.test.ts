import type { Browser } from 'playwright-core';
import { addChargeInput } from '@/lib/cases/charges/schema';
import { addCharge } from '@/lib/cases/charges/write';
import { legalPath } from '@/lib/cases/legal-fields/rules';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { openBrowser } from '@/tests/support/browser';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openDeskBrowser, watchFaults } from '@/tests/support/desk-browser';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

let browser: Browser;
let database: TestDatabase;
let db: DeskClient;
let desk: TestSurface;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  browser = await openBrowser();
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  desk = await startDeskSurface(database, 'http://127.0.0.1:1');
}, 240_000);
afterAll(async () => {
  await desk.stop();
  await db.$disconnect();
  await database.drop();
  await browser.close();
});

test.each([true, false])(
  'an editor corrects the part of an article and puts it back (script: %s)',
  async (script) => {
    const actor = await addStaff(db, 'editor');
    const number = script ? 1 : 2;
    const person = {
      slug: `invented-${number}`,
      name: `Inventa Example ${number}`,
      number,
      assessedOn: '2026-01-20',
    };
    const { caseId, revision } = await makeCase({ actor, db }, person);
    const charge = addChargeInput.parse({ caseId, revision, category: 'MASS_DISORDER', part: 'part 1' });
    const { id } = (await addCharge({ actor, db }, charge)).value;
    const context = await openDeskBrowser(browser, script);
    const value = await openTestSession(db, actor.id);
    await context.addCookies([{ name: 'held-session', value, url: desk.origin }]);
    const page = await context.newPage();
    const faults = watchFaults(page);
    const partNow = async () => (await db.charge.findUniqueOrThrow({ where: { id } })).part;
    const section = page.getByRole('region', { name: 'Part of the article', exact: true });

    await page.goto(`${desk.origin}${legalPath(caseId, 'charge', id)}`);
    await section.getByText('Correct: Part of the article').click();
    const form = section.locator('form').first();
    await form.locator('[name="value"]').fill('part 3');
    await form.locator('[name="reason"]').fill('An invented misreading');
    await form.getByRole('button', { name: 'Write it anew' }).click();
    await section.getByText('Saved.').waitFor();
    expect(await partNow()).toBe('part 3');

    await page.goto(`${desk.origin}${legalPath(caseId, 'charge', id)}`);
    await section.getByText('Put this value back').click();
    const back = section.locator('form').filter({ hasText: 'Put back' });
    await back.getByRole('button', { name: 'Put back' }).click();
    await section.getByRole('alert').waitFor();
    expect(await partNow()).toBe('part 3');
    await back.locator('[name="reason"]').fill('The first reading was right');
    await back.getByRole('button', { name: 'Put back' }).click();
    await section.getByText('Saved.').waitFor();
    expect(await partNow()).toBe('part 1');
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);
