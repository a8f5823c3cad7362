import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { deskClient } from '@/lib/platform/db/desk-client';
import { SESSION_COOKIE } from './cookie';
import { dropCookie, readCookie, setCookie } from './cookie-jar';
import {
  dropKeptForms,
  findKeptForm,
  hasKeptForm,
  keepForm,
  KEPT_FORM_SECONDS,
  type KeptForm,
} from './kept-form';
import { findActorByToken } from './session';

/** The tokens of what this browser keeps, the newest first. */
const KEPT_FORM_COOKIE = 'held-kept-form';
/** As many tabs as may run out together; of more, the oldest of this browser gives way. */
const MOST_IN_A_BROWSER = 5;

/** What this person typed into the form at this path before their session ended, and when; null when nothing waits there. */
export async function findKeptEntries(
  at: Door,
  path: string,
): Promise<{ entries: Entries; keptAt: Date } | null> {
  const kept = await listKept(at.actor.id);
  return kept.find((one) => one.path === path) ?? null;
}

/** What this person typed into any form before their session ended, with where and when, the newest first. */
export function listKeptEntries(at: Door): Promise<{ path: string; entries: Entries; keptAt: Date }[]> {
  return listKept(at.actor.id);
}

/** Whether this browser keeps something that was typed before a session ended; whose it is, is not asked. */
export async function hasKeptEntries(): Promise<boolean> {
  const tokens = await readTokens();
  return tokens.length > 0 && hasKeptForm(deskClient(), tokens, new Date());
}

/** Keeps what was typed for whoever's session ran out in this browser. False when nothing could be kept. */
export async function keepEntries(path: string, entries: Entries): Promise<boolean> {
  const session = await readCookie(SESSION_COOKIE);
  if (session === null) return false;
  const token = await keepForm(deskClient(), session, { path, entries }, new Date());
  if (token === null) return false;
  const tokens = [token, ...(await readTokens())];
  await dropKeptForms(deskClient(), tokens.slice(MOST_IN_A_BROWSER));
  await writeTokens(tokens.slice(0, MOST_IN_A_BROWSER));
  return true;
}

/** Forgets what this browser kept of the form at this path: it was sent. */
export async function forgetEntries(at: Door, path: string): Promise<void> {
  const sent = (await listKept(at.actor.id)).filter((one) => one.path === path).map(({ token }) => token);
  if (sent.length === 0) return;
  await dropKeptForms(deskClient(), sent);
  await writeTokens((await readTokens()).filter((token) => !sent.includes(token)));
}

/** Where somebody who has just signed in goes on: at the form that waits for them, else at the first page. */
export async function pathAfterSignIn(): Promise<string> {
  const session = await readCookie(SESSION_COOKIE);
  const actor = session === null ? null : await findActorByToken(deskClient(), session, new Date());
  const [newest] = actor === null ? [] : await listKept(actor.id);
  return newest?.path ?? '/desk';
}

/** What waits for this person in this browser, the newest first. */
async function listKept(staffId: string): Promise<({ token: string } & KeptForm)[]> {
  const now = new Date();
  const found = (await readTokens()).map(async (token) => {
    const kept = await findKeptForm(deskClient(), token, staffId, now);
    return kept === null ? [] : [{ token, ...kept }];
  });
  return (await Promise.all(found)).flat();
}

async function readTokens(): Promise<string[]> {
  const tokens = (await readCookie(KEPT_FORM_COOKIE))?.split('.') ?? [];
  return tokens.filter((token) => token !== '').slice(0, MOST_IN_A_BROWSER);
}

async function writeTokens(tokens: readonly string[]): Promise<void> {
  if (tokens.length === 0) await dropCookie(KEPT_FORM_COOKIE);
  else await setCookie(KEPT_FORM_COOKIE, tokens.join('.'), KEPT_FORM_SECONDS);
}
