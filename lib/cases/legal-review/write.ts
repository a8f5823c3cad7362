import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { mayAssessRisk } from '@/lib/cases/review/policy';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { RecordLegalReview } from './schema';

/** Records what a lawyer said, or that one was asked. Earlier reviews stay; the last one holds. */
export async function recordLegalReview(
  at: Door,
  input: RecordLegalReview & { now: Date },
): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const { now, validUntil, ...rest } = input;
    const row = await lockCase(tx, input.caseId, null);
    if (!mayAssessRisk(at.actor)) throw new Refusal('forbidden', 'refusal.protection.legal');
    demandEdit(at.actor, row, 'refusal.case.edit');
    const made = await tx.legalReview.create({
      data: { ...rest, validUntil: dayToColumn(validUntil), recordedById: at.actor.id, recordedAt: now },
    });
    return {
      value: { id: made.id },
      happened: [
        {
          kind: 'case.legal.reviewed',
          subject: 'case',
          subjectId: input.caseId,
          detail: { legalReviewId: made.id, verdict: input.verdict },
        },
      ],
      touched: [],
    };
  });
}
