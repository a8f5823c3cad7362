import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/form-state';
import { deskClient } from '@/lib/platform/db/desk-client';
import { SESSION_COOKIE } from './cookie';
import { dropCookie, readCookie, setCookie } from './cookie-jar';
import { dropKeptForm, findKeptForm, keepForm, KEPT_FORM_COOKIE, KEPT_FORM_SECONDS } from './kept-form';
import { findActorByToken } from './session';

/** What this person typed into the form at this path before their session ended; null when nothing waits there. */
export async function findKeptEntries(at: Door, path: string): Promise<Entries | null> {
  const token = await readCookie(KEPT_FORM_COOKIE);
  if (token === null) return null;
  const kept = await findKeptForm(at.db, token, at.actor.id, new Date());
  return kept?.path === path ? kept.entries : null;
}

/** Keeps what was typed for whoever's session ended in this browser. False when it was nobody's. */
export async function keepEntries(path: string, entries: Entries): Promise<boolean> {
  const session = await readCookie(SESSION_COOKIE);
  if (session === null) return false;
  const token = await keepForm(deskClient(), session, { path, entries }, new Date());
  if (token === null) return false;
  await setCookie(KEPT_FORM_COOKIE, token, KEPT_FORM_SECONDS);
  return true;
}

/** Forgets what was kept in this browser: the form was sent. */
export async function forgetEntries(): Promise<void> {
  const token = await readCookie(KEPT_FORM_COOKIE);
  if (token === null) return;
  await dropKeptForm(deskClient(), token);
  await dropCookie(KEPT_FORM_COOKIE);
}

/** Where somebody who has just signed in goes on: at the form that waits for them, else at the first page. */
export async function pathAfterSignIn(): Promise<string> {
  const [token, session] = await Promise.all([readCookie(KEPT_FORM_COOKIE), readCookie(SESSION_COOKIE)]);
  if (token === null || session === null) return '/desk';
  const now = new Date();
  const actor = await findActorByToken(deskClient(), session, now);
  const kept = actor && (await findKeptForm(deskClient(), token, actor.id, now));
  return kept?.path ?? '/desk';
}
