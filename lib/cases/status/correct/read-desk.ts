import { stands } from '@/lib/cases/status/standing/rules';
import type { Door } from '@/lib/platform/db/transact';
import { placeInclude } from '@/lib/publications/read-desk';
import type { CorrectableRow } from './view';

/** An entry of a file that the caller was let into, or null: there is none in this file. `stands`: nothing replaced it. */
export async function findCorrectable(
  at: Door,
  caseId: string,
  id: string,
): Promise<(CorrectableRow & { stands: boolean }) | null> {
  const row = await at.db.statusEvent.findFirst({
    where: { id, caseId },
    include: {
      place: placeInclude,
      facility: { select: { id: true, name: true } },
      event: { select: { id: true, slug: true } },
      supersededBy: { select: { id: true } },
      withdrawal: { select: { reason: true } },
    },
  });
  return row === null ? null : { ...row, stands: stands(row) };
}
