import type { Browser, BrowserContext, Page } from 'playwright-core';
import { codeAt } from './staff';

export type Joined = {
  name: string;
  email: string;
  password: string;
  codeSecret: string;
  recoveryCodes: string[];
};

/** An own browser on the desk for one person, with script or without. */
export function openDeskBrowser(browser: Browser, javaScriptEnabled: boolean): Promise<BrowserContext> {
  return browser.newContext({ javaScriptEnabled, locale: 'en-GB', timezoneId: 'UTC' });
}

/**
 * What goes wrong in this page while it is used: what its scripts throw, and what the browser reports, a page that does
 * not come to life as it was sent among it. That an answer is no 200 is told to who asks, and not here.
 */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => {
    const said = message.text();
    if (message.type() === 'error' && !said.startsWith('Failed to load resource')) {
      faults.push(`${page.url()}: ${said}`);
    }
  });
  return faults;
}

/** Joins by an invitation link as a newcomer does: name, password, an authenticator, recovery codes. */
export async function join(page: Page, link: string, who: { name: string; email: string }): Promise<Joined> {
  const password = `eleven quiet harbours for ${who.name.split(' ').at(-1) ?? ''}`;
  await page.goto(link);
  await page.getByLabel('Your name').fill(who.name);
  const email = page.getByLabel('E-mail address');
  if ((await email.inputValue()) === '') await email.fill(who.email);
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('The same password again').fill(password);
  const codeSecret = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
  await page.getByLabel('Code', { exact: true }).fill(await codeAt(new Date(), codeSecret));
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'You have joined' }).waitFor();
  const recoveryCodes = await page.locator('ol.codes code').allInnerTexts();
  return { ...who, password, codeSecret, recoveryCodes };
}

/** Signs in with the password and one code. */
export async function signIn(page: Page, origin: string, who: Joined, code: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail address').fill(who.email);
  await page.getByLabel('Password').fill(who.password);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText(`Good to see you, ${who.name}`).waitFor();
}

/** The code that the person's authenticator shows in half a minute, when the present one has been used. */
export function nextCode(who: Joined): Promise<string> {
  return codeAt(new Date(Date.now() + 30_000), who.codeSecret);
}

/** Invites a person on the staff page; the link that is shown once. */
export async function invite(page: Page, origin: string, email: string, role: string): Promise<string> {
  await page.goto(`${origin}/desk/staff`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Role').selectOption(role);
  await page.getByRole('button', { name: 'Make the link' }).click();
  return await page.locator('.done .secret').innerText();
}
