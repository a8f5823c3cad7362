import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { watchFaults } from '@/tests/support/desk-browser';
import { openDeskStage, type DeskStage } from '@/tests/support/desk-stage';
import { addStaff } from '@/tests/support/staff';
import type { TestSurface } from '@/tests/support/surfaces';

const BEGAN = 'Invented first sentence. Invented second sentence.';
const THEIRS = 'Invented first sentence, as they know it. Invented second sentence.';
const MINE = 'Invented first sentence. Invented second sentence, as I know it.';
const JOINED = 'Invented first sentence, as they know it. Invented second sentence, as I know it.';

let stage: DeskStage;
let db: DeskClient;
let desk: TestSurface;
let eventId: string;

beforeAll(async () => {
  stage = await openDeskStage();
  ({ db, desk } = stage);
}, 240_000);
afterAll(() => stage.close());
beforeEach(async () => {
  const found = await db.eventText.findFirstOrThrow({ where: { language: 'en' } });
  eventId = found.eventId;
  await writeText({ name: 'An invented event', text: BEGAN });
});

const where = () => ({ eventId_language: { eventId, language: 'en' } });
const readText = () => db.eventText.findUniqueOrThrow({ where: where(), select: { name: true, text: true } });
async function writeText(data: { name?: string; text?: string }): Promise<void> {
  await db.eventText.update({ where: where(), data });
  await db.event.update({ where: { id: eventId }, data: { revision: { increment: 1 } } });
}

type Open = { context: BrowserContext; page: Page; form: Locator };

/** An editor in a browser of their own, with the English text of the event open. */
async function openText(script: boolean): Promise<Open> {
  const { context, page } = await stage.enter((await addStaff(db, 'editor')).id, script);
  await page.goto(`${desk.origin}/desk/events/${eventId}`);
  const form = page.locator('main form').filter({ has: page.locator('input[name="language"][value="en"]') });
  await page.locator('summary', { hasText: 'An invented event' }).first().click();
  return { context, page, form };
}
const save = (form: Locator) => form.getByRole('button', { name: 'Save this text' }).click();
/** Saves where the panel stands already, and waits for the answer to be drawn. */
async function saveAgain({ page, form }: Pick<Open, 'page' | 'form'>): Promise<void> {
  const answer = page.waitForResponse(
    (one) => one.request().method() === 'POST' && one.url().includes('/desk/events/'),
  );
  await save(form);
  await answer;
  await form.and(page.locator('[aria-busy="false"]')).waitFor();
}
const box = (form: Locator, name: string) => form.locator(`[name="${name}"]`);
const title = (page: Page) => page.getByRole('heading', { name: 'Somebody else changed this' });

test.each([true, false])(
  'two editors of different fields both end in the file (script: %s)',
  async (script) => {
    const [first, second] = [await openText(script), await openText(script)];
    const faults = watchFaults(second.page);
    await box(first.form, 'name').fill('An event of another name');
    await box(first.form, 'reason').fill('They know the name');
    await box(second.form, 'text').fill(MINE);
    await box(second.form, 'reason').fill('I know the text');
    await save(first.form);
    await first.page.getByText('Saved.').first().waitFor();
    await save(second.form);
    await title(second.page).waitFor();
    await second.page.getByText('You changed different things').waitFor();
    expect(await readText()).toEqual({ name: 'An event of another name', text: BEGAN });
    expect(await box(second.form, 'name').inputValue()).toBe('An event of another name');
    expect(await box(second.form, 'text').inputValue()).toBe(MINE);
    await save(second.form);
    await second.page.getByText('Saved.').first().waitFor();
    expect(await readText()).toEqual({ name: 'An event of another name', text: MINE });
    expect(faults).toEqual([]);
    await first.context.close();
    await second.context.close();
  },
  120_000,
);

test.each([true, false])(
  'two editors of one text choose, join and look it over (script: %s)',
  async (script) => {
    const { context, page, form } = await openText(script);
    await box(form, 'text').fill(MINE);
    await box(form, 'reason').fill('I know the text');
    await writeText({ text: THEIRS });
    await save(form);
    await title(page).waitFor();
    for (const text of [BEGAN, THEIRS, MINE])
      expect(await form.locator('dd', { hasText: text }).count()).toBe(1);
    await saveAgain({ page, form });
    await title(page).waitFor();
    expect(await readText()).toMatchObject({ text: THEIRS });

    await form.getByRole('radio', { name: 'Both, joined' }).check();
    await form.getByRole('button', { name: 'Put together and look it over' }).click();
    await page.getByText('Both are put together in this form').waitFor();
    expect(await box(form, 'text').inputValue()).toBe(JOINED);
    expect(await readText()).toMatchObject({ text: THEIRS });
    await save(form);
    await page.getByText('Saved.').first().waitFor();
    expect(await readText()).toMatchObject({ text: JOINED });
    await context.close();
  },
  120_000,
);

test('a third who comes between is not overwritten either', async () => {
  const { context, page, form } = await openText(true);
  await box(form, 'text').fill(MINE);
  await box(form, 'reason').fill('I know the text');
  await writeText({ text: THEIRS });
  await save(form);
  await title(page).waitFor();
  await form.getByRole('radio', { name: 'Mine' }).check();
  await writeText({ text: 'A third invented text.' });
  await save(form);
  await form.locator('dd', { hasText: 'A third invented text.' }).waitFor();
  expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await box(form, 'text').inputValue()).toBe(MINE);
  expect(await readText()).toMatchObject({ text: 'A third invented text.' });
  await form.getByRole('radio', { name: 'Mine' }).check();
  await save(form);
  await page.getByText('Saved.').first().waitFor();
  expect(await readText()).toMatchObject({ text: MINE });
  await context.close();
}, 120_000);
