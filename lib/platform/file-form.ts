import type { z } from 'zod';
import { actionsOn, type ActionParts } from './action';
import { deskClient } from './db/desk-client';
import { readEntries, toInput, type FormAction } from './forms/form-state';
import { countAction } from './session/action-limit';
import { findDoor } from './session/current';
import { requireOwnOrigin } from './session/request-origin';

const defineAction = actionsOn({
  db: deskClient,
  findActor: async () => {
    await requireOwnOrigin();
    return (await findDoor())?.actor ?? null;
  },
  withinLimit: (actor) => countAction(deskClient(), actor.id, new Date()),
  refresh: () => undefined,
});

/**
 * One use case of signed-in staff as a form that is answered by a route: it sends a file (in the field `file`), or is
 * answered with one. The same pipeline as every other form; what was typed comes back when it is refused.
 */
export function defineRouteForm<Schema extends z.ZodType, T>(
  parts: ActionParts<Schema, T> & { file?: string; secrets?: readonly string[] },
): FormAction<T> & { actionName: string } {
  const { name, file, secrets = [] } = parts;
  const action = defineAction(parts);
  const form: FormAction<T> = async (_before, data) => {
    const entries = readEntries(data);
    const input = toInput(entries) as Record<string, unknown>;
    const outcome = await action(file === undefined ? input : { ...input, [file]: onlyFile(data, file) });
    if (outcome.ok) return { outcome, entries: {} };
    const typed = Object.entries(entries).filter(([field]) => field !== file && !secrets.includes(field));
    return { outcome, entries: Object.fromEntries(typed) };
  };
  return Object.assign(form, { actionName: name });
}

/** The one file that was chosen. Where none was, browsers send one without name and bytes. */
function onlyFile(data: FormData, field: string): File | undefined {
  const sent = data.getAll(field);
  const [one] = sent;
  const isFile = sent.length === 1 && one instanceof File && (one.size > 0 || one.name !== '');
  return isFile ? one : undefined;
}
