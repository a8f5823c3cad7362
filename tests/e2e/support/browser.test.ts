import type { Browser } from 'playwright-core';
import { openBrowser, openReader } from '@/tests/support/browser';

const PAGE = 'data:text/html,<title>still</title><script>document.title="changed"</script>';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);

afterAll(() => browser.close());

async function titleSeen(javaScriptEnabled?: boolean): Promise<string> {
  const reader = await openReader(browser, javaScriptEnabled === undefined ? {} : { javaScriptEnabled });
  const page = await reader.newPage();
  await page.goto(PAGE);
  const title = await page.title();
  await reader.close();
  return title;
}

it('reads without script unless asked', async () => {
  expect(await titleSeen()).toBe('still');
  expect(await titleSeen(true)).toBe('changed');
});
