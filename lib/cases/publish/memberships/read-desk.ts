import type { MembershipRow } from '@/lib/cases/publish/schema';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { readClaims } from '@/lib/publications/claims/read-desk';

/** In which organisations the person of a file is said to be or to have been, the earliest first. */
export async function listMembershipRows(tx: DeskTx, caseId: string): Promise<MembershipRow[]> {
  const rows = await tx.membership.findMany({
    where: { caseId, struckAt: null },
    include: { organisation: { select: { tiesClosed: true, names: true } } },
    orderBy: [{ sinceEarliest: { sort: 'asc', nulls: 'last' } }, { recordedAt: 'asc' }, { id: 'asc' }],
  });
  const claims = await readClaims(tx, { id: { in: rows.flatMap(({ claimId }) => claimId ?? []) } });
  return rows.map((row) => ({ ...row, claims: claims.filter(({ id }) => id === row.claimId) }));
}
