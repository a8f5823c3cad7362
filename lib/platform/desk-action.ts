import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { actionsOn, parseInput, toOutcome, type ActionParts, type Outcome } from './action';
import { deskClient, type DeskClient } from './db/desk-client';
import { DRAFT_FIELD } from './forms/draft-fields';
import { readDraftFields } from './forms/read-draft-fields';
import type { Door } from './db/transact';
import { settleSent, withStanding, type FindStanding } from './form-merge';
import { MERGE } from './forms/merge/merge-fields';
import type { Standing } from './forms/merge/view';
import type { Entries } from './forms/entries';
import {
  GO_ON,
  growRoom,
  LOOK,
  readEntries,
  toInput,
  type FormAction,
  type FormShape,
  type Looked,
  type FormState,
} from './forms/form-state';
import { countAction } from './session/action-limit';
import type { Actor } from './session/actor';
import { findDoor } from './session/current';
import { forgetDraft, keepDraft } from './session/draft-entries';
import { forgetEntries, keepEntries } from './session/kept-entries';
import { requireOwnOrigin } from './session/request-origin';

const ground = {
  db: deskClient,
  findActor: async () => {
    await requireOwnOrigin();
    return (await findDoor())?.actor ?? null;
  },
  withinLimit: (actor: Actor) => countAction(deskClient(), actor.id, new Date()),
};

/**
 * The pipeline of `actionsOn` bound to the request that Next holds: its cookies, its origin, the desk's database. Next
 * draws the page anew into the answer of a form that refreshes; of one that ends in a note nothing else of the page
 * changes, and the next page is drawn from the database as every page of the desk is.
 */
const defineAction = actionsOn({ ...ground, refresh: () => revalidatePath('/desk', 'layout') });
/** Where nothing of the page changes: what ends in a note, and what only asks. */
const defineQuietAction = actionsOn({ ...ground, refresh: () => undefined });

type FormParts = FormShape & {
  /** Fields whose entries are never sent back to a page. */
  secrets?: readonly string[];
  /** Where the form stands. With it, what was typed survives the end of a session: sign in, and the form is as it was. */
  keepAt?: (entries: Entries) => string | null;
  /** Reads the row that the form changes as it stands. With it, a conflict is put together field by field. */
  standing?: FindStanding;
};

/** What a form can be asked before it is sent: its own input out of what was typed, and what is answered. */
type Look<Asked extends z.ZodType> = {
  input: Asked;
  read: (entries: Entries) => unknown;
  run: (at: Door, asked: z.output<Asked>) => Promise<Looked>;
};

type SavedParts<T> = {
  /**
   * The page that says it is saved, for a form whose place is taken by that word: with script the form says it itself,
   * and the page around it is not drawn anew; without script the answer leads there. The address may name rows, never
   * what they hold.
   */
  savedAt?: (value: T, entries: Entries) => string | null;
};

/** One use case of signed-in staff as a form: posts with script and without, keeps what was typed when it is refused. */
export function defineForm<Schema extends z.ZodType, T, Asked extends z.ZodType = z.ZodType>(
  parts: ActionParts<Schema, T> & FormParts & SavedParts<T> & { look?: Look<Asked> },
): FormAction<T> & { actionName: string } {
  const action = (parts.savedAt === undefined ? defineAction : defineQuietAction)(parts);
  const form = formOn(action, parts);
  const { look } = parts;
  if (look === undefined) return Object.assign(form, { actionName: parts.name });
  const ask = defineQuietAction({
    name: `${parts.name}.look`,
    input: look.input,
    allow: parts.allow,
    run: async (at: Door, asked: z.output<Asked>) => ({ value: await look.run(at, asked), touched: [] }),
  });
  const asking = lookingOn<T>(ask, look.read, parts);
  const either: FormAction<T> = (before, data) =>
    data.has(LOOK) ? asking(before, data) : form(before, data);
  return Object.assign(either, { actionName: parts.name });
}

/** Asks with what was typed and gives it back with what was answered; what is refused is said at its field. */
function lookingOn<T>(
  ask: (raw: unknown) => Promise<Outcome<Looked>>,
  read: (entries: Entries) => unknown,
  parts: FormParts,
): FormAction<T> {
  return async (before, data) => {
    const entries = readEntries(data);
    const outcome = await ask(read(entries));
    await keepWhenSignedOut(outcome, data, entries, parts);
    const typed = Object.fromEntries(Object.entries(entries).filter(([name]) => name !== LOOK));
    if (!outcome.ok) return { ...before, outcome, entries: typed };
    return { outcome: null, entries: { ...typed, ...outcome.value.entries }, looked: outcome.value };
  };
}

type OpenParts<Schema extends z.ZodType, T> = FormParts & {
  name: string;
  input: Schema;
  run: (db: DeskClient, input: z.output<Schema>) => Promise<T>;
};

