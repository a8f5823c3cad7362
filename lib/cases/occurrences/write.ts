import { together, transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { toDatedRow } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { RecordOccurrence, WithdrawOccurrence } from './schema';

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

/**
 * Withdraws one that was simply wrong, once for each sending of the form. It stays in the file, struck out, and counts
 * for nothing. Refuses `not-found` one of another file, `conflict` one that stands no longer.
 */
export async function withdrawOccurrence(
  at: Door,
  input: WithdrawOccurrence,
): Promise<Done<{ id: string; revision: number }>> {
  const { once, reason, caseId, rowId } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact<{ id: string; revision: number }>(joined, async (tx) => {
      const revision = await beginCaseEdit(tx, joined, caseId, input.revision);
      const row = await tx.occurrence.findFirst({
        where: { id: rowId, caseId },
        select: { kind: true, withdrawal: { select: { id: true } } },
      });
      if (row === null) throw new Refusal('not-found', 'refusal.status.notFound');
      if (row.withdrawal !== null) throw new Refusal('conflict', 'refusal.status.gone');
      await tx.occurrenceWithdrawal.create({
        data: { occurrenceId: rowId, reason, withdrawnById: joined.actor.id },
      });
      return {
        value: { id: rowId, revision },
        happened: [
          {
            kind: 'case.occurrence.withdrawn',
            subject: 'case',
            subjectId: caseId,
            detail: { occurrenceId: rowId, occurrenceKind: row.kind, revision },
          },
        ],
        touched: [],
      };
    }),
  );
}
