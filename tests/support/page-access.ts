import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The levels of WCAG that every page keeps, and what is good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on width and colours; the rest is asked once for each page. */
const OF_LOOKS = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];
/** Contrast takes half of the time of all rules: of elements that look alike the first is asked about. */
const AXE = `${axe.source}; axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] });`;
type AxePlugin = Pick<typeof axe, 'run'>;
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** CSS pixels, WCAG 2.2, 2.5.8. */
const LEAST_TARGET = 24;

/** Each width and each set of colours once. */
export const SCREENS = [
  { width: 360, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

/** What axe finds on the page as it stands: the rule and where. By all its rules, or by those of looks. */
async function axeFaults(page: Page, asked: 'all' | 'looks'): Promise<string[]> {
  await page.evaluate(markLooks);
  // Half a megabyte: told to a page once, and not for each question.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const runOnly: RunOptions['runOnly'] =
    asked === 'all' ? { type: 'tag', values: RULES } : { type: 'rule', values: OF_LOOKS };
  return await page.evaluate(
    async (options) => {
      const { violations } = await (globalThis as typeof globalThis & { axe: AxePlugin }).axe.run(options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
  );
}

/**
 * Marks of the elements that hold words the first of each look: its colour, its size, and all that lies behind it. What
 * is taken out of the flow may lie over anything, and is asked about each time.
 */
function markLooks(): void {
  const grounds = new Map<Element | null, string>();
  const seen = new Set<string>();
  // In the order of the document: what an element stands in is known by then.
  for (const one of document.querySelectorAll('*')) {
    const style = getComputedStyle(one);
    const isFree = !['static', 'relative'].includes(style.position) || style.transform !== 'none';
    const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join(' ');
    const isBare = own === 'rgba(0, 0, 0, 0) none 1 none';
    const behind = grounds.get(one.parentElement) ?? '';
    const ground = `${behind}${isBare ? '' : `|${own}`}${isFree ? `|free ${String(grounds.size)}` : ''}`;
    grounds.set(one, ground);
    one.removeAttribute('data-look');
    const holdsWords =
      one.matches('input, select, textarea') ||
      [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '');
    const isSeen = style.visibility === 'visible' && one.getClientRects().length > 0;
    const look = [style.color, style.fontSize, style.fontWeight, style.textShadow, ground].join(' ');
    if (!holdsWords || !isSeen || seen.has(look)) continue;
    seen.add(look);
    one.setAttribute('data-look', '');
  }
}

/** By how much a page is wider than its screen. What scrolls by itself within it does not count. */
export async function widthFaults(page: Page): Promise<string[]> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [`${String(wider)} pixels too wide`] : [];
}

/** Controls smaller than a finger. A link within a line of text is as high as its line, and is let be. */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page.evaluate(
    ([selector, least]) =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((control) => {
        const boxes = [control, ...(control instanceof HTMLInputElement ? (control.labels ?? []) : [])]
          .map((one) => one.getBoundingClientRect())
          .filter(({ width }) => width > 0);
        const isInText = getComputedStyle(control).display === 'inline' && control.localName === 'a';
        const isAside = (boxes[0]?.right ?? 0) <= 0;
        // What is hidden from everybody is a target for nobody: the button that Enter presses.
        const isHidden = control.closest('[aria-hidden="true"]') !== null;
        if (boxes.length === 0 || isInText || isAside || isHidden) return [];
        const fits = boxes.some((box) => box.height >= least && box.width >= least);
        const [box] = boxes;
        return fits || box === undefined
          ? []
          : [
              `${control.localName} "${control.textContent.trim().slice(0, 30)}" is ` +
                `${box.width.toFixed(0)} × ${box.height.toFixed(0)}`,
            ];
      }),
    [CONTROLS, LEAST_TARGET] as const,
  );
}

/** What is wrong with a page as it stands, on each of these screens. */
export async function faultsOn(
  page: Page,
  screens: readonly (typeof SCREENS)[number][] = SCREENS,
): Promise<string[]> {
  const found: string[] = [];
  for (const [at, { width, colorScheme }] of screens.entries()) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const faults = [
      ...(await axeFaults(page, at === 0 ? 'all' : 'looks')),
      ...(await widthFaults(page)),
      ...(colorScheme === 'light' ? await smallTargets(page) : []),
    ];
    found.push(...faults.map((fault) => `at ${String(width)} pixels, ${colorScheme}: ${fault}`));
  }
  return found;
}

/** Controls out of reach, out of turn, or without a focus that can be seen, as somebody finds who has a keyboard alone. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const controls = await page.evaluate((selector) => {
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((one) => one.getAttribute('type') !== 'hidden' && one.checkVisibility())
      .filter((one) => !('disabled' in one && one.disabled === true))
      .filter((one) => one.closest('[aria-hidden="true"]') === null)
      .filter((one) => {
        // One Tab for a group of radio buttons, to the chosen one; arrows move within it.
        if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
        const inForm = [...(one.form?.elements ?? [])].filter((other) => other instanceof HTMLInputElement);
        const group = inForm.filter((other) => other.type === 'radio' && other.name === one.name);
        return one === (group.find((other) => other.checked) ?? group[0]);
      })
      .map((one, at) => {
        const words = one.getAttribute('aria-label') ?? one.textContent.trim();
        const name = `${String(at)} ${one.localName} ${one.getAttribute('name') ?? words.slice(0, 30)}`;
        one.dataset['place'] = name;
        return name;
      });
  }, CONTROLS);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await page.evaluate(noteStops);
  // A field for a day is several stops more: month, day and the calendar.
  const days = await page.locator('input[type="date"]').count();
  for (let at = 0; at < controls.length + 3 * days; at += 1) await page.keyboard.press('Tab');
  const stops = await page.evaluate(() => (window as Window & Noting).stops ?? []);
  const faults: string[] = [];
  for (const [at, control] of controls.entries()) {
    const { place, shows, isSkip } = stops[at] ?? { place: 'nothing', shows: false, isSkip: false };
    if (place !== control) return [...faults, `Tab leads to "${place}" where "${control}" stands`];
    if (!shows) faults.push(`"${place}" shows no focus`);
    if (at === 0 && !isSkip) faults.push('the first control skips nothing');
  }
  return faults;
}

type Noting = { stops?: { place: string; shows: boolean; isSkip: boolean }[] };

/** Notes in the page where the focus goes and whether it shows there: asking after each key takes three times as long. */
function noteStops(): void {
  const stops: NonNullable<Noting['stops']> = [];
  (window as Window & Noting).stops = stops;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const box = target.getBoundingClientRect();
    const isSeen = box.right > 0 && box.bottom > 0 && box.top < innerHeight;
    stops.push({
      place: target.dataset['place'] ?? 'nothing',
      shows: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && isSeen,
      isSkip: target.matches('a[href^="#"]'),
    });
  });
}
