import { headers } from 'next/headers';
import { deskClient } from '@/lib/platform/db/desk-client';
import { authOptions } from './auth-options';
import { sayBrowser } from './browser-name';
import { SESSION_COOKIE } from './cookie';
import { dropCookie, readCookie, setCookie } from './cookie-jar';
import { enterWithTicket } from './next-auth';
import { endSession, LONGEST_HOURS } from './session';

/** Begins the session that a ticket is good for, in this browser. False when the ticket is good for none. */
export async function openSession(ticket: string): Promise<boolean> {
  const browser = sayBrowser((await headers()).get('user-agent'));
  const token = await enterWithTicket(authOptions(deskClient), { ticket, browser });
  if (token === null) return false;
  // A session that this browser had before ends: two people at one machine do not share one.
  const before = await readCookie(SESSION_COOKIE);
  if (before !== null) await endSession(deskClient(), before, new Date());
  await setCookie(SESSION_COOKIE, token, LONGEST_HOURS * 3600);
  return true;
}

/** Takes the session cookie back from this browser. */
export async function forgetSession(): Promise<void> {
  await dropCookie(SESSION_COOKIE);
}
