import { transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { mayAssertClaim } from '@/lib/claims/policy';
import { belongsToFile } from '@/lib/claims/read-desk';
import { lockClaim } from '@/lib/claims/standing/read-desk';
import { citeIn } from '@/lib/claims/word/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { AddPassage } from './schema';

/** Cites one more passage for a claim. Refuses `invalid` for a claim that rests on no document. */
export async function addPassage(
  at: Door,
  input: AddPassage,
): Promise<Done<{ id: string; revision: number }>> {
  const { caseId, claimId, passage } = input;
  return transact({ ...at, reason: input.reason }, async (tx) => {
    const revision = await beginCaseEdit(tx, at, caseId, input.revision);
    const { row, subject, files } = await lockClaim(tx, claimId);
    if (!(await belongsToFile(tx, subject, caseId))) {
      throw new Refusal('not-found', 'refusal.claim.notFound');
    }
    if (!mayAssertClaim(at.actor, files, 'UNREVIEWED')) {
      throw new Refusal('forbidden', 'refusal.claim.assert');
    }
    if (row.documentId === null) throw new Refusal('invalid', 'refusal.claim.passageWithoutDocument');
    const excerptId = await citeIn({ ...at, joined: { tx, happened: [] } }, row.documentId, passage);
    await tx.claimPassage.upsert({
      where: { claimId_excerptId: { claimId, excerptId } },
      create: { claimId, excerptId },
      update: {},
    });
    return {
      value: { id: excerptId, revision },
      happened: [
        { kind: 'passage.cited', subject: 'passage', subjectId: excerptId, detail: {} },
        {
          kind: 'claim.passage.added',
          subject: 'claim',
          subjectId: claimId,
          detail: { passageId: excerptId },
        },
        { kind: 'case.claims.judged', subject: 'case', subjectId: caseId, detail: { claimId, revision } },
      ],
      touched: [],
    };
  });
}
