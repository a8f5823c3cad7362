import { createHash } from 'node:crypto';
import type { DeskTx } from './desk-client';

/** One sending of a form: a second one with the same `key` and the same input changes nothing and is answered alike. */
export type Sending = { key: string; input: unknown };

/** For how long a form that was sent is known again. */
const KEPT_DAYS = 2;

/**
 * How this sending was answered before, or null when it is the first. Of several at once one is first; the others wait
 * here until it has ended. The input is part of the key: what was typed anew in an old page is a sending of its own.
 */
export async function findAnswer(
  tx: DeskTx,
  actorId: string,
  sending: Sending,
): Promise<{ answer: unknown } | null> {
  const first = await tx.$executeRaw`
    INSERT INTO desk.request_key (actor_id, key_hash) VALUES (${actorId}::uuid, ${hashOf(sending)})
    ON CONFLICT DO NOTHING`;
  if (first === 1) return null;
  const [row] = await tx.$queryRaw<{ answer: unknown }[]>`
    SELECT answer FROM desk.request_key WHERE actor_id = ${actorId}::uuid AND key_hash = ${hashOf(sending)}`;
  return row ?? null;
}

/** Keeps the answer of a sending beside the change it made, and forgets this actor's old ones. */
export async function keepAnswer(
  tx: DeskTx,
  actorId: string,
  sending: Sending,
  answer: unknown,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE desk.request_key SET answer = ${JSON.stringify(answer)}::jsonb
    WHERE actor_id = ${actorId}::uuid AND key_hash = ${hashOf(sending)}`;
  await tx.$executeRaw`
    DELETE FROM desk.request_key
    WHERE actor_id = ${actorId}::uuid AND sent_at < now() - make_interval(days => ${KEPT_DAYS}::int)`;
}

function hashOf({ key, input }: Sending): string {
  return createHash('sha256')
    .update(JSON.stringify([key, input]))
    .digest('hex');
}
