import { redirect } from 'next/navigation';
import { cache } from 'react';
import { deskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { SESSION_COOKIE } from './cookie';
import { readCookie } from './cookie-jar';
import { findActorByToken, noteVisit } from './session';

/** Whose request this is and the database to ask for them, or null when nobody is signed in. Asked once a request. */
export const findDoor = cache(async (): Promise<Door | null> => {
  const token = await readCookie(SESSION_COOKIE);
  if (token === null) return null;
  const db = deskClient();
  const now = new Date();
  const actor = await findActorByToken(db, token, now);
  if (actor === null) return null;
  await noteVisit(db, token, now);
  return { actor, db };
});

/** The token of the session that asks. Refuses `signed-out` when there is none. */
export async function requireSession(): Promise<string> {
  const token = await readCookie(SESSION_COOKIE);
  if (token === null) throw new Refusal('signed-out', 'refusal.signedOut');
  return token;
}

/** The gate of a desk page: leads to the sign-in page when nobody is signed in. */
export async function requireDoor(): Promise<Door> {
  const door = await findDoor();
  if (door === null) redirect('/sign-in');
  return door;
}
