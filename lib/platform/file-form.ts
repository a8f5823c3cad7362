import type { z } from 'zod';
import { actionsOn, type ActionParts } from './action';
import { deskClient } from './db/desk-client';
import type { ReceivedFile } from './forms/received-file';
import { readEntries, toInput, type FormState } from './forms/form-state';
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

/** A form that is answered by a route: the texts that were sent, and the one file with them. */
export type RouteForm<T> = (
  before: FormState<T>,
  data: FormData,
  file: ReceivedFile | null,
) => Promise<FormState<T>>;

/**
 * One use case of signed-in staff as a form that is answered by a route: it sends a file (in the field `file`), or is
 * answered with one. The same pipeline as every other form; what was typed comes back when it is refused.
 */
export function defineRouteForm<Schema extends z.ZodType, T>(
  parts: ActionParts<Schema, T> & { file?: string; secrets?: readonly string[] },
): RouteForm<T> & { actionName: string } {
  const { name, file: field, secrets = [] } = parts;
  const action = defineAction(parts);
  const form: RouteForm<T> = async (_before, data, file) => {
    const entries = readEntries(data);
    const input = toInput(entries) as Record<string, unknown>;
    const outcome = await action(field === undefined || file === null ? input : { ...input, [field]: file });
    if (outcome.ok) return { outcome, entries: {} };
    const typed = Object.entries(entries).filter(
      ([typedIn]) => typedIn !== field && !secrets.includes(typedIn),
    );
    return { outcome, entries: Object.fromEntries(typed) };
  };
  return Object.assign(form, { actionName: name });
}
