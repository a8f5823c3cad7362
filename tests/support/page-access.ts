import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on the page as it stands, by all its rules or by these: the rule and where. */
export async function axeFaults(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules(rules)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Every control by its place in the page, those that Tab comes to in turn, and those whose focus cannot be seen. */
export async function walkByTab(
  page: Page,
): Promise<{ controls: string[]; reached: string[]; unseen: string[] }> {
  const controls = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...all]
      .filter((one) => one.getAttribute('type') !== 'hidden' && one.getClientRects().length > 0)
      .map((one, at) => {
        const name = `${String(at)} ${one.localName} ${one.textContent.trim().slice(0, 40)}`;
        one.dataset['place'] = name;
        return name;
      });
  });
  const reached: string[] = [];
  const unseen: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  for (let step = 0; step < controls.length; step += 1) {
    await page.keyboard.press('Tab');
    const { place, shows } = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused ?? document.body);
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      return { place: focused?.dataset['place'] ?? 'none', shows: outlined || boxShadow !== 'none' };
    });
    reached.push(place);
    if (!shows) unseen.push(place);
  }
  return { controls, reached, unseen };
}
