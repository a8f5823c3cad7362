import type { DeskTx } from '@/lib/platform/db/desk-client';
import { isOver, validUntil } from './rules';

/** An open request to destroy a key. */
export type OpenDestruction = { id: string; byId: string; by: string; at: Date; until: Date; reason: string };

/** The request that may still be confirmed, or null. Asked by whoever has seen to it that the file may be read. */
export async function findOpenDestruction(
  tx: DeskTx,
  { caseId, intakeId }: { caseId: string; intakeId: string | null },
  now: Date,
): Promise<OpenDestruction | null> {
  const row = await tx.keyRequest.findFirst({
    where: { caseId, intakeId, decidedAt: null },
    include: { requestedBy: { select: { name: true } } },
  });
  if (row === null || isOver(row.requestedAt, now)) return null;
  const { id, requestedById: byId, requestedBy, requestedAt: at, reason } = row;
  return { id, byId, by: requestedBy.name, at, until: validUntil(at), reason };
}
