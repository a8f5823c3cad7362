import { transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { lowerIn } from '@/lib/claims/standing/write';
import { mayPointTo } from '@/lib/evidence/address/look/read-desk';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayMarkOrigin } from './policy';
import { findLowered } from './read-desk';
import { nameLowered } from './rules';
import type { MarkOrigin } from './schema';

/**
 * Marks whose text a document repeats. What then stands on one origin is lowered in the same change. Refuses `conflict`
 * where other claims would be lowered than were shown, `invalid` where documents would repeat one another in a circle.
 */
export async function markOrigin(
  at: Door,
  input: MarkOrigin,
): Promise<Done<{ revision: number; lowered: number }>> {
  const { caseId, documentId, derivedFromId, shown } = input;
  return transact({ ...at, reason: input.reason }, async (tx) => {
    const revision = await beginCaseEdit(tx, at, caseId, input.revision);
    if (!mayMarkOrigin(at.actor)) throw new Refusal('forbidden', 'refusal.document.origin');
    // Two people who mark two documents at once could close a circle that neither of them sees.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('desk.document.derived_from'))`;
    const joined = { ...at, joined: { tx, happened: [] } };
    for (const id of [documentId, ...(derivedFromId === null ? [] : [derivedFromId])]) {
      if (!(await mayPointTo(joined, id, caseId))) {
        throw new Refusal('not-found', 'refusal.reference.notFound', { derivedFromId: 'input.choice' });
      }
    }
    const lowered = await findLowered(tx, documentId, derivedFromId);
    if (lowered === null) {
      throw new Refusal('invalid', 'refusal.invalid', { derivedFromId: 'input.origin.circle' });
    }
    if (nameLowered(lowered) !== shown) throw new Refusal('conflict', 'refusal.document.otherClaims');
    await tx.document.update({ where: { id: documentId }, data: { derivedFromId } });
    const happened = await lowerIn(tx, at, lowered);
    return {
      value: { revision, lowered: lowered.length },
      happened: [
        {
          kind: 'document.origin.marked',
          subject: 'document',
          subjectId: documentId,
          detail: { derivedFromId, lowered: lowered.length },
        },
        ...happened,
        { kind: 'case.claims.judged', subject: 'case', subjectId: caseId, detail: { documentId, revision } },
      ],
      touched: [],
    };
  });
}
