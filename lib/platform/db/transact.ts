import type { z } from 'zod';
import type { Actor } from '@/lib/platform/session/actor';
import { asRefusal } from './database-refusal';
import type { DeskClient, DeskTx } from './desk-client';

export type AuditInput = {
  kind: string;
  subject: string;
  subjectId: string;
  detail: Record<string, unknown>;
};

/**
 * What a change hands back: its result, what happened (at least one entry: a write that forgets its entry does not
 * compile), and the tags of what it touched.
 */
export type Written<T, Entry extends AuditInput> = {
  value: T;
  happened: readonly [Entry, ...Entry[]];
  touched: readonly string[];
};
export type Done<T> = { value: T; touched: readonly string[] };

/**
 * Where a write stands: whose it is and in which database. `beside` is stored in the same transaction as the change:
 * what an import remembers of it.
 */
export type Door = {
  actor: Actor;
  db: DeskClient;
  beside?: (tx: DeskTx, value: unknown) => Promise<void>;
};

/**
 * Makes the one door for changes. `door(at, run)` runs `run` in one transaction and stores its audit entries in the
 * same one, last, so that the chain is locked for the shortest time. Nothing is kept when anything throws. An unknown id
 * is refused as `not-found`, what is there already as `conflict`.
 */
export function openDoor<Entry extends AuditInput>(entrySchema: z.ZodType<Entry>) {
  return async <T>(at: Door, run: (tx: DeskTx) => Promise<Written<T, Entry>>): Promise<Done<T>> => {
    const change = at.db.$transaction(
      async (tx) => {
        const { value, happened, touched } = await run(tx);
        await at.beside?.(tx, value);
        for (const entry of happened.map((one) => entrySchema.parse(one))) {
          await tx.$executeRaw`
            INSERT INTO desk.audit_entry (actor_id, kind, subject, subject_id, detail)
            VALUES (${at.actor.id}::uuid, ${entry.kind}, ${entry.subject}, ${entry.subjectId}::uuid,
              ${JSON.stringify(entry.detail)}::jsonb)`;
        }
        return { value, touched };
      },
      { maxWait: 5_000, timeout: 15_000 },
    );
    return change.catch((error: unknown) => {
      throw asRefusal(error);
    });
  };
}
