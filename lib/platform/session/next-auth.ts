import * as nextAuth from 'next-auth';
import type { AuthOptions } from 'next-auth';
import { CSRF_COOKIE, TICKET_PROVIDER } from './auth-options';
import { deskCookie, SESSION_COOKIE } from './cookie';

type Handler = (request: unknown, answer: unknown, options: AuthOptions) => Promise<unknown>;

/** next-auth is published as CommonJS: a bundler hands over its function, Node the module around it. */
function readHandler(found: unknown): Handler {
  if (typeof found === 'function') return found as Handler;
  if (typeof found === 'object' && found !== null && 'default' in found) return readHandler(found.default);
  throw new Error('next-auth has no handler');
}

export const nextAuthHandler: Handler = readHandler(nextAuth.default);

type Ask = {
  path: readonly string[];
  method: 'GET' | 'POST';
  body?: Record<string, string>;
  cookies?: Record<string, string>;
};
type Answer = { status: number; location: string | null; cookies: Record<string, string>; body: unknown };

/** Asks next-auth without a web server around it, as its API handler would be asked by Next. */
export async function askNextAuth(options: AuthOptions, ask: Ask): Promise<Answer> {
  const answer: Answer = { status: 200, location: null, cookies: {}, body: null };
  const headers = new Map<string, unknown>();
  const response = {
    status: (status: number) => ((answer.status = status), response),
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: unknown) => (headers.set(name.toLowerCase(), value), response),
    json: (body: unknown) => ((answer.body = body), response),
    send: (body: unknown) => ((answer.body = body), response),
    end: () => response,
  };
  const { path, method, body = {}, cookies = {} } = ask;
  await nextAuthHandler({ query: { nextauth: path }, method, body, cookies, headers: {} }, response, options);
  const location = headers.get('location');
  answer.location = typeof location === 'string' ? location : null;
  const set = headers.get('set-cookie');
  for (const line of Array.isArray(set) ? set.map(String) : []) {
    const [pair = ''] = line.split(';', 1);
    const at = pair.indexOf('=');
    answer.cookies[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1));
  }
  return answer;
}

/**
 * Begins the session that a proven sign-in's ticket is good for: the token for the session cookie, or null when the
 * ticket is spent, too old or none. A new token each time: none that was there before signing in is taken over.
 */
export async function enterWithTicket(
  options: AuthOptions,
  sent: { ticket: string; browser: string | null },
): Promise<string | null> {
  const { cookies } = await askNextAuth(options, { path: ['csrf'], method: 'GET' });
  const csrf = cookies[deskCookie(CSRF_COOKIE)] ?? '';
  const answer = await askNextAuth(options, {
    path: ['callback', TICKET_PROVIDER],
    method: 'POST',
    body: { csrfToken: csrf.split('|')[0] ?? '', ticket: sent.ticket, browser: sent.browser ?? '' },
    cookies: { [deskCookie(CSRF_COOKIE)]: csrf },
  });
  return answer.cookies[deskCookie(SESSION_COOKIE)] ?? null;
}
