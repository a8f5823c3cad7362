import type { z } from 'zod';
import type { Actor } from '@/lib/platform/session/actor';
import { asRefusal } from './database-refusal';
import type { DeskClient, DeskTx } from './desk-client';
import { findAnswer, keepAnswer, type Sending } from './request-key';

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
 * what an import remembers of it. `reason` is why the person makes the change, in their words; it is kept in every
 * entry. `joined` is the change that this write is a part of.
 */
export type Door = {
  actor: Actor;
  db: DeskClient;
  beside?: (tx: DeskTx, value: unknown) => Promise<void>;
  reason?: string;
  joined?: { readonly tx: DeskTx; readonly happened: AuditInput[] };
};

/**
 * Makes the one door for changes. `transact(at, run)` runs `run` in one transaction and stores its audit entries in the
 * same one, last, so that the chain is locked for the shortest time. Nothing is kept when anything throws. An unknown id
 * is refused as `not-found`, what is there already as `conflict`.
 *
 * `together(at, sending, run)` makes one change of several writes: `run` is handed the door that joins them.
 */
export function openDoor<Entry extends AuditInput>(entrySchema: z.ZodType<Entry>) {
  async function store(tx: DeskTx, at: Door, happened: readonly AuditInput[]): Promise<void> {
    const why = at.reason === undefined ? {} : { reason: at.reason };
    const entries = happened.map((one) => entrySchema.parse({ ...one, detail: { ...one.detail, ...why } }));
    for (const entry of entries) {
      await tx.$executeRaw`
        INSERT INTO desk.audit_entry (actor_id, kind, subject, subject_id, detail)
        VALUES (${at.actor.id}::uuid, ${entry.kind}, ${entry.subject}, ${entry.subjectId}::uuid,
          ${JSON.stringify(entry.detail)}::jsonb)`;
    }
  }

  async function transact<T>(at: Door, run: (tx: DeskTx) => Promise<Written<T, Entry>>): Promise<Done<T>> {
    if (at.joined !== undefined) {
      const { value, happened, touched } = await run(at.joined.tx);
      at.joined.happened.push(...happened);
      return { value, touched };
    }
    return inTransaction(at, async (tx) => {
      const { value, happened, touched } = await run(tx);
      await at.beside?.(tx, value);
      await store(tx, at, happened);
      return { value, touched };
    });
  }

  async function together<T>(
    at: Door,
    sending: Sending,
    run: (joined: Door) => Promise<Done<T>>,
  ): Promise<Done<T>> {
    return inTransaction(at, async (tx) => {
      const before = await findAnswer(tx, at.actor.id, sending);
      if (before !== null) return { value: before.answer as T, touched: [] };
      const happened: AuditInput[] = [];
      const done = await run({ actor: at.actor, db: at.db, joined: { tx, happened } });
      if (happened.length === 0) throw new Error('A change without an entry');
      await keepAnswer(tx, at.actor.id, sending, done.value);
      await store(tx, at, happened);
      return done;
    });
  }

  return { transact, together };
}

function inTransaction<T>(at: Door, run: (tx: DeskTx) => Promise<T>): Promise<T> {
  const acted = async (tx: DeskTx): Promise<T> => {
    // Whose change it is, for the rules that the database keeps itself (desk.guard_file). Ends with the transaction.
    await tx.$executeRaw`SELECT set_config('held.actor', ${at.actor.id}, true)`;
    return run(tx);
  };
  return at.db.$transaction(acted, { maxWait: 5_000, timeout: 15_000 }).catch((error: unknown) => {
    throw asRefusal(error);
  });
}