/** A form for people who are not signed in yet: own origin, input, run. What it lets in is decided by what it runs. */
export function defineOpenForm<Schema extends z.ZodType, T>(
  parts: OpenParts<Schema, T>,
): FormAction<T> & { actionName: string } {
  const action = (raw: unknown) =>
    toOutcome(async () => {
      await requireOwnOrigin();
      return parts.run(deskClient(), parseInput(parts.input, raw));
    });
  return Object.assign(formOn(action, parts), { actionName: parts.name });
}

/** The form comes back with what was typed and more room; nothing is done. Signed out meanwhile, it waits as ever. */
async function askAgain<T>(entries: Entries, parts: FormParts): Promise<FormState<T>> {
  const path = (await findDoor()) === null ? (parts.keepAt?.(entries) ?? null) : null;
  if (path !== null && (await keepEntries(path, entries))) redirect('/sign-in');
  return { outcome: null, entries };
}

/** Whether Next's own script sent the form: it says which action it is in a header, a form in a field. */
async function isSentByScript(): Promise<boolean> {
  return (await headers()).get('next-action') !== null;
}

function formOn<T>(
  action: (raw: unknown) => Promise<Outcome<T>>,
  parts: FormParts & SavedParts<T>,
): FormAction<T> {
  return async (before, data) => {
    const entries = readEntries(data);
    if (data.has(DRAFT_FIELD.keep)) return keepTyped(data, entries, parts);
    const grown = growRoom(entries, parts.room);
    if (grown !== null) return askAgain(grown, parts);
    const chosenOn = entries[MERGE.mark] === undefined ? null : await findStanding(entries, parts);
    const { sent, together } = settleSent(chosenOn, entries);
    if (together !== null && data.has(MERGE.look)) return { outcome: null, entries: sent, together };
    const outcome = await action(toInput(sent, parts));
    await keepWhenSignedOut(outcome, data, entries, parts);
    if (outcome.ok) {
      await forgetSent(data, placeOf(data, entries, parts));
      const saved = parts.savedAt?.(outcome.value, entries) ?? null;
      if (saved !== null && !(await isSentByScript())) redirect(saved);
      const goesOn = entries[GO_ON];
      return { outcome, entries: {}, ...(typeof goesOn === 'string' ? { goesOn } : {}) };
    }
    // What was proposed stays in the lists that it was added to.
    const { looked } = before;
    const kept = withoutSecrets(sent, parts);
    const refused: FormState<T> = {
      ...{ outcome, entries: kept },
      ...(together === null ? {} : { together }),
      // It was filled in when it came: what was typed over it since stands.
      ...(looked === undefined ? {} : { looked: { ...looked, entries: {} } }),
    };
    const standing = outcome.refusal === 'conflict' ? await findStanding(kept, parts) : null;
    return standing === null ? refused : withStanding(refused, standing);
  };
}

/** The row as it stands now, for whoever may know. */
async function findStanding(entries: Entries, parts: FormParts): Promise<Standing | null> {
  const door = parts.standing === undefined ? null : await findDoor();
  return door === null ? null : ((await parts.standing?.(door, entries)) ?? null);
}

/** Keeps what was typed as a draft, without script: the form comes back with it. Signed out meanwhile, it waits as ever. */
async function keepTyped<T>(data: FormData, entries: Entries, parts: FormParts): Promise<FormState<T>> {
  await requireOwnOrigin();
  const typed = withoutSecrets(entries, parts);
  const draft = await keepDraft(data, typed);
  const path = !draft.kept && draft.why === 'signed-out' ? placeOf(data, entries, parts) : null;
  if (path !== null && (await keepEntries(path, entries))) redirect('/sign-in');
  return { outcome: null, entries: typed, draft };
}

function withoutSecrets(entries: Entries, { secrets = [] }: FormParts): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !secrets.includes(name)));
}

/** Keeps what was typed when the session has ended, and leads to where a new one begins. */
async function keepWhenSignedOut(
  outcome: Outcome<unknown>,
  data: FormData,
  entries: Entries,
  parts: FormParts,
): Promise<void> {
  const signedOut = !outcome.ok && outcome.refusal === 'signed-out';
  const path = signedOut ? placeOf(data, entries, parts) : null;
  if (path !== null && (await keepEntries(path, entries))) redirect('/sign-in');
}

/** Where the form stands that was sent: its draft says it, or what it was typed into. */
function placeOf(data: FormData, entries: Entries, { keepAt }: FormParts): string | null {
  return readDraftFields(data)?.path ?? keepAt?.(entries) ?? null;
}

async function forgetSent(data: FormData, path: string | null): Promise<void> {
  await forgetDraft(data);
  const door = path === null ? null : await findDoor();
  if (path !== null && door !== null) await forgetEntries(door, path);
}
