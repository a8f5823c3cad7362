import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { logCustody } from '@/lib/evidence/originals/log/write';
import { mayDecideIntake } from '@/lib/evidence/originals/policy';
import { isAloneWith } from '@/lib/evidence/originals/read-desk';
import type { DecideIntake } from '@/lib/evidence/originals/schema';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

/**
 * Releases a file from quarantine, or refuses it for good, once. Refuses `forbidden` to whoever brought it in (unless a
 * reviewer is alone), `conflict` where it was decided on already or is removed.
 */
export async function decideIntake(at: Door, input: DecideIntake): Promise<Done<{ state: string }>> {
  const { intakeId, verdict, reason } = input;
  return transact(at, async (tx) => {
    const found = await tx.evidenceIntake.findUnique({
      where: { id: intakeId },
      include: { original: { select: { wrapped: true } } },
    });
    if (found === null) throw new Refusal('not-found', 'refusal.original.notFound');
    const { caseId, broughtInById } = found;
    demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
    const alone = await isAloneWith(tx, broughtInById);
    if (!mayDecideIntake(at.actor, broughtInById, alone)) {
      throw new Refusal('forbidden', 'refusal.original.decide');
    }
    if (found.original.wrapped === null) throw new Refusal('conflict', 'refusal.original.gone');
    // The file of the case is locked: of two at once the second finds it decided.
    const { count } = await tx.evidenceIntake.updateMany({
      where: { id: intakeId, state: 'QUARANTINE' },
      data: {
        state: verdict,
        decidedById: at.actor.id,
        decidedAt: new Date(),
        reason,
        alone: at.actor.id === broughtInById,
      },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.original.decided');
    await logCustody(tx, at.actor, found, { kind: verdict, reason });
    const kind = verdict === 'RELEASED' ? 'evidence.released' : 'evidence.refused';
    return {
      value: { state: verdict },
      happened: [{ kind, subject: 'case', subjectId: caseId, detail: { intakeId, reason } }],
      touched: [],
    };
  });
}
