import { stands } from '@/lib/cases/status/standing/rules';
import type { Door } from '@/lib/platform/db/transact';
import { placeInclude, namesOfFacility } from '@/lib/publications/read-desk';
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
      facility: { select: { id: true, names: namesOfFacility } },
      event: { select: { id: true, slug: true } },
      supersededBy: { select: { id: true } },
      withdrawal: { select: { reason: true } },
    },
  });
  return row === null ? null : { ...row, stands: stands(row) };
}

/** What an entry said before it was corrected, by the id of that earlier entry; null for any other entry. */
export async function findEarlier(
  at: Door,
  caseId: string,
  { id, earlier }: { id: string; earlier: string },
): Promise<CorrectableRow | null> {
  if (earlier === id || (await findLastCorrection(at, caseId, earlier)) !== id) return null;
  return findCorrectable(at, caseId, earlier);
}

/** Follows the corrections of an entry to the last. */
export async function findLastCorrection(at: Door, caseId: string, first: string): Promise<string> {
  const [last] = await at.db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE chain AS (
      SELECT id, 0 AS step FROM desk.status_event WHERE id = ${first}::uuid AND case_id = ${caseId}::uuid
      UNION ALL SELECT e.id, c.step + 1 FROM desk.status_event e JOIN chain c ON e.supersedes_id = c.id
    ) SELECT id::text FROM chain ORDER BY step DESC LIMIT 1`;
  return last?.id ?? first;
}
