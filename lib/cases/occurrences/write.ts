import { transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { toDatedRow } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import type { RecordOccurrence } from './schema';

/** Adds what happened beside the legal chain, in the order in which it was recorded. */
export async function recordOccurrence(
  at: Door,
  input: RecordOccurrence,
): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, when, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    const ordinal = 1 + (await tx.occurrence.count({ where: { caseId } }));
    const made = await tx.occurrence.create({ data: { ...rest, ...toDatedRow(when), caseId, ordinal } });
    return {
      value: { id: made.id, revision: nextRevision },
      happened: [
        {
          kind: 'case.occurrence.recorded',
          subject: 'case',
          subjectId: caseId,
          detail: { occurrenceId: made.id, occurrenceKind: input.kind, revision: nextRevision },
        } as const,
      ],
      touched: [],
    };
  });
}
