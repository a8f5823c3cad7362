import { z } from 'zod';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';
import { isInsideHost } from './inside/rules';

/** Why an address is not taken, as message keys. */
export const ADDRESS_FAULTS = {
  unreadable: 'input.webAddress.unreadable',
  scheme: 'input.webAddress.scheme',
  credentials: 'input.webAddress.credentials',
  inside: 'input.webAddress.inside',
  tooLong: 'input.webAddress.tooLong',
} as const;
export type AddressFault = keyof typeof ADDRESS_FAULTS;

/** The longest address that is kept, in UTF-16 units. */
const ADDRESS_MOST = 2000;

/** Names of parameters that let in whoever has them: an address with one is a key to somebody's account. */
const SECRETS =
  /^(access_?token|auth(_?token)?|id_?token|token|api_?key|pass(word|wd)?|pwd|sid|session(_?id)?|jsessionid|phpsessid)$/i;

/**
 * Reads a web address as a person pastes it; `example.org/page` is read as https. Refuses what is no address of a
 * page out in the world: other schemes, names and passwords, addresses of one's own network.
 */
export function parseAddress(text: string): { ok: true; url: URL } | { ok: false; fault: AddressFault } {
  const typed = text.trim();
  if (typed.length > ADDRESS_MOST) return { ok: false, fault: 'tooLong' };
  if (typed === '' || /[\s\\]/.test(typed) || hasForbiddenCharacters(typed)) {
    return { ok: false, fault: 'unreadable' };
  }
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))/i.test(typed);
  if (hasScheme && !/^https?:/i.test(typed)) return { ok: false, fault: 'scheme' };
  const whole = hasScheme ? typed : `https://${typed.replace(/^\/\//, '')}`;
  if (!/^https?:\/\/[^/]/i.test(whole) || !URL.canParse(whole)) return { ok: false, fault: 'unreadable' };
  const url = new URL(whole);
  const opens = [...url.searchParams.keys()].some((name) => SECRETS.test(name));
  if (url.username !== '' || url.password !== '' || opens) return { ok: false, fault: 'credentials' };
  if (isInsideHost(url.hostname)) return { ok: false, fault: 'inside' };
  if (url.href.length > ADDRESS_MOST) return { ok: false, fault: 'tooLong' };
  return { ok: true, url };
}

/** A web address in a form; gives it in the spelling that the web itself uses. */
export const webAddress = z.string({ error: ADDRESS_FAULTS.unreadable }).transform((text, context) => {
  const read = parseAddress(text);
  if (read.ok) return read.url.href;
  context.issues.push({ code: 'custom', message: ADDRESS_FAULTS[read.fault], input: text });
  return z.NEVER;
});
