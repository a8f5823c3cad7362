import { getsFocus, openDeskGround, type DeskGround } from '@/tests/support/desk-ground';
import { DESK_PAGES, fillAddress } from '@/tests/support/desk-page-table';
import { smallTargets, widthFaults } from '@/tests/support/page-access';

let ground: DeskGround;

beforeAll(async () => {
  ground = await openDeskGround();
}, 240_000);

afterAll(() => ground.close());

test.each(['ru', 'kk'])(
  'the longest words, in %s, fit the narrow screen',
  async (language) => {
    const faults = await ground.onEachRow(DESK_PAGES, { language, script: false }, async (page, address) => {
      await page.goto(address);
      return [...(await widthFaults(page)), ...(await smallTargets(page))];
    });
    expect(faults).toEqual([]);
  },
  600_000,
);

test('the skip link leads to the content, a folded part opens by key, Enter sends, a link of the summary leads to its field', async () => {
  const page = await ground.pageFor('contributor');
  await page.goto(`${ground.desk.origin}${fillAddress('/desk/cases/{draft}/add/status', ground.scene)}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const folded = page.locator('main summary').first();
  await folded.focus();
  await page.keyboard.press('Enter');
  expect(await folded.evaluate((one) => one.closest('details')?.open)).toBe(true);
  await page.locator('main [name="fact.authority"]').focus();
  await page.keyboard.press('Enter');
  const summary = page.locator('.faults');
  expect(await getsFocus(page, '.faults')).toBe(true);
  const target = await summary.locator('a').first().getAttribute('href');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await getsFocus(page, target ?? 'a summary without a link')).toBe(true);
  await page.context().close();
}, 60_000);
