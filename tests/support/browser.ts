import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { ensureBrowser } from '@/lib/ops/browser-program';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with a profile of its own. It speaks to no one but the pages a test opens. */
export async function openBrowser(): Promise<Browser> {
  // Chromium refuses to sandbox what root starts.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({ executablePath: ensureBrowser(), args: [...FLAGS, ...asRoot] });
}

/** A reader: without script, as in Tor Browser at "Safest", unless the test asks for it. */
export async function openReader(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return await browser.newContext({
    javaScriptEnabled: false,
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options,
  });
}
