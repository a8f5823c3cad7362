import { lockCase } from '@/lib/cases/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';

export type OpenRequest = {
  id: string;
  caseId: string;
  requestedById: string;
  revision: number;
  contentHash: string;
};

/**
 * An open request with its file, both locked until the transaction ends; the file first, as every write locks it.
 * Refuses `not-found`, and `conflict` when somebody has decided it meanwhile.
 */
export async function lockOpenRequest(tx: DeskTx, requestId: string): Promise<OpenRequest> {
  const found = await tx.reviewRequest.findUnique({ where: { id: requestId }, select: { caseId: true } });
  if (found === null) throw new Refusal('not-found', 'refusal.review.notFound');
  await lockCase(tx, found.caseId, null);
  const request = await tx.reviewRequest.findUniqueOrThrow({ where: { id: requestId } });
  if (request.outcome !== null) throw new Refusal('conflict', 'refusal.review.decided');
  const { id, caseId, requestedById, revision, contentHash } = request;
  return { id, caseId, requestedById, revision, contentHash };
}
