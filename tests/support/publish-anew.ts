import { passGate, publishCase } from '@/lib/cases/publish/write';
import type { Door } from '@/lib/platform/db/transact';

/** Takes a case file through both gates to its next version, as two people of the staff do. Gives the version. */
export async function publishAnew(approval: Door, author: Door, caseId: string): Promise<number> {
  const now = new Date();
  const authorId = author.actor.id;
  await passGate(approval, { caseId, gate: 'EVIDENCE_OK', authorId, now });
  await passGate(approval, { caseId, gate: 'PROTECTION_OK', authorId, now });
  const done = await publishCase(approval, { caseId, author: author.actor, reason: 'checked again', now });
  return done.value.version;
}
