import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { openBrowser } from './browser';
import { openTestDatabase, type TestDatabase } from './database';
import { openDeskBrowser } from './desk-browser';
import { TEST_SECRET } from './secret';
import { openTestSession } from './staff';
import { startDeskSurface, type TestSurface } from './surfaces';

/** The built desk over a seeded database, and a browser before it. */
export type DeskStage = {
  browser: Browser;
  database: TestDatabase;
  db: DeskClient;
  desk: TestSurface;
  /** This member of staff, signed in, in a browser of their own. */
  enter: (staffId: string, script: boolean) => Promise<{ context: BrowserContext; page: Page }>;
  close: () => Promise<void>;
};

export async function openDeskStage(): Promise<DeskStage> {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  const browser = await openBrowser();
  const database = await openTestDatabase({ seeded: true });
  const db = openDeskClient(database.deskUrl);
  const desk = await startDeskSurface(database, 'http://127.0.0.1:1');
  return {
    browser,
    database,
    db,
    desk,
    enter: async (staffId, script) => {
      const context = await openDeskBrowser(browser, script);
      const value = await openTestSession(db, staffId);
      await context.addCookies([{ name: 'held-session', value, url: desk.origin }]);
      return { context, page: await context.newPage() };
    },
    close: async () => {
      await desk.stop();
      await db.$disconnect();
      await database.drop();
      await browser.close();
    },
  };
}
