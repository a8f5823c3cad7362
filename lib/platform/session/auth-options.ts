import type { AuthOptions } from 'next-auth';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { cookieRules, deskCookie, isSecureDesk, SESSION_COOKIE } from './cookie';
import { beginSession, endSession, findActorByToken, LONGEST_HOURS } from './session';
import { redeemTicket } from './ticket';

export const TICKET_PROVIDER = 'ticket';
export const CSRF_COOKIE = 'held-csrf';

/**
 * How next-auth signs in and out here. What it calls a JWT is an opaque token: encoding begins a session row, decoding
 * asks for it, and signing out ends it at the server, so that a copied cookie dies with it. `now` is the clock.
 */
export function authOptions(db: () => DeskClient, now: () => Date = () => new Date()): AuthOptions {
  const secret = process.env['NEXTAUTH_SECRET'];
  if (secret === undefined) throw new Error('This process has no secret of the desk');
  const cookie = (name: string) => ({ name: deskCookie(name), options: cookieRules() });
  return {
    secret,
    useSecureCookies: isSecureDesk(),
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: LONGEST_HOURS * 3600 },
    cookies: {
      sessionToken: cookie(SESSION_COOKIE),
      csrfToken: cookie(CSRF_COOKIE),
      callbackUrl: cookie('held-callback'),
    },
    providers: [
      {
        id: TICKET_PROVIDER,
        name: TICKET_PROVIDER,
        type: 'credentials',
        credentials: { ticket: {}, browser: {} },
        // Null says no more than "no"; a thrown error would carry its message into an address.
        authorize: async (sent) => {
          const ticket = sent?.['ticket'];
          const proven = typeof ticket === 'string' ? await redeemTicket(db(), ticket, now()) : null;
          if (proven === null) return null;
          // Of a user next-auth hands on a name and an e-mail address: here the browser, and the proof.
          const browser = sent?.['browser']?.slice(0, 60) ?? null;
          return { id: proven.staffId, name: browser, email: proven.provenBy };
        },
      },
    ],
    callbacks: {
      // Wherever a request would like to be led: it stays on the desk.
      redirect: ({ baseUrl }) => `${baseUrl}/desk`,
    },
    jwt: {
      maxAge: LONGEST_HOURS * 3600,
      encode: async ({ token }) => {
        if (typeof token?.sub !== 'string') throw new Error('A session belongs to somebody');
        const of = { browser: token.name ?? null, provenBy: token.email ?? null };
        return beginSession(db(), token.sub, of, now());
      },
      decode: async ({ token }) => {
        if (token === undefined) return null;
        const actor = await findActorByToken(db(), token, now());
        return actor === null ? null : { sub: actor.id, sessionToken: token };
      },
    },
    events: {
      signOut: async ({ token }) => {
        const ended = token['sessionToken'];
        if (typeof ended === 'string') await endSession(db(), ended, now());
      },
    },
  };
}
