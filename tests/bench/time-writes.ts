import { randomUUID } from 'node:crypto';

import { recordStatusOnWordInput } from '@/lib/cases/facts/schema';
import { recordStatusOnWord } from '@/lib/cases/facts/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { findActor } from '@/lib/platform/session/actor';

export type Writer = { staffId: string; caseId: string };

/**
 * Milliseconds of each write alone, without the page around it: a status recorded on somebody's word through the door
 * that the form goes through, all writers at once, `rounds` times. Measured in the process of the bench.
 */
export async function timeWrites(
  deskUrl: string,
  writers: readonly Writer[],
  rounds: number,
): Promise<number[]> {
  const db = openDeskClient(deskUrl);
  try {
    const times: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const ready = await Promise.all(writers.map((writer) => prepare(db, writer)));
      const timed = await Promise.all(
        ready.map(async (write) => {
          const from = performance.now();
          await write();
          return performance.now() - from;
        }),
      );
      // The first round opens connections and counts for nothing.
      if (round >= 0) times.push(...timed);
    }
    return times;
  } finally {
    await db.$disconnect();
  }
}

async function prepare(db: DeskClient, { staffId, caseId }: Writer): Promise<() => Promise<unknown>> {
  const actor = await findActor(db, staffId);
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const { id: asserterId } = await db.asserter.findFirstOrThrow({ orderBy: { id: 'asc' } });
  if (actor === null) throw new Error('The editor is gone');
  const input = recordStatusOnWordInput.parse({
    once: randomUUID(),
    reason: 'an invented reason',
    fact: { caseId, revision, kind: 'SUMMONED', when: '2021-03', text: 'was called to the police' },
    word: { asserterId, sourceGrade: 'B', contentGrade: '2' },
  });
  return () => recordStatusOnWord({ actor, db }, input);
}
