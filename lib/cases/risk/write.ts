import { transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import type { AssessRisk } from './schema';

/** Records what publishing could bring upon the person. Earlier assessments stay. */
export async function assessRisk(
  at: Door,
  input: AssessRisk,
): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, assessedOn, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    const made = await tx.riskAssessment.create({
      data: { ...rest, caseId, assessedOn: new Date(`${assessedOn}T00:00:00Z`), assessedById: at.actor.id },
    });
    return {
      value: { id: made.id, revision: nextRevision },
      happened: [
        {
          kind: 'case.risk.assessed',
          subject: 'case',
          subjectId: caseId,
          detail: { assessmentId: made.id, level: input.level, revision: nextRevision },
        } as const,
      ],
      touched: [],
    };
  });
}
