import type { Page } from 'playwright-core';
import { openDeskGround, type DeskGround } from '@/tests/support/desk-ground';
import { fillAddress } from '@/tests/support/desk-page-table';

let ground: DeskGround;

beforeAll(async () => {
  ground = await openDeskGround();
}, 240_000);

afterAll(() => ground.close());

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`);

/** Forms without a text of their own: what a form proposes for one and shows in no field must not refuse them. */
test.each([
  ['name', { 'fact.name.text': 'Inventa Second-Example' }, { 'fact.name.kind': 'LEGAL' }],
  ['birth', { 'fact.when': '1961-04' }, {}],
  ['occurrence', { 'fact.when': '1986-12' }, { 'fact.kind': 'PROTEST_ROLE' }],
])(
  'with script, a %s that is filled in is recorded, and its note has the focus',
  async (what, typed, chosen) => {
    const page = await ground.pageFor('contributor');
    await page.goto(`${ground.desk.origin}${fillAddress(`/desk/cases/{draft}/add/${what}`, ground.scene)}`);
    for (const [name, value] of Object.entries(typed)) await field(page, name).fill(value);
    for (const [name, value] of Object.entries(chosen)) await field(page, name).selectOption(value);
    await field(page, 'word.asserterId').selectOption({ index: 1 });
    await field(page, 'word.sourceGrade').selectOption('B');
    await field(page, 'word.contentGrade').selectOption('2');
    await field(page, 'reason').fill('an invented reason');
    await page.locator('main form:has([name="reason"]) button:not([name], [aria-hidden])').last().click();
    const note = page.locator('main .done').first();
    await note.waitFor({ timeout: 20_000 });
    expect(await note.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.context().close();
  },
  60_000,
);

test('whoever goes on stands in the first field of the next form, which holds the word and nothing of the row', async () => {
  const page = await ground.pageFor('contributor');
  await page.goto(`${ground.desk.origin}${fillAddress('/desk/cases/{draft}/add/occurrence', ground.scene)}`);
  await field(page, 'fact.kind').selectOption('ILL_TREATMENT');
  await field(page, 'fact.when').fill('2006');
  await field(page, 'fact.visibility').selectOption('PARTNER');
  await field(page, 'word.asserterId').selectOption({ index: 1 });
  await field(page, 'word.sourceGrade').selectOption('B');
  await field(page, 'word.contentGrade').selectOption('2');
  await field(page, 'reason').fill('an invented reason');
  const voice = await field(page, 'word.asserterId').inputValue();
  await field(page, 'reason').press('Control+Enter');
  await page.waitForURL(/word=last&of=occurrence&saved=/, { timeout: 20_000 });
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'fact.kind');
  expect(await page.locator('main .done').innerText()).toContain('2006');
  const held = async (name: string) => field(page, name).inputValue();
  expect(await held('word.asserterId')).toBe(voice);
  expect(await held('reason')).toBe('an invented reason');
  expect([await held('fact.kind'), await held('fact.when'), await held('fact.visibility')]).toEqual([
    ...['', '', 'RESTRICTED'],
  ]);
  await page.context().close();
}, 60_000);
