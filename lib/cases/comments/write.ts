import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayTakeBackComment } from './policy';
import type { TakeBackComment, WriteComment } from './schema';

/** Adds a comment for those who keep the file. It is no fact of the case: the revision stays. */
export async function writeComment(at: Door, input: WriteComment): Promise<Done<{ id: string }>> {
  const { caseId, text } = input;
  return transact(at, async (tx) => {
    demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
    const { id } = await tx.caseComment.create({ data: { caseId, text, writtenById: at.actor.id } });
    return {
      value: { id },
      happened: [
        {
          kind: 'case.comment.written',
          subject: 'case',
          subjectId: caseId,
          detail: { commentId: id },
        } as const,
      ],
      touched: [],
    };
  });
}

/** Takes a comment back: its words are erased, its place stays. Refuses `conflict` when that has happened already. */
export async function takeBackComment(
  at: Door,
  { commentId }: TakeBackComment,
): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const found = await tx.caseComment.findUnique({ where: { id: commentId } });
    if (found === null) throw new Refusal('not-found', 'refusal.comment.notFound');
    const { caseId } = found;
    demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
    if (!mayTakeBackComment(at.actor, found)) throw new Refusal('forbidden', 'refusal.comment.takeBack');
    const { count } = await tx.caseComment.updateMany({
      where: { id: commentId, takenBackAt: null },
      data: { text: null, takenBackAt: new Date(), takenBackById: at.actor.id },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.comment.takenBack');
    return {
      value: { id: commentId },
      happened: [
        {
          kind: 'case.comment.taken-back',
          subject: 'case',
          subjectId: caseId,
          detail: { commentId },
        } as const,
      ],
      touched: [],
    };
  });
}
