import type { Door } from '@/lib/platform/db/transact';
import type { WordRow } from './view';

/**
 * The word on which this member of staff last recorded something in this file, as long as sendings are known again;
 * null where there is none. What colleagues record meanwhile is not taken for it. Whether they may read the file is for
 * the caller to ask.
 */
export async function findLastWord(at: Door, caseId: string): Promise<WordRow | null> {
  const [row] = await at.db.$queryRaw<WordRow[]>`
    SELECT c.asserter_id::text AS "asserterId", c.document_id::text AS "documentId", c.said_edtf AS "saidEdtf",
      c.source_grade AS "sourceGrade", c.content_grade AS "contentGrade", c.visibility,
      (SELECT a.detail ->> 'reason' FROM desk.audit_entry a
        WHERE a.actor_id = k.actor_id AND a.kind = 'claim.asserted' AND a.subject_id = c.id
        ORDER BY a.seq DESC LIMIT 1) AS reason
    FROM desk.request_key k
    JOIN desk.claim c ON c.id::text = coalesce(k.answer ->> 'claimId', k.answer ->> 'id')
    WHERE k.actor_id = ${at.actor.id}::uuid AND ${caseId}::uuid = ANY (desk.files_of_claim(c))
    ORDER BY k.sent_at DESC, c.asserted_at DESC LIMIT 1`;
  return row ?? null;
}
