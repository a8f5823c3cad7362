import { transact } from '@/lib/audit/write';
import type { AuditEntry } from '@/lib/audit/schema';
import { beginCaseEdit } from '@/lib/cases/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door, Written } from '@/lib/platform/db/transact';
import type { AssessRisk } from './schema';

type Assessed = { id: string; revision: number };

/** Records what publishing could bring upon the person. Earlier assessments stay. */
export function assessRisk(at: Door, input: AssessRisk): Promise<Done<Assessed>> {
  return transact(at, (tx) => assessRiskIn(tx, at, input));
}

/** `assessRisk` inside a larger use case. */
export async function assessRiskIn(
  tx: DeskTx,
  at: Door,
  input: AssessRisk,
): Promise<Written<Assessed, AuditEntry>> {
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
      },
    ],
    touched: [],
  };
}
