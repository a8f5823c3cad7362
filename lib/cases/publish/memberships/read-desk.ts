import type { DeskTx } from '@/lib/platform/db/desk-client';

/** In which organisations the person of a file is said to be or to have been, the earliest first. */
export async function listMembershipRows(tx: DeskTx, caseId: string) {
  return await tx.membership.findMany({
    where: { caseId, struckAt: null },
    include: { organisation: { select: { tiesClosed: true, names: true } } },
    orderBy: [{ sinceEarliest: { sort: 'asc', nulls: 'last' } }, { recordedAt: 'asc' }, { id: 'asc' }],
  });
}
