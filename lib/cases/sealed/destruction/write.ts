import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { mayDestroyKey } from '@/lib/cases/sealed/policy';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { proveAgain, spendFreshProof } from '@/lib/staff/second-factor/proof/write';
import { mayConfirmDestruction } from './policy';
import { isOver } from './rules';
import type { CancelDestruction, ConfirmDestruction, RequestDestruction } from './schema';

/**
 * Asks that the key of a case be destroyed, and with it every sealed value. Nothing is erased until another reviewer
 * confirms within 72 hours. Refuses `invalid` without the code of the file, `conflict` where nothing is sealed or a
 * request is open.
 */
export async function requestDestruction(
  at: Door,
  input: RequestDestruction & { now: Date },
): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const { caseId, reason, now } = input;
    await lockCase(tx, caseId, null);
    demandReviewer(at);
    const file = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId }, select: { code: true } });
    if (input.code.trim().toUpperCase() !== file.code)
      throw new Refusal('invalid', 'refusal.invalid', { code: 'input.withdraw.code' });
    if ((await tx.caseKey.count({ where: { caseId, wrapped: { not: null } } })) === 0)
      throw new Refusal('conflict', 'refusal.sealed.nothing');
    const open = await tx.keyRequest.findFirst({ where: { caseId, decidedAt: null } });
    if (open !== null && !isOver(open.requestedAt, now))
      throw new Refusal('conflict', 'refusal.sealed.requested');
    // One that ran out is closed by the next.
    if (open !== null) await answer(tx, at, open.id, { confirmed: false, now });
    const made = await tx.keyRequest.create({
      data: { caseId, reason, requestedById: at.actor.id, requestedAt: now },
    });
    return {
      value: { id: made.id },
      happened: [
        {
          kind: 'case.key.requested',
          subject: 'case',
          subjectId: caseId,
          detail: { requestId: made.id, reason },
        },
      ],
      touched: [],
    };
  });
}

/**
 * The second person confirms with a fresh second factor, and the key is gone. Refuses `forbidden` to whoever asked and
 * without the proof, `conflict` for a request that was answered or has run out.
 */
export async function confirmDestruction(
  at: Door,
  input: ConfirmDestruction & { session: string; now: Date },
): Promise<Done<{ values: number }>> {
  const { requestId, session, now } = input;
  const asked = await findRequest(at.db, requestId);
  demandReviewer(at);
  if (!mayConfirmDestruction(at.actor, asked.requestedById))
    throw new Refusal('forbidden', 'refusal.sealed.secondPerson');
  if (input.code !== undefined) await proveAgain(at, session, { code: input.code }, now);
  return transact(at, async (tx) => {
    const { caseId, requestedAt } = asked;
    await lockCase(tx, caseId, null);
    if (isOver(requestedAt, now)) throw new Refusal('conflict', 'refusal.sealed.requestOver');
    await spendFreshProof(tx, at.actor.id, session, now);
    await answer(tx, at, requestId, { confirmed: true, now });
    const values = await tx.sealedValue.count({ where: { caseId, key: { wrapped: { not: null } } } });
    await tx.sealedName.deleteMany({ where: { sealed: { caseId, key: { wrapped: { not: null } } } } });
    await tx.caseKey.updateMany({
      where: { caseId, wrapped: { not: null } },
      data: { wrapped: null, destroyedAt: now, destroyedById: at.actor.id },
    });
    return {
      value: { values },
      happened: [
        {
          kind: 'case.sealed.destroyed',
          subject: 'case',
          subjectId: caseId,
          detail: { values, reason: asked.reason, requestId },
        },
      ],
      touched: [],
    };
  });
}

/** Takes a request back, or declines it. Refuses `conflict` for one that was answered. */
export async function cancelDestruction(
  at: Door,
  { requestId, now }: CancelDestruction & { now: Date },
): Promise<Done<null>> {
  return transact(at, async (tx) => {
    const { caseId } = await findRequest(tx, requestId);
    await lockCase(tx, caseId, null);
    demandReviewer(at);
    await answer(tx, at, requestId, { confirmed: false, now });
    return {
      value: null,
      happened: [{ kind: 'case.key.cancelled', subject: 'case', subjectId: caseId, detail: { requestId } }],
      touched: [],
    };
  });
}

function demandReviewer({ actor }: Door): void {
  if (!mayDestroyKey(actor)) throw new Refusal('forbidden', 'refusal.sealed.destroy');
}

async function findRequest(tx: DeskTx, id: string) {
  const row = await tx.keyRequest.findUnique({ where: { id } });
  if (row === null) throw new Refusal('not-found', 'refusal.sealed.requestNotFound');
  return row;
}

async function answer(
  tx: DeskTx,
  at: Door,
  id: string,
  { confirmed, now }: { confirmed: boolean; now: Date },
): Promise<void> {
  const { count } = await tx.keyRequest.updateMany({
    where: { id, decidedAt: null },
    data: { decidedById: at.actor.id, decidedAt: now, confirmed },
  });
  if (count === 0) throw new Refusal('conflict', 'refusal.sealed.answered');
}
