import { randomUUID } from 'node:crypto';
import { deskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import type { DraftAnswer, DraftGround } from '@/lib/platform/forms/draft-fields';
import { readDraftFields } from '@/lib/platform/forms/read-draft-fields';
import type { Entries } from '@/lib/platform/forms/entries';
import { formAt } from '@/lib/platform/forms/form-state';
import { countAction } from './action-limit';
import { findDoor } from './current';
import { dropSentDraft, findDraft, listDrafts, saveDraft, type Draft } from './draft';
import { findKeptEntries, listKeptEntries } from './kept-entries';

/** A form as its page opens it: what was typed before, from where that comes, and what its draft is known by. */
export type Resumed = {
  entries: Entries | null;
  /** What a session that ended left behind, or a draft with when it was saved and on which revision. */
  from: { what: 'session' } | { what: 'draft'; savedAt: Date; revision: number | null } | null;
  ground: DraftGround;
};

/**
 * What this person typed last into the form at this path: what they sent when their session had run out, or their
 * draft. The two stay two: a draft is written by a running session alone and takes the place of the one before; what a
 * session that ran out sends is proven by less and takes nobody's place. `revision` is the file's as it stands, where the form is about one.
 */
export async function resumeForm(at: Door, path: string, revision: number | null): Promise<Resumed> {
  const [kept, draft] = await Promise.all([
    findKeptEntries(at, path),
    findDraft(at.db, at.actor.id, path, new Date()),
  ]);
  return toResumed(at, path, revision, { kept, draft });
}

/**
 * What this person typed last into the forms of a page that has several, by the names of the forms: each stands at the
 * page's path with `?form=` and its name.
 */
export async function readPageDrafts(at: Door, page: string, revision: number | null) {
  const [kept, drafts] = await Promise.all([
    listKeptEntries(at),
    listDrafts(at.db, at.actor.id, formAt(page, ''), new Date()),
  ]);
  const paths = [...kept.map(({ path }) => path), ...drafts.keys()].filter((path) =>
    path.startsWith(formAt(page, '')),
  );
  const forms = [...new Set(paths)].map((path) => {
    const own = { kept: kept.find((one) => one.path === path) ?? null, draft: drafts.get(path) ?? null };
    return [path, toResumed(at, path, revision, own)] as const;
  });
  return { page, owner: at.actor.id, opening: randomUUID(), revision, forms: Object.fromEntries(forms) };
}

function toResumed(
  at: Door,
  path: string,
  revision: number | null,
  { kept, draft }: { kept: { entries: Entries; keptAt: Date } | null; draft: Draft | null },
): Resumed {
  const ground = {
    path,
    owner: at.actor.id,
    opening: randomUUID(),
    after: draft?.savedAt.toISOString() ?? null,
    revision: draft?.revision ?? revision,
  };
  if (kept !== null && (draft === null || draft.savedAt < kept.keptAt))
    return { entries: kept.entries, from: { what: 'session' }, ground };
  if (draft === null) return { entries: null, from: null, ground };
  return { entries: draft.entries, from: { what: 'draft', ...draft }, ground };
}

/**
 * Keeps what a form sent as its draft, for whoever is signed in; the caller has asked for the origin. Typing counts
 * among what one person may do in a minute.
 */
export async function keepDraft(data: FormData, entries: Entries): Promise<DraftAnswer> {
  const door = await findDoor();
  if (door === null) return { kept: false, why: 'signed-out' };
  if (!(await countAction(deskClient(), door.actor.id, new Date()))) return { kept: false, why: 'too-many' };
  const ground = readDraftFields(data);
  if (ground === null) return { kept: false, why: 'invalid' };
  return saveDraft(door, ground, entries, new Date());
}

/** Forgets the draft of a form that has just been sent. */
export async function forgetDraft(data: FormData): Promise<void> {
  const [door, ground] = [await findDoor(), readDraftFields(data)];
  if (door !== null && ground !== null) await dropSentDraft(door, ground);
}
