import { transact } from '@/lib/audit/write';
import { groupByStatus } from '@/lib/cases/status/group/write';
import { toDateColumns } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { beginCaseEdit } from '@/lib/cases/write';
import type { RecordStatus } from './schema';

/** Appends what happened to the person. A correction names the event it supersedes; nothing is overwritten. */
export async function recordStatus(
  at: Door,
  input: RecordStatus,
): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, when, death, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    const ordinal = 1 + (await tx.statusEvent.count({ where: { caseId } }));
    const date = toDateColumns(when);
    const made = await tx.statusEvent.create({
      data: {
        ...rest,
        caseId,
        ordinal,
        dateEdtf: date.edtf,
        dateEarliest: date.earliest,
        dateLatest: date.latest,
        deathContext: death,
        recordedById: at.actor.id,
      },
    });
    await groupByStatus(tx, caseId);
    return {
      value: { id: made.id, revision: nextRevision },
      happened: [
        {
          kind: 'case.status.recorded',
          subject: 'case',
          subjectId: caseId,
          detail: { statusEventId: made.id, statusKind: input.kind, revision: nextRevision },
        } as const,
      ],
      touched: [],
    };
  });
}
