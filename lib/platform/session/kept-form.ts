import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Entries } from '@/lib/platform/forms/form-state';
import { seal, unseal } from '@/lib/platform/secrets/seal';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';

export const KEPT_FORM_COOKIE = 'held-kept-form';
export const KEPT_FORM_SECONDS = 3600;

/** More than this is kept by nobody: no form of the desk holds as much. */
const MOST_LETTERS = 400_000;
const PURPOSE = 'kept form';

/**
 * Keeps what was typed into a form whose session had ended, sealed, for the person whose session it was and for an hour.
 * Gives the token it is found by, or null when the session was never one. Each person has one: a newer takes its place.
 */
export async function keepForm(
  db: DeskTx,
  sessionToken: string,
  form: { path: string; entries: Entries },
  now: Date,
): Promise<string | null> {
  const text = JSON.stringify(form.entries);
  if (text.length > MOST_LETTERS) return null;
  const session = await db.session.findUnique({ where: { tokenHash: tokenHash(sessionToken) } });
  if (session === null) return null;
  const { staffId } = session;
  const token = newToken();
  const sealed = seal(PURPOSE, `${staffId} ${form.path}`, text);
  const expiresAt = new Date(now.getTime() + KEPT_FORM_SECONDS * 1000);
  await db.keptForm.deleteMany({ where: { OR: [{ staffId }, { expiresAt: { lt: now } }] } });
  await db.keptForm.create({
    data: { tokenHash: tokenHash(token), staffId, path: form.path, sealed, expiresAt },
  });
  return token;
}

/** Where the form stands that waits under this token for this person, and what was typed into it; null for none. */
export async function findKeptForm(
  db: DeskTx,
  token: string,
  staffId: string,
  now: Date,
): Promise<{ path: string; entries: Entries } | null> {
  const row = await db.keptForm.findUnique({ where: { tokenHash: tokenHash(token) } });
  if (row === null || row.staffId !== staffId || row.expiresAt <= now) return null;
  const text = unseal(PURPOSE, `${staffId} ${row.path}`, row.sealed);
  return text === null ? null : { path: row.path, entries: JSON.parse(text) as Entries };
}

/** Forgets what waits under this token: the form was sent. */
export async function dropKeptForm(db: DeskTx, token: string): Promise<void> {
  await db.keptForm.deleteMany({ where: { tokenHash: tokenHash(token) } });
}
