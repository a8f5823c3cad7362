import type { z } from 'zod';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import type { Against } from '@/lib/platform/forms/against';
import type { Meanwhile } from '@/lib/platform/forms/meanwhile';
import { Refusal, type RefusalKind } from '@/lib/platform/errors/refusal';
import type { Actor } from '@/lib/platform/session/actor';

/** What a form is told: the value, or a refusal with a message key and the fields at fault. */
export type Outcome<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      refusal: RefusalKind;
      message: string;
      fields: Readonly<Record<string, string>>;
      /** On a conflict: what others changed since. */
      meanwhile?: Meanwhile;
      /** What stands against it in the file, where the refusal is about that. */
      against?: Against;
    };

/** What the pipeline stands on; handed in, so that tests run it with a real database and no web framework. */
export type ActionGround = {
  db: () => DeskClient;
  findActor: () => Promise<Actor | null>;
  /** False when this actor has done too much of late. */
  withinLimit: (actor: Actor, action: string) => Promise<boolean>;
  refresh: (touched: readonly string[]) => void;
};

export type ActionParts<Schema extends z.ZodType, T> = {
  name: string;
  input: Schema;
  /** The first word of the policy, before the row is read; the write asks again on the locked row. */
  allow: (actor: Actor) => boolean;
  run: (at: Door, input: z.output<Schema>) => Promise<Done<T>>;
  /** Says after a conflict what others changed since, or null where this actor is not to know. */
  meanwhile?: (at: Door, input: z.output<Schema>) => Promise<Meanwhile | null>;
  /** Says after `invalid` what stands against it, or null where nothing in the file does. */
  against?: (at: Door, input: z.output<Schema>) => Promise<Against | null>;
};

export type Action<T> = ((raw: unknown) => Promise<Outcome<T>>) & { actionName: string };

/**
 * The one pipeline of every server action: who is it, do they act too often, is the input whole, may they, do it,
 * refresh what was touched. The only place that catches a `Refusal`; anything else that is thrown goes on to the
 * framework, which shows no detail.
 */
export function actionsOn(ground: ActionGround) {
  return function defineAction<Schema extends z.ZodType, T>(parts: ActionParts<Schema, T>): Action<T> {
    const action = async (raw: unknown): Promise<Outcome<T>> => {
      let tell: () => Promise<Meanwhile | null> = () => Promise.resolve(null);
      let object: () => Promise<Against | null> = () => Promise.resolve(null);
      const outcome = await toOutcome(async () => {
        const actor = await ground.findActor();
        if (actor === null) throw new Refusal('signed-out', 'refusal.signedOut');
        if (!(await ground.withinLimit(actor, parts.name))) throw new Refusal('too-many', 'refusal.tooMany');
        const input = parseInput(parts.input, raw);
        if (!parts.allow(actor)) throw new Refusal('forbidden', 'refusal.forbidden');
        const at = { actor, db: ground.db() };
        tell = async () => (await parts.meanwhile?.(at, input)) ?? null;
        object = async () => (await parts.against?.(at, input)) ?? null;
        const done = await parts.run(at, input);
        ground.refresh(done.touched);
        return done.value;
      });
      if (outcome.ok) return outcome;
      if (outcome.refusal === 'invalid') {
        const against = await object();
        return against === null ? outcome : { ...outcome, against };
      }
      if (outcome.refusal !== 'conflict') return outcome;
      const meanwhile = await tell();
      return meanwhile === null ? outcome : { ...outcome, meanwhile };
    };
    return Object.assign(action, { actionName: parts.name });
  };
}

/** Runs what may be refused and says how it ended. What is thrown and no `Refusal` goes on. */
export async function toOutcome<T>(run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, refusal: error.kind, message: error.message, fields: error.fields };
  }
}

/** The input as its schema reads it. Refuses `invalid`, with the first fault of each field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message;
  throw new Refusal('invalid', 'refusal.invalid', fields);
}
