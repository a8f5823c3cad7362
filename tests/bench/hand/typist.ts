import type { Locator, Page } from 'playwright-core';
import { keysFor, keysToChoose, type Acts, type Part, type Step } from './keystroke-model';

/** A field as somebody fills it in, by the name it is posted under. */
export type Filled = { name: string; value: string; as: 'text' | 'pasted' | 'choice' | 'tick'; part?: Part };

/** Keys to fetch an address or a title from another window: mark, copy, there and back, paste. */
const PASTE_KEYS = 10;
const REACHED = [
  'main a[href]',
  'main button:not(.first-button)',
  'main input:not([type=hidden])',
  'main select',
  'main textarea',
  'main summary',
].join(',');

export type Typist = {
  page: Page;
  steps: Step[];
  fill: (field: Filled) => Promise<void>;
  /** Presses what is found, and waits until `until` is there. */
  press: (what: string, target: Locator, until: Locator) => Promise<void>;
  /** Presses these keys together where the hands are, and waits until `until` is there. */
  chord: (what: string, keys: string, until: Locator) => Promise<void>;
  /** Presses Enter in the field where the hands are. */
  enter: (what: string, until: Locator) => Promise<void>;
  /** The options of a list: their words and values. */
  options: (name: string) => Promise<{ label: string; value: string }[]>;
  has: (name: string) => Promise<boolean>;
};

/** Somebody at the keys of this page, each act counted by the model. */
export function openTypist(page: Page, form: () => string): Typist {
  const steps: Step[] = [];
  let isAtMouse = true;
  const note = (what: string, acts: Acts, waited = 0, part: Part = 'entry'): void => {
    steps.push({ what, part, acts, waited });
  };
  const atKeys = (acts: Acts): Acts => {
    if (!isAtMouse) return acts;
    isAtMouse = false;
    return { ...acts, H: (acts.H ?? 0) + 1 };
  };

  /** By tabulator or by mouse, whichever is quicker from where the focus is. */
  const reach = async (target: Locator, pressesKeys: boolean): Promise<Acts> => {
    const tabs = await target.evaluate((node, reached) => {
      const all = [...document.querySelectorAll<HTMLElement>(reached)].filter(
        (one) => one.checkVisibility() && one.tabIndex >= 0,
      );
      const from = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
      const to = node instanceof HTMLElement ? all.indexOf(node) : -1;
      return from < 0 || to < 0 ? 1000 : Math.abs(to - from);
    }, REACHED);
    const byKeys = tabs * 0.28 + (isAtMouse ? 0.4 : 0);
    const byMouse = 1.1 + 0.28 + (isAtMouse ? 0 : 0.4) + (pressesKeys ? 0.4 : 0);
    await target.focus();
    if (byKeys <= byMouse) return atKeys({ K: tabs });
    const homing = isAtMouse ? 0 : 1;
    isAtMouse = true;
    return { P: 1, K: 1, H: homing };
  };
  const plus = (acts: Acts, more: Acts): Acts => ({
    K: (acts.K ?? 0) + (more.K ?? 0),
    P: (acts.P ?? 0) + (more.P ?? 0),
    H: (acts.H ?? 0) + (more.H ?? 0),
    M: (acts.M ?? 0) + (more.M ?? 0),
  });

  /** Opens the folds that a field stands in, as one who looks for it does. */
  const unfold = async (target: Locator, name: string): Promise<void> => {
    const folds = target.locator('xpath=ancestor::details[not(@open)]');
    for (let left = await folds.count(); left > 0; left = await folds.count()) {
      const summary = folds.first().locator('summary').first();
      const acts = plus(await reach(summary, false), { M: 1, K: isAtMouse ? 0 : 1 });
      await summary.click();
      note(`${form()}: unfold ${name}`, acts);
    }
  };

  const place = (name: string): Locator =>
    page.locator(`main form [name="${name}"]:not([type=hidden])`).first();
  const options = async (name: string): Promise<{ label: string; value: string }[]> =>
    place(name)
      .locator('option')
      .evaluateAll((all) =>
        all.map((one) => ({ label: one.textContent.trim(), value: one.getAttribute('value') ?? '' })),
      );

  /** Keys for a text; where a list is offered while one types, its first letters, down to it, and Enter. */
  const keysOffered = async (target: Locator, value: string): Promise<number> => {
    const list = await target.getAttribute('list');
    if (list === null) return keysFor(value);
    const offered = await page
      .locator(`#${list} option`)
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('value') ?? '', one.getAttribute('label') ?? '']),
      );
    const labels = offered.map(([key = '', label = '']) => (label === '' ? key : label));
    const at = offered.findIndex(([key]) => key === value);
    return at < 0 ? keysFor(value) : keysToChoose(labels, at) + 2;
  };

  const timed = async (act: () => Promise<void>, until: Locator): Promise<number> => {
    const from = performance.now();
    await act();
    await until.first().waitFor();
    return (performance.now() - from) / 1000;
  };

  return {
    page,
    steps,
    options,
    has: async (name) => (await place(name).count()) > 0,
    fill: async ({ name, value, as, part = 'entry' }) => {
      const target = place(name);
      await unfold(target, name);
      if (as !== 'tick' && (await target.inputValue()) === value) return;
      const what = `${form()}: ${name}`;
      const acts = plus(await reach(target, true), { M: 1 });
      if (as === 'choice') {
        const list = await options(name);
        const wanted = list.findIndex((one) => one.value === value);
        if (wanted < 0) throw new Error(`${what} does not offer ${value}`);
        const keys = keysToChoose(
          list.map(({ label }) => label),
          wanted,
        );
        note(what, plus(acts, atKeys({ K: keys })), 0, part);
        await target.selectOption(value);
        return;
      }
      if (as === 'tick') {
        note(what, plus(acts, isAtMouse ? {} : { K: 1 }), 0, part);
        await target.check();
        return;
      }
      const keys = as === 'pasted' ? PASTE_KEYS : await keysOffered(target, value);
      note(what, plus(acts, atKeys({ K: keys })), 0, part);
      await target.fill('');
      if (as === 'pasted') await target.fill(value);
      else await page.keyboard.type(value);
    },
    press: async (what, target, until) => {
      const acts = plus(await reach(target, false), { M: 1, K: isAtMouse ? 0 : 1 });
      note(`${form()}: ${what}`, acts, await timed(() => target.click(), until));
    },
    chord: async (what, keys, until) => {
      const acts = atKeys({ K: keys.split('+').length, M: 1 });
      note(`${form()}: ${what}`, acts, await timed(() => page.keyboard.press(keys), until));
    },
    enter: async (what, until) => {
      note(
        `${form()}: ${what}`,
        atKeys({ K: 1, M: 1 }),
        await timed(() => page.keyboard.press('Enter'), until),
      );
    },
  };
}
