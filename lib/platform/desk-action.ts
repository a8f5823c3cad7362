import { revalidatePath } from 'next/cache';
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
import { findDoor } from './session/current';
import { forgetEntries, keepEntries } from './session/kept-entries';
import { requireOwnOrigin } from './session/request-origin';

/** The pipeline of `actionsOn` bound to the request that Next holds: its cookies, its origin, the desk's database. */
const defineAction = actionsOn({
  db: deskClient,
  findActor: async () => {
    await requireOwnOrigin();
    return (await findDoor())?.actor ?? null;
  },
  withinLimit: (actor) => countAction(deskClient(), actor.id, new Date()),
  refresh: () => revalidatePath('/desk', 'layout'),
});

type FormParts = FormShape & {
  /** Fields whose entries are never sent back to a page. */
  secrets?: readonly string[];
  /** Where the form stands. With it, what was typed survives the end of a session: sign in, and the form is as it was. */
  keepAt?: (entries: Entries) => string | null;
};

/** One use case of signed-in staff as a form: posts with script and without, keeps what was typed when it is refused. */
export function defineForm<Schema extends z.ZodType, T>(
  parts: ActionParts<Schema, T> & FormParts,
): FormAction<T> & { actionName: string } {
  const action = defineAction(parts);
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

function formOn<T>(action: (raw: unknown) => Promise<Outcome<T>>, parts: FormParts): FormAction<T> {
  return async (_before, data) => {
    const entries = readEntries(data);
    const grown = growRoom(entries, parts.room);
    if (grown !== null) return askAgain(grown, parts);
    const outcome = await action(toInput(entries, parts));
    const signedOut = !outcome.ok && outcome.refusal === 'signed-out';
    const path = signedOut ? (parts.keepAt?.(entries) ?? null) : null;
    if (path !== null && (await keepEntries(path, entries))) redirect('/sign-in');
    if (outcome.ok) await forgetSent(parts.keepAt?.(entries) ?? null);
    const kept = Object.entries(entries).filter(([name]) => parts.secrets?.includes(name) !== true);
    return { outcome, entries: outcome.ok ? {} : Object.fromEntries(kept) };
  };
}

async function forgetSent(path: string | null): Promise<void> {
  const door = path === null ? null : await findDoor();
  if (path !== null && door !== null) await forgetEntries(door, path);
}
