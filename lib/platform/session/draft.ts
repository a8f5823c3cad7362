import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import type { DraftAnswer, DraftGround } from '@/lib/platform/forms/draft-fields';
import type { Entries } from '@/lib/platform/forms/entries';
import { seal, unseal } from '@/lib/platform/secrets/seal';

export const DRAFT_DAYS = 30;
/** More than this is kept by nobody: no form of the desk holds as much. */
export const MOST_LETTERS = 400_000;
/** What can wait for one person. Above it nothing more is kept: what waits gives way to nothing. */
export const MOST_DRAFTS = 200;
const PURPOSE = 'draft';

type DraftRow = { staffId: string; path: string; sealed: string; savedAt: Date; revision: number | null };

/** A draft as its form shows it again. */
export type Draft = { entries: Entries; revision: number | null; savedAt: Date };

/**
 * Keeps what somebody types into a form, sealed, in place of what they had typed into it before. Refuses `newer` when
 * another window of theirs has written meanwhile, `forbidden` for a page that was made for somebody else, `too-long`, and
 * `too-full` when too many drafts wait already.
 */
export async function saveDraft(
  at: Door,
  ground: DraftGround,
  entries: Entries,
  now: Date,
): Promise<DraftAnswer> {
  const { path, owner, opening, after, revision } = ground;
  if (owner !== at.actor.id) return { kept: false, why: 'forbidden' };
  const text = JSON.stringify(entries);
  if (text.length > MOST_LETTERS) return { kept: false, why: 'too-long' };
  const sealed = seal(PURPOSE, boundTo(owner, path), text);
  return at.db.$transaction(async (tx) => {
    // One after the other for each person, or two windows would pass the questions below together.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`desk.draft ${owner}`}, 0))`;
    await tx.draft.deleteMany({ where: { savedAt: { lte: oldest(now) } } });
    const key = { staffId_path: { staffId: owner, path } };
    const before = await tx.draft.findUnique({ where: key });
    if (before === null && (await tx.draft.count({ where: { staffId: owner } })) >= MOST_DRAFTS)
      return { kept: false, why: 'too-full' };
    const isMine = before === null || before.opening === opening || before.savedAt.toISOString() === after;
    if (!isMine) return { kept: false, why: 'newer', savedAt: before.savedAt.toISOString() };
    // Two savings within a millisecond would be taken for one.
    const savedAt = new Date(Math.max(now.getTime(), (before?.savedAt.getTime() ?? 0) + 1));
    const written = { sealed, revision, opening, savedAt };
    await tx.draft.upsert({ where: key, create: { staffId: owner, path, ...written }, update: written });
    return { kept: true, savedAt: savedAt.toISOString() };
  });
}

/** What this person was typing into this form; null for nothing, for what is too old, and for what does not open. */
export async function findDraft(db: DeskTx, staffId: string, path: string, now: Date): Promise<Draft | null> {
  const row = await db.draft.findUnique({ where: { staffId_path: { staffId, path } } });
  return row === null ? null : openDraft(row, now);
}

function openDraft(row: DraftRow, now: Date): Draft | null {
  if (row.savedAt <= oldest(now)) return null;
  const text = unseal(PURPOSE, boundTo(row.staffId, row.path), row.sealed);
  if (text === null) return null;
  return { entries: JSON.parse(text) as Entries, revision: row.revision, savedAt: row.savedAt };
}

/** The drafts of this person whose paths begin so, by their paths, as `findDraft`. */
export async function listDrafts(
  db: DeskTx,
  staffId: string,
  begin: string,
  now: Date,
): Promise<ReadonlyMap<string, Draft>> {
  const rows = await db.draft.findMany({ where: { staffId, path: { startsWith: begin } } });
  const opened = rows.map((row) => [row.path, openDraft(row, now)] as const);
  return new Map(opened.filter((pair): pair is [string, Draft] => pair[1] !== null));
}

/** Forgets the draft of a form that was sent, unless another window wrote it: what stands there was not sent. */
export async function dropSentDraft({ actor, db }: Door, ground: DraftGround): Promise<void> {
  const { path, opening, after } = ground;
  const shown = after === null ? [] : [{ savedAt: new Date(after) }];
  await db.draft.deleteMany({ where: { staffId: actor.id, path, OR: [{ opening }, ...shown] } });
}

/** Throws the draft of a form away, whichever window wrote it. */
export async function dropDraft({ actor, db }: Door, path: string): Promise<void> {
  await db.draft.deleteMany({ where: { staffId: actor.id, path } });
}

const boundTo = (staffId: string, path: string): string => `${staffId} ${path}`;
const oldest = (now: Date): Date => new Date(now.getTime() - DRAFT_DAYS * 86_400_000);
