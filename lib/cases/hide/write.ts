import type { AuditEntry } from '@/lib/audit/schema';
import { withdrawCaseIn } from '@/lib/cases/publish/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';

export type Hidden = { happened: AuditEntry[]; touched: readonly string[] };
export const NOTHING_HIDDEN: Hidden = { happened: [], touched: [] };

/** Why a page goes at once, in the reason that its entry keeps: no word of the person's. */
const BECAUSE = {
  consent: 'consent refused or withdrawn',
  minor: 'the person is or may be under eighteen',
} as const;

/**
 * Takes each page of a person that readers may see away, inside a larger use case (safety rules 2 and 5). What was
 * removed stays removed; a file that is between two publications is still public, so its state does not decide.
 */
export async function hidePerson(
  tx: DeskTx,
  at: Door,
  personId: string,
  because: keyof typeof BECAUSE,
): Promise<Hidden> {
  const files = await tx.caseFile.findMany({
    where: { personId, publications: { some: {} }, publicationState: { notIn: ['SUSPENDED', 'REMOVED'] } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const hidden: { happened: AuditEntry[]; touched: string[] } = { happened: [], touched: [] };
  for (const { id } of files) {
    const done = await withdrawCaseIn(tx, at, { caseId: id, state: 'SUSPENDED', reason: BECAUSE[because] });
    hidden.happened.push(...done.happened);
    hidden.touched.push(...done.touched);
  }
  return hidden;
}
