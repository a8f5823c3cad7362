import type { DeskTx } from '@/lib/platform/db/desk-client';

const ACTIONS_A_MINUTE = 120;

/** Counts one action of an actor. False when there were too many in the running minute, in whichever process. */
export async function countAction(db: DeskTx, actorId: string, now: Date): Promise<boolean> {
  const began = new Date(now.getTime() - 60_000);
  const [row] = await db.$queryRaw<{ actions: number }[]>`
    INSERT INTO desk.action_count AS c (actor_id, minute, actions) VALUES (${actorId}::uuid, ${now}, 1)
    ON CONFLICT (actor_id) DO UPDATE SET
      minute = CASE WHEN c.minute <= ${began} THEN ${now} ELSE c.minute END,
      actions = CASE WHEN c.minute <= ${began} THEN 1 ELSE c.actions + 1 END
    RETURNING actions`;
  return row !== undefined && row.actions <= ACTIONS_A_MINUTE;
}
