import type { CheckResult } from '@/lib/evidence/originals/rules';
import { getSystemActor } from '@/lib/platform/session/actor';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { listUnchecked } from './read-desk';
import { noteCheck } from './write';

/** Each original is read anew at least so often. */
export const CHECK_DAYS = 7;
const BATCH = 20;

/**
 * Reads anew every original that was not checked in the last seven days, one after the other, and writes the result of
 * each into its custody log. Any number of processes may do so; done again it finds nothing to do.
 *
 * @param goesOn asked before each: false ends the work early, the rest is found the next time
 * @returns how many were checked, and which of them are not what came in
 */
export async function checkOriginals(
  db: DeskClient,
  now: Date,
  goesOn: () => boolean = () => true,
): Promise<{ checked: number; differing: { originalId: string; result: CheckResult }[] }> {
  const at = { actor: await getSystemActor(db, 'operator'), db };
  const since = new Date(now.getTime() - CHECK_DAYS * 86_400_000);
  const differing: { originalId: string; result: CheckResult }[] = [];
  let checked = 0;
  for (;;) {
    const waiting = await listUnchecked(db, since, BATCH);
    for (const originalId of waiting) {
      if (!goesOn()) return { checked, differing };
      const result = await noteCheck(at, originalId, since);
      if (result === null) continue;
      checked += 1;
      if (result !== 'SAME') differing.push({ originalId, result });
    }
    if (waiting.length < BATCH) return { checked, differing };
  }
}
