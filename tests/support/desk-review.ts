import type { Page } from 'playwright-core';
import { askDesk, formWith, postForm, type DeskAnswer, type PageForm } from './ask-desk';
import { field } from './desk-story';
import { fetchRaw, type RawAnswer } from './fetch-raw';

/** Milliseconds within which a publication and a withdrawal reach every reader. */
const WITHIN = 2000;

/** Records in the review page that nothing speaks against publishing, as judged today. */
export async function assessRisk(page: Page, reason: string): Promise<void> {
  await page.getByText('Record an assessment of today').click();
  const button = page.getByRole('button', { name: 'Record the assessment' });
  const form = page.locator('form').filter({ has: button });
  await form.locator('[name="level"]').selectOption('LOW');
  await form.locator('[name="consentBasis"]').selectOption('PUBLIC_OWN_ACT');
  await form.locator('[name="reason"]').fill(reason);
  await button.click();
  await page.getByText(reason).first().waitFor();
}

/** Sends the file to review, from its review page. */
export async function sendToReview(page: Page, note: string): Promise<void> {
  await field(page, 'note').fill(note);
  await page.getByRole('button', { name: 'Send to review' }).click();
  await page.getByText('You asked for this review: another reviewer decides.').waitFor();
}

/** Presses a button that posts its form; the moment (of `performance`) at which the post was answered. */
export async function pressAndTime(page: Page, button: string): Promise<number> {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: button, exact: true }).click();
  await answered;
  return performance.now();
}

/** Publishes from the review page; the moment at which that was answered. */
export async function publish(page: Page, reason: string): Promise<number> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Publish now' }) });
  await form.locator('[name="reason"]').fill(reason);
  await form.locator('[name="read"]').check();
  const since = await pressAndTime(page, 'Publish now');
  await page.locator('p.done').getByText(reason).waitFor();
  return since;
}

/** Suspends the file from its page of withdrawal; the moment at which that was answered. */
export async function suspendFile(page: Page, reason: string): Promise<number> {
  await field(page, 'reason').fill(reason);
  const since = await pressAndTime(page, 'Withdraw now');
  await page.getByRole('status').getByText('Withdrawn. Readers see nothing of it any more.').waitFor();
  return since;
}

/** Asks until all of these answer as told; fails with those that two seconds after `since` still do not. */
export async function untilAll(
  addresses: readonly string[],
  since: number,
  isThere: (answer: RawAnswer) => boolean,
): Promise<void> {
  let waiting = [...addresses];
  for (;;) {
    const asked = performance.now() - since;
    const answers = await Promise.all(waiting.map((address) => fetchRaw(address)));
    waiting = waiting.filter((_, at) => {
      const answer = answers[at];
      return answer === undefined || !isThere(answer);
    });
    if (waiting.length === 0) return;
    if (asked > WITHIN)
      throw new Error(`After ${String(Math.round(asked))} ms not yet: ${waiting.join(', ')}`);
  }
}

async function cookiesOf(page: Page): Promise<Record<string, string>> {
  const cookies = await page.context().cookies();
  return { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}

/** The form of this field as the page at `address` shows it to the person behind `page`. */
export async function formShownTo(page: Page, address: string, name: string): Promise<PageForm> {
  const { origin, pathname } = new URL(address);
  return formWith((await askDesk(origin, pathname, { headers: await cookiesOf(page) })).body, name);
}

/** Posts a form that was shown to somebody else, with this person's own session and from the desk's own origin. */
export async function postAs(page: Page, address: string, form: PageForm): Promise<DeskAnswer> {
  const { origin, pathname } = new URL(address);
  const headers = { origin, 'sec-fetch-site': 'same-origin', ...(await cookiesOf(page)) };
  return postForm(origin, pathname, form, headers);
}
