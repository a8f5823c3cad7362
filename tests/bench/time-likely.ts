import { findLikely } from '@/lib/people/duplicates/read-desk';
import { openDeskClient } from '@/lib/platform/db/desk-client';
import { findActor } from '@/lib/platform/session/actor';
import { ask } from '@/tests/support/ask';

import { inventPerson } from './fill-crowd';

/** Names as they are typed: whole, with a slip, and one word alone. */
function typedNames(): string[] {
  const names = [101, 5003, 12_007, 19_001, 44_321, 87_654].map((at) => inventPerson(at).name);
  const slips = names.map((name) => `${name.slice(0, -4)}${name.slice(-3)}`);
  const words = names.map((name) => name.split(' ')[1] ?? name);
  return [...names, ...slips, ...words];
}

/**
 * Milliseconds of each question "who may this be?" among the people who are there, asked one after another as somebody
 * types: looked up, weighed, and read with the rights of the asker. Measured in the process of the bench.
 */
export async function timeLikely(
  { ownerUrl, deskUrl, staffId }: { ownerUrl: string; deskUrl: string; staffId: string },
  rounds: number,
): Promise<number[]> {
  await ask(ownerUrl, 'VACUUM (ANALYZE) desk.name_token, desk.person_token');
  const db = openDeskClient(deskUrl);
  try {
    const actor = await findActor(db, staffId);
    if (actor === null) throw new Error('Nobody of that id is on the staff');
    const times: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      for (const name of typedNames()) {
        const from = performance.now();
        const typed = { id: null, names: [name], birth: null, arrests: [], places: [], charges: [] };
        await findLikely({ actor, db }, typed, 8);
        // The first round opens connections and counts for nothing.
        if (round >= 0) times.push(performance.now() - from);
      }
    }
    return times;
  } finally {
    await db.$disconnect();
  }
}
