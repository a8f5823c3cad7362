import { groupByStatus } from '@/lib/cases/status/group/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';

/** So many files are looked for at a time. */
const BATCH = 200;

/**
 * Works out from which day a release is due in each file where nobody ever did: in a database that is older than the
 * worklist, and in a new one for files without a record. Done again it finds nothing to do. A derived day is no change
 * of a file: its revision stays, and nothing is told of it.
 *
 * @param at the system's door
 * @returns how many files it looked at
 */
export async function noteDueReleases(at: Door): Promise<number> {
  let done = 0;
  for (;;) {
    const files = await at.db.caseFile.findMany({
      where: { releaseNoted: false },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    for (const { id } of files) await at.db.$transaction((tx) => noteOne(tx, at, id));
    done += files.length;
    if (files.length < BATCH) return done;
  }
}

async function noteOne(tx: DeskTx, at: Door, caseId: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('held.actor', ${at.actor.id}, true)`;
  // Somebody may be recording in it now.
  await tx.$executeRaw`SELECT FROM desk.case_file WHERE id = ${caseId}::uuid FOR UPDATE`;
  await groupByStatus(tx, caseId);
}
