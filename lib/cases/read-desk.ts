import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';

type LockedCase = {
  id: string;
  slug: string;
  openedById: string;
  publicationState: string;
  assignedTo: string[];
  revision: number;
};

/**
 * The case file, locked until the transaction ends. Refuses `not-found`, and `conflict` when `revision` is not the
 * one it has now: somebody else changed it since the caller looked.
 */
export async function lockCase(tx: DeskTx, caseId: string, revision: number | null): Promise<LockedCase> {
  const [row] = await tx.$queryRaw<LockedCase[]>`
    SELECT id, slug, opened_by_id AS "openedById", publication_state AS "publicationState",
      assigned_to::text[] AS "assignedTo", revision
    FROM desk.case_file WHERE id = ${caseId}::uuid FOR UPDATE`;
  if (row === undefined) throw new Refusal('not-found', 'refusal.case.notFound');
  if (revision !== null && row.revision !== revision) throw new Refusal('conflict', 'refusal.case.conflict');
  return row;
}
