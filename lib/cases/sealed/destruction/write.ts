import type { AuditEntry } from '@/lib/audit/schema';
import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { mayDestroyKey } from '@/lib/cases/sealed/policy';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door, Written } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { proveAgain, spendFreshProof } from '@/lib/staff/second-factor/proof/write';
import { mayConfirmDestruction } from './policy';
import { isOver } from './rules';
import type { CancelDestruction, ConfirmDestruction, Erased, RequestDestruction } from './schema';

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
    return openRequest(tx, at, { caseId, intakeId: null, reason, now });
  });
}

type Asked = { caseId: string; intakeId: string | null; reason: string; now: Date };

/** Writes the request down, in the transaction of whoever judged it. Refuses `conflict` where one is open already. */
export async function openRequest(
  tx: DeskTx,
  at: Door,
  asked: Asked,
): Promise<Written<{ id: string }, AuditEntry>> {
  const { caseId, intakeId, reason, now } = asked;
  const open = await tx.keyRequest.findFirst({ where: { caseId, intakeId, decidedAt: null } });
  if (open !== null && !isOver(open.requestedAt, now))
    throw new Refusal('conflict', 'refusal.sealed.requested');
  // One that ran out is closed by the next.
  if (open !== null) await answer(tx, at, open.id, { confirmed: false, now });
  const about = { caseId, intakeId, reason };
  const { id } = await tx.keyRequest.create({
    data: { ...about, requestedById: at.actor.id, requestedAt: now },
  });
  const detail = { requestId: id, reason, ...(intakeId === null ? {} : { intakeId }) };
  return {
    value: { id },
    happened: [{ kind: 'case.key.requested', subject: 'case', subjectId: caseId, detail }],
    touched: [],
  };
}

/** The second person confirms, and the key of the case is gone, with all that was sealed under it. */
export async function confirmDestruction(at: Door, input: Confirmed): Promise<Done<Erased>> {
  return confirmRequest(at, input, 'case', async (tx, { id: requestId, caseId, reason }) => {
    const values = await tx.sealedValue.count({ where: { caseId, key: { wrapped: { not: null } } } });
    await tx.sealedName.deleteMany({ where: { sealed: { caseId, key: { wrapped: { not: null } } } } });
    await tx.caseKey.updateMany({
      where: { caseId, wrapped: { not: null } },
      data: { wrapped: null, destroyedAt: input.now, destroyedById: at.actor.id },
    });
    const detail = { values, reason, requestId };
    return {
      value: { erased: values },
      happened: [{ kind: 'case.sealed.destroyed', subject: 'case', subjectId: caseId, detail }],
      touched: [],
    };
  });
}

export type Confirmed = ConfirmDestruction & { session: string; now: Date };
export type KeyRequestRow = Awaited<ReturnType<typeof findRequest>>;

/**
 * The second person's word with a fresh second factor, and in the same transaction what it sets free. Refuses `forbidden`
 * to whoever asked and without the proof, `not-found` for a request of the other kind, `conflict` for one that was
 * answered or has run out.
 */
export async function confirmRequest<T>(
  at: Door,
  input: Confirmed,
  of: 'case' | 'original',
  erase: (tx: DeskTx, asked: KeyRequestRow) => Promise<Written<T, AuditEntry>>,
): Promise<Done<T>> {
  const { requestId, session, now } = input;
  const asked = await findRequest(at.db, requestId);
  demandReviewer(at);
  if ((asked.intakeId === null) !== (of === 'case'))
    throw new Refusal('not-found', 'refusal.sealed.requestNotFound');
  if (!mayConfirmDestruction(at.actor, asked.requestedById))
    throw new Refusal('forbidden', 'refusal.sealed.secondPerson');
  if (input.code !== undefined) await proveAgain(at, session, { code: input.code }, now);
  return transact(at, async (tx) => {
    await lockCase(tx, asked.caseId, null);
    if (isOver(asked.requestedAt, now)) throw new Refusal('conflict', 'refusal.sealed.requestOver');
    await spendFreshProof(tx, at.actor.id, session, now);
    await answer(tx, at, requestId, { confirmed: true, now });
    return erase(tx, asked);
  });
}

/** Takes a request back, or declines it, whichever key it is about. Refuses `conflict` for one that was answered. */
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
