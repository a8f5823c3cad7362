import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { MarkLink } from './schema';

/**
 * Marks by hand that the address of a document leads nowhere, or does again. Nothing is fetched: a look from here would
 * tell the other side who asks. Only documents with an address that this file cites are there for the form.
 */
export async function markLink(at: Door, input: MarkLink): Promise<Done<{ id: string }>> {
  const { caseId, documentId, deadOn } = input;
  return transact(at, async (tx) => {
    demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
    const [cited] = await tx.$queryRaw<{ id: string }[]>`
      SELECT d.id::text FROM desk.document d WHERE d.id = ${documentId}::uuid AND d.address IS NOT NULL AND EXISTS (
        SELECT FROM desk.claim k WHERE k.document_id = d.id AND ${caseId}::uuid = ANY (desk.files_of_claim(k)))`;
    if (cited === undefined) throw new Refusal('not-found', 'refusal.reference.notFound');
    await tx.document.update({ where: { id: documentId }, data: { linkDeadOn: dayToColumn(deadOn) } });
    const kind = deadOn === null ? 'document.link.alive' : 'document.link.dead';
    return {
      value: { id: documentId },
      happened: [{ kind, subject: 'document', subjectId: documentId, detail: {} } as const],
      touched: [],
    };
  });
}
