import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '@/lib/platform/secrets/desk-key';
import { newToken } from '@/lib/platform/secrets/token';

export const BROWSER_COOKIE = 'held-browser';
export const BROWSER_DAYS = 180;

/**
 * The mark that a browser is given when somebody has signed in with it: it opens nothing, but guesses of strangers do
 * not take from its share. Signed, bound to the account and naming it to nobody.
 */
export function markBrowser(account: string, now: Date): string {
  const body = `${Math.floor(now.getTime() / 1000)}.${newToken()}`;
  return `${body}.${sign(body, account)}`;
}

/** Whether this is a mark given for this account in the last 180 days. */
export function isKnownBrowser(mark: string | null, account: string, now: Date): boolean {
  const [at = '', nonce = '', signature = ''] = (mark ?? '').split('.');
  const expected = Buffer.from(sign(`${at}.${nonce}`, account));
  const sent = Buffer.from(signature);
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return false;
  return now.getTime() / 1000 - Number(at) < BROWSER_DAYS * 86_400;
}

function sign(body: string, account: string): string {
  return keyedHash('known browser', `${account} ${body}`);
}
