import type { Page } from 'playwright-core';
import { getsFocus, openDeskGround, type DeskGround } from '@/tests/support/desk-ground';
import { DESK_PAGES, fillAddress } from '@/tests/support/desk-page-table';
import { faultsOn, SCREENS } from '@/tests/support/page-access';

let ground: DeskGround;

beforeAll(async () => {
  ground = await openDeskGround();
}, 240_000);

afterAll(() => ground.close());

/** Sends the last form of the page that asks for something, as it stands, and waits for what it says. */
async function sendAsItStands(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
  });
  const buttons = page.locator('main form:has([aria-required="true"]) button:not([name], [aria-hidden])');
  await buttons.locator('visible=true').last().click({ timeout: 10_000 });
  await page.locator('.faults').first().waitFor({ timeout: 10_000 });
}

test.each([
  ['with script', true],
  ['without script', false],
])(
  'a form that refuses is whole too, %s: axe finds nothing, and the summary has the focus',
  async (_how, script) => {
    const rows = DESK_PAGES.filter(({ refuses }) => refuses === true);
    const faults = await ground.onEachRow(rows, { script }, async (page, address) => {
      await page.goto(address);
      const isRefused = await sendAsItStands(page).then(
        () => true,
        () => false,
      );
      if (!isRefused) return ['no form is refused'];
      const focus = (await getsFocus(page, '.faults')) ? [] : ['the summary has not the focus'];
      return [...focus, ...(await faultsOn(page, [SCREENS[script ? 1 : 0]]))];
    });
    expect(faults).toEqual([]);
  },
  600_000,
);

test('a form whose schema does not arrive is judged by its action alone, and nothing typed is lost', async () => {
  const page = await ground.pageFor('contributor');
  await page.goto(`${ground.desk.origin}${fillAddress('/desk/cases/{draft}/add/status', ground.scene)}`, {
    waitUntil: 'networkidle',
  });
  let asked = 0;
  await page.route('**/*.js', (route) => {
    asked += 1;
    return route.abort();
  });
  await page.locator('main [name="fact.text"]').fill('was called to the police');
  await sendAsItStands(page);
  expect(asked).toBeGreaterThan(0);
  expect(await page.locator('main [name="fact.text"]').inputValue()).toBe('was called to the police');
  await page.context().close();
}, 60_000);
