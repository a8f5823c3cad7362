import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { actionsOn, parseInput, toOutcome, type ActionParts, type Outcome } from './action';
import { deskClient, type DeskClient } from './db/desk-client';
import {
  growRoom,
  readEntries,
  toInput,
  type Entries,
  type FormAction,
  type FormShape,
  type FormState,
} from './forms/form-state';
import { countAction } from './session/action-limit';
import type { Actor } from './session/actor';
import { findDoor } from './session/current';
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
const defineLastAction = actionsOn({ ...ground, refresh: () => undefined });

type FormParts = FormShape & {
  /** Fields whose entries are never sent back to a page. */
  secrets?: readonly string[];
  /** Where the form stands. With it, what was typed survives the end of a session: sign in, and the form is as it was. */
  keepAt?: (entries: Entries) => string | null;
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
export function defineForm<Schema extends z.ZodType, T>(
  parts: ActionParts<Schema, T> & FormParts & SavedParts<T>,
): FormAction<T> & { actionName: string } {
  const action = (parts.savedAt === undefined ? defineAction : defineLastAction)(parts);
  return Object.assign(formOn(action, parts), { actionName: parts.name });
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
  return async (_before, data) => {
    const entries = readEntries(data);
    const grown = growRoom(entries, parts.room);
    if (grown !== null) return askAgain(grown, parts);
    const outcome = await action(toInput(entries, parts));
    const signedOut = !outcome.ok && outcome.refusal === 'signed-out';
    const path = signedOut ? (parts.keepAt?.(entries) ?? null) : null;
    if (path !== null && (await keepEntries(path, entries))) redirect('/sign-in');
    if (outcome.ok) await forgetSent(parts.keepAt?.(entries) ?? null);
    const saved = outcome.ok ? (parts.savedAt?.(outcome.value, entries) ?? null) : null;
    if (saved !== null && !(await isSentByScript())) redirect(saved);
    const kept = Object.entries(entries).filter(([name]) => parts.secrets?.includes(name) !== true);
    return { outcome, entries: outcome.ok ? {} : Object.fromEntries(kept) };
  };
}

async function forgetSent(path: string | null): Promise<void> {
  const door = path === null ? null : await findDoor();
  if (path !== null && door !== null) await forgetEntries(door, path);
}
