import { transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { toDatedRow } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { AddCharge } from './schema';

/** Adds a charge. One that supersedes another marks that one as requalified; both stay. */
export async function addCharge(at: Door, input: AddCharge): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, when, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    if (rest.supersedesId !== null) {
      const requalified = await tx.charge.updateMany({
        where: { id: rest.supersedesId, caseId },
        data: { outcome: 'REQUALIFIED' },
      });
      if (requalified.count === 0) throw new Refusal('not-found', 'refusal.reference.notFound');
    }
    const made = await tx.charge.create({ data: { ...rest, ...toDatedRow(when), caseId } });
    return {
      value: { id: made.id, revision: nextRevision },
      happened: [
        {
          kind: 'case.charge.added',
          subject: 'case',
          subjectId: caseId,
          detail: { chargeId: made.id, category: input.category, revision: nextRevision },
        } as const,
      ],
      touched: [],
    };
  });
}
