import { transact } from '@/lib/audit/write';
import { groupByStatus } from '@/lib/cases/status/group/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { toDateColumns, toDatedRow } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { RecordDecision } from './schema';

/** Adds a decision with its sentences. Refuses `not-found` when it reviews a decision that is not in this file. */
export async function recordDecision(
  at: Door,
  input: RecordDecision,
): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, when, sentences, ...rest } = input;
    const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
    if (rest.reviewsId !== null) {
      const reviewed = await tx.decision.count({ where: { id: rest.reviewsId, caseId } });
      if (reviewed === 0) throw new Refusal('not-found', 'refusal.reference.notFound');
    }
    const made = await tx.decision.create({
      data: { ...rest, ...toDatedRow(when), caseId, sentences: { create: sentences.map(toSentenceRow) } },
    });
    await groupByStatus(tx, caseId);
    return {
      value: { id: made.id, revision: nextRevision },
      happened: [
        {
          kind: 'case.decision.recorded',
          subject: 'case',
          subjectId: caseId,
          detail: {
            decisionId: made.id,
            decisionKind: input.kind,
            sentences: sentences.length,
            revision: nextRevision,
          },
        } as const,
      ],
      touched: [],
    };
  });
}

function toSentenceRow({ term, start, ...rest }: RecordDecision['sentences'][number]) {
  const from = toDateColumns(start);
  return {
    ...rest,
    years: term?.years ?? null,
    months: term?.months ?? null,
    days: term?.days ?? null,
    startEdtf: from.edtf,
    startEarliest: from.earliest,
    startLatest: from.latest,
  };
}
