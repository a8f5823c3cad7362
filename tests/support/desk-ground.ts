import type { Browser, Page } from 'playwright-core';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { fillAddress, type DeskPageRow } from './desk-page-table';
import { setDeskScene, type DeskRole, type DeskScene } from './desk-scene';
import { openDeskStage } from './desk-stage';
import { TEST_SECRET } from './secret';
import type { TestSurface } from './surfaces';

/** How a page is opened. Without script, the pages' own is kept from them; the checks still run theirs. */
type Opened = { script?: boolean; language?: string };

/** A desk with a scene on it, and a browser before it. */
export type DeskGround = {
  scene: DeskScene;
  db: DeskClient;
  desk: TestSurface;
  /** A page for somebody of this role, on a phone. */
  pageFor: (role: DeskRole | null, options?: Opened) => Promise<Page>;
  /** Looks at every address of these rows, two pages at a time, as somebody of a role or as each row's first. */
  onEachRow: (
    rows: readonly DeskPageRow[],
    options: Opened & { role?: DeskRole | null },
    look: (page: Page, address: string, row: DeskPageRow) => Promise<string[]>,
  ) => Promise<string[]>;
  close: () => Promise<void>;
};

/** Opens a desk of its own for one test file. Belongs in `beforeAll`; give it four minutes. */
export async function openDeskGround(): Promise<DeskGround> {
  process.env['HELD_FIELD_KEY'] = TEST_SECRET;
  const { browser, db, desk, close } = await openDeskStage();
  const scene = await setDeskScene(db);
  const pageFor = openerOf(browser, desk, scene);
  return { scene, db, desk, pageFor, onEachRow: walkerOf(pageFor, desk, scene), close };
}

const openerOf =
  (browser: Browser, desk: TestSurface, scene: DeskScene): DeskGround['pageFor'] =>
  async (role, { script = true, language = 'en' } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 800 },
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    const cookies = [{ name: 'held-language', value: language, url: desk.origin }];
    if (role !== null) cookies.push({ name: 'held-session', value: scene.tokens[role], url: desk.origin });
    await context.addCookies(cookies);
    const page = await context.newPage();
    if (!script) {
      // The browser itself refuses them: asked of this process, each request of a page would wait for its answer.
      const browsing = await context.newCDPSession(page);
      await browsing.send('Network.enable');
      await browsing.send('Network.setBlockedURLs', { urls: ['*.js'] });
    }
    return page;
  };

const walkerOf =
  (pageFor: DeskGround['pageFor'], desk: TestSurface, scene: DeskScene): DeskGround['onEachRow'] =>
  async (rows, options, look) => {
    const waiting = rows.flatMap((row) => row.addresses.map((address) => ({ row, address })));
    const faults: string[] = [];
    const work = async (): Promise<void> => {
      const pages = new Map<DeskRole | null, Page>();
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { row, address } = next;
        const first = row.roles === 'nobody' ? null : (row.roles[0] ?? null);
        const role = options.role === undefined ? first : options.role;
        const page = pages.get(role) ?? (await pageFor(role, options));
        pages.set(role, page);
        const found = await look(page, `${desk.origin}${fillAddress(address, scene)}`, row);
        faults.push(...found.map((fault) => `${address}: ${fault}`));
      }
      for (const page of pages.values()) await page.context().close();
    };
    await Promise.all([work(), work()]);
    return faults;
  };

/** Waits until what this finds has the focus; false if it does not get it. */
export async function getsFocus(page: Page, selector: string): Promise<boolean> {
  const holds = (one: string) => document.querySelector(one) === document.activeElement;
  return await page.waitForFunction(holds, selector, { timeout: 5_000 }).then(
    () => true,
    () => false,
  );
}
