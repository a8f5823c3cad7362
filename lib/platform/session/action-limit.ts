import type { DeskTx } from '@/lib/platform/db/desk-client';

const ACTIONS_A_MINUTE = 120;
/** Four a second, held for a minute: faster than anybody types. */
export const QUESTIONS_A_MINUTE = 240;

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

/** Counts one question of an actor, asked while they type, apart from what they do. False when there were too many. */
export async function countQuestion(db: DeskTx, actorId: string, now: Date): Promise<boolean> {
  const began = new Date(now.getTime() - 60_000);
  const [row] = await db.$queryRaw<{ questions: number }[]>`
    INSERT INTO desk.question_count AS c (actor_id, minute, questions) VALUES (${actorId}::uuid, ${now}, 1)
    ON CONFLICT (actor_id) DO UPDATE SET
      minute = CASE WHEN c.minute <= ${began} THEN ${now} ELSE c.minute END,
      questions = CASE WHEN c.minute <= ${began} THEN 1 ELSE c.questions + 1 END
    RETURNING questions`;
  return row !== undefined && row.questions <= QUESTIONS_A_MINUTE;
}
