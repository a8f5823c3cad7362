import { transact } from '@/lib/audit/write';
import { groupByStatus } from '@/lib/cases/status/group/write';
import { readHistory } from '@/lib/cases/status/read-desk';
import { judgeChange, type Contradiction } from '@/lib/cases/status/sequence/rules';
import { toAddedFact } from '@/lib/cases/status/sequence/view';
import { beginCaseEdit } from '@/lib/cases/write';
import { toDateColumns } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { RecordStatus, WithdrawStatus } from './schema';

type Changed = { added: RecordStatus | null; removed: string | null; checked: boolean };

/**
 * Appends what happened to the person. A correction names the event it supersedes; nothing is overwritten. Refuses
 * `invalid` what cannot have happened, and what is improbable until somebody says that they have checked it; the entry
 * then keeps what was checked. Refuses `not-found` a superseded event of another file, `conflict` one that no longer
 * stands.
 */
export async function recordStatus(
  at: Door,
  input: RecordStatus,
): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, when, until, death, checked, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    const removed = input.supersedesId;
    if (removed !== null) await getStanding(tx, caseId, removed);
    const warned = await requirePossible(tx, caseId, { added: input, removed, checked });
    const ordinal = 1 + (await tx.statusEvent.count({ where: { caseId } }));
    const [date, end] = [toDateColumns(when), toDateColumns(until)];
    const made = await tx.statusEvent.create({
      data: {
        ...rest,
        caseId,
        ordinal,
        dateEdtf: date.edtf,
        dateEarliest: date.earliest,
        dateLatest: date.latest,
        endEdtf: end.edtf,
        endEarliest: end.earliest,
        endLatest: end.latest,
        deathContext: death,
        recordedById: at.actor.id,
      },
    });
    await groupByStatus(tx, caseId);
    const detail = {
      statusEventId: made.id,
      statusKind: input.kind,
      revision: nextRevision,
      ...(warned.length === 0 ? {} : { checked: warned }),
    };
    return {
      value: { id: made.id, revision: nextRevision },
      happened: [
        removed === null
          ? ({ kind: 'case.status.recorded', subject: 'case', subjectId: caseId, detail } as const)
          : ({
              kind: 'case.status.corrected',
              subject: 'case',
              subjectId: caseId,
              detail: { ...detail, supersedesId: removed },
            } as const),
      ],
      touched: [],
    };
  });
}

/**
 * Withdraws an entry that was simply wrong. It stays in the file, struck out, and counts for nothing. Its reason is the
 * reason of the change. Refuses as `recordStatus` does.
 */
export async function withdrawStatus(
  at: Door,
  input: WithdrawStatus & { reason: string },
): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, statusEventId, checked, reason } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    const { kind } = await getStanding(tx, caseId, statusEventId);
    const warned = await requirePossible(tx, caseId, { added: null, removed: statusEventId, checked });
    await tx.statusWithdrawal.create({ data: { statusEventId, reason, withdrawnById: at.actor.id } });
    await groupByStatus(tx, caseId);
    return {
      value: { id: statusEventId, revision: nextRevision },
      happened: [
        {
          kind: 'case.status.withdrawn',
          subject: 'case',
          subjectId: caseId,
          detail: {
            statusEventId,
            statusKind: kind,
            revision: nextRevision,
            ...(warned.length === 0 ? {} : { checked: warned }),
          },
        } as const,
      ],
      touched: [],
    };
  });
}

/** An entry of this file that still stands. */
async function getStanding(tx: DeskTx, caseId: string, id: string): Promise<{ kind: string }> {
  const row = await tx.statusEvent.findFirst({
    where: { id, caseId },
    select: { kind: true, supersededBy: { select: { id: true } }, withdrawal: { select: { id: true } } },
  });
  if (row === null) throw new Refusal('not-found', 'refusal.status.notFound');
  if (row.supersededBy !== null || row.withdrawal !== null) {
    throw new Refusal('conflict', 'refusal.status.gone');
  }
  return row;
}

/** Asks the rule on the locked file. Gives the improbable reasons that were checked, each once. */
async function requirePossible(tx: DeskTx, caseId: string, change: Changed): Promise<string[]> {
  const { facts, ground } = await readHistory(tx, caseId);
  const added = change.added && toAddedFact(change.added, facts);
  const { refused, warned } = judgeChange(facts, { added, removed: change.removed }, ground);
  const reasons = (list: readonly Contradiction[]) => [...new Set(list.map(({ reason }) => reason))];
  const [first] = refused;
  if (first) throw new Refusal('invalid', `refusal.sequence.${first.reason}`);
  if (warned.length > 0 && !change.checked) throw new Refusal('invalid', 'refusal.sequence.unchecked');
  return reasons(warned);
}
