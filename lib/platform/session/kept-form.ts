import type { DeskClient, DeskTx } from '@/lib/platform/db/desk-client';
import type { Entries } from '@/lib/platform/forms/entries';
import { seal, unseal } from '@/lib/platform/secrets/seal';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';
import { LONGEST_HOURS } from './session';

export const KEPT_FORM_SECONDS = 3600;

export type KeptForm = { path: string; entries: Entries; keptAt: Date };

/** More than this is kept by nobody: no form of the desk holds as much. */
const MOST_LETTERS = 400_000;
/** What can wait for one person within the hour. Above it nothing more is kept: what waits gives way to nothing. */
export const MOST_FORMS = 20;
const PURPOSE = 'kept form';

/**
 * Keeps what was typed into a form whose session had run out, sealed, for the person whose session it was and for an
 * hour, under a token of its own: it takes nobody's place, so that a copied cookie can undo nothing. Gives the token, or
 * null when nothing is kept: the session never was, was ended by somebody (sign-out, suspension, a new password), was
 * last used more than twelve hours ago, or too much waits for this person already.
 */
export async function keepForm(
  db: DeskClient,
  sessionToken: string,
  form: { path: string; entries: Entries },
  now: Date,
): Promise<string | null> {
  const text = JSON.stringify(form.entries);
  if (text.length > MOST_LETTERS) return null;
  const staffId = await whoseSessionRanOut(db, sessionToken, now);
  if (staffId === null) return null;
  const token = newToken();
  const sealed = seal(PURPOSE, `${staffId} ${form.path}`, text);
  const expiresAt = new Date(now.getTime() + KEPT_FORM_SECONDS * 1000);
  return db.$transaction(async (tx) => {
    // One after the other for each person, or many at once would pass the count together.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`desk.kept_form ${staffId}`}, 0))`;
    await tx.keptForm.deleteMany({ where: { expiresAt: { lte: now } } });
    if ((await tx.keptForm.count({ where: { staffId } })) >= MOST_FORMS) return null;
    const row = { tokenHash: tokenHash(token), staffId, path: form.path, sealed, expiresAt };
    await tx.keptForm.create({ data: row });
    return token;
  });
}

/** Nobody ended it and it was in use of late: it ran out while somebody typed, or still runs. */
async function whoseSessionRanOut(db: DeskTx, token: string, now: Date): Promise<string | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { staff: true },
  });
  if (session === null || session.endedAt !== null || session.staff.disabledAt !== null) return null;
  const unused = now.getTime() - session.lastSeenAt.getTime();
  return unused < LONGEST_HOURS * 3_600_000 ? session.staffId : null;
}

/** Where the form stands that waits under this token for this person, and what was typed into it; null for none. */
export async function findKeptForm(
  db: DeskTx,
  token: string,
  staffId: string,
  now: Date,
): Promise<KeptForm | null> {
  const row = await db.keptForm.findUnique({ where: { tokenHash: tokenHash(token) } });
  if (row === null || row.staffId !== staffId || row.expiresAt <= now) return null;
  const text = unseal(PURPOSE, `${staffId} ${row.path}`, row.sealed);
  if (text === null) return null;
  const keptAt = new Date(row.expiresAt.getTime() - KEPT_FORM_SECONDS * 1000);
  return { path: row.path, entries: JSON.parse(text) as Entries, keptAt };
}

/** Whether anything waits under these tokens, whosever it is. */
export async function hasKeptForm(db: DeskTx, tokens: readonly string[], now: Date): Promise<boolean> {
  const where = { tokenHash: { in: tokens.map(tokenHash) }, expiresAt: { gt: now } };
  return tokens.length > 0 && (await db.keptForm.count({ where })) > 0;
}

/** Forgets what waits under these tokens: it was sent, or newer forms of the same browser came. */
export async function dropKeptForms(db: DeskTx, tokens: readonly string[]): Promise<void> {
  if (tokens.length > 0)
    await db.keptForm.deleteMany({ where: { tokenHash: { in: tokens.map(tokenHash) } } });
}
