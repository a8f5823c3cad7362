import type { z } from 'zod';
import { actionsOn, type ActionParts, type Outcome } from './action';
import { deskClient } from './db/desk-client';
import type { RefusalKind } from './errors/refusal';
import { countQuestion } from './session/action-limit';
import { findDoor } from './session/current';
import { requireOwnOrigin } from './session/request-origin';

/** Bytes of a question: a name and an id have room. */
const MOST_BYTES = 4096;
const STATUS: Readonly<Record<RefusalKind, number>> = {
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  'too-many': 429,
};

const defineQuestion = actionsOn({
  db: deskClient,
  findActor: async () => {
    await requireOwnOrigin();
    return (await findDoor())?.actor ?? null;
  },
  withinLimit: (actor) => countQuestion(deskClient(), actor.id, new Date()),
  refresh: () => undefined,
});

/**
 * What a page with script asks while somebody types, posted as JSON: what is typed stands in no address and no log. The
 * same pipeline as an action, counted by itself; it changes nothing.
 */
export function questionDoor<Schema extends z.ZodType, T>(
  parts: ActionParts<Schema, T>,
): (request: Request) => Promise<Response> {
  const ask = defineQuestion(parts);
  return async (request) => {
    const length = Number(request.headers.get('content-length') ?? Number.NaN);
    return say(await ask(length <= MOST_BYTES ? await readJson(request) : undefined));
  };
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    // No JSON is no input: the schema refuses it.
    return undefined;
  }
}

const say = (outcome: Outcome<unknown>): Response =>
  Response.json(outcome.ok ? outcome.value : { refusal: outcome.refusal }, {
    status: outcome.ok ? 200 : STATUS[outcome.refusal],
    headers: { 'Cache-Control': 'no-store' },
  });
