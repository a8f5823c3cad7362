import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import type { Erased } from '@/lib/cases/sealed/destruction/schema';
import { confirmRequest, openRequest, type Confirmed } from '@/lib/cases/sealed/destruction/write';
import { mayDestroyKey } from '@/lib/cases/sealed/policy';
import { logCustody } from '@/lib/evidence/originals/log/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { RequestRemoval } from './schema';

/**
 * Asks that an original be removed for good, as an order of the law may demand. Nothing goes until another reviewer
 * confirms within 72 hours. Refuses `forbidden` to all but reviewers, `invalid` without the code of the file, `conflict`
 * for one that is gone or is asked for already.
 */
export async function requestRemoval(
  at: Door,
  { intakeId, reason, code, now }: RequestRemoval & { now: Date },
): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const found = await findIntake(tx, intakeId);
    await lockCase(tx, found.caseId, null);
    if (!mayDestroyKey(at.actor)) throw new Refusal('forbidden', 'refusal.original.remove');
    if (code.trim().toUpperCase() !== found.case.code)
      throw new Refusal('invalid', 'refusal.invalid', { code: 'input.withdraw.code' });
    // Locked: of two at once, in the files of two cases, the second finds it gone.
    if ((await findIntake(tx, intakeId)).original.wrapped === null)
      throw new Refusal('conflict', 'refusal.original.gone');
    return openRequest(tx, at, { caseId: found.caseId, intakeId, reason, now });
  });
}

/**
 * The second person confirms, and the key of the original is gone, in every case it was brought into, and with it those of
 * its working copies: the custody log of each says so. Hashes, what was said and the logs stay.
 */
export async function confirmRemoval(at: Door, input: Confirmed): Promise<Done<Erased>> {
  return confirmRequest(at, input, 'original', async (tx, { id: requestId, intakeId, reason }) => {
    const { originalId } = await findIntake(tx, intakeId ?? '');
    const ofThis = { OR: [{ originalId }, { copyOf: { originalId } }] };
    const { count } = await tx.original.updateMany({
      where: { intakes: { some: ofThis }, wrapped: { not: null } },
      data: { wrapped: null, removedAt: input.now, removedById: at.actor.id },
    });
    if (count === 0) throw new Refusal('conflict', 'refusal.original.gone');
    const intakes = await tx.evidenceIntake.findMany({
      where: { original: { intakes: { some: ofThis }, removedAt: input.now } },
      orderBy: { id: 'asc' },
    });
    for (const intake of intakes) await logCustody(tx, at.actor, intake, { kind: 'REMOVED', reason });
    const [first, ...more] = intakes.map(({ id, caseId }) => ({
      kind: 'evidence.removed' as const,
      subject: 'case' as const,
      subjectId: caseId,
      detail: { intakeId: id, reason, requestId },
    }));
    if (first === undefined) throw new Error('An original without an intake');
    return { value: { erased: intakes.length }, happened: [first, ...more], touched: [] };
  });
}

async function findIntake(tx: DeskTx, id: string) {
  const row = await tx.evidenceIntake.findUnique({
    where: { id },
    include: { original: { select: { wrapped: true } }, case: { select: { code: true } } },
  });
  if (row === null) throw new Refusal('not-found', 'refusal.original.notFound');
  return row;
}
