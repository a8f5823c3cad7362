import { transact } from '@/lib/audit/write';
import { toMarked } from '@/lib/cases/closed-names/sealed/rules';
import { lockCase } from '@/lib/cases/read-desk';
import { unwrapKey } from '@/lib/cases/sealed/key/read-desk';
import { mayUseSealed } from '@/lib/cases/sealed/policy';
import type { NameSealed, SaidNames } from '@/lib/cases/sealed/schema';
import { demandEdit } from '@/lib/cases/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { nameMark } from '@/lib/platform/secrets/name-mark';

/** For so long after opening a value one may say which names stand in it. */
const OPENED_MINUTES = 30;

/** Keeps what was said of the names in a value, and marks of them, inside a larger use case. */
export async function keepNames(
  tx: DeskTx,
  at: Door,
  value: { id: string; caseId: string; key: Buffer },
  { holdsNames, names }: SaidNames,
): Promise<void> {
  const { id: sealedId, caseId, key } = value;
  const marked = holdsNames === 'yes' ? toMarked(names ?? '') : [];
  const marks = new Map(marked.map(({ text, words }) => [nameMark(key, caseId, text), words] as const));
  await tx.sealedName.createMany({
    data: [...marks].map(([mark, words]) => ({ caseId, sealedId, mark, words })),
    skipDuplicates: true,
  });
  await tx.sealedSearch.create({
    data: { caseId, sealedId, holdsNames: holdsNames === 'yes', answeredById: at.actor.id },
  });
}

/**
 * Says which names stand in a value that was sealed without them. Only whoever has just opened it knows: refuses
 * `forbidden` to others, `not-found` for a value of a file that is not there, `conflict` where its key was destroyed.
 */
export async function nameSealed(at: Door, input: NameSealed & { now: Date }): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const { sealedId, now, ...said } = input;
    if (!mayUseSealed(at.actor)) throw new Refusal('forbidden', 'refusal.sealed.role');
    const row = await tx.sealedValue.findUnique({ where: { id: sealedId }, include: { key: true } });
    if (row === null) throw new Refusal('not-found', 'refusal.sealed.notFound');
    demandEdit(at.actor, await lockCase(tx, row.caseId, null), 'refusal.case.edit');
    await demandOpened(tx, at, sealedId, now);
    const key = unwrapKey(row.key);
    if (key === null) throw new Refusal('conflict', 'refusal.sealed.gone');
    await keepNames(tx, at, { id: sealedId, caseId: row.caseId, key }, said);
    return {
      value: { id: sealedId },
      happened: [{ kind: 'case.sealed.named', subject: 'case', subjectId: row.caseId, detail: { sealedId } }],
      touched: [],
    };
  });
}

/** What was opened is written down first, so the audit knows who has read a value. */
async function demandOpened(tx: DeskTx, { actor }: Door, sealedId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - OPENED_MINUTES * 60_000);
  const read = await tx.auditEntry.count({
    where: {
      ...{ actorId: actor.id, kind: 'case.sealed.read', at: { gte: since } },
      detail: { path: ['sealedId'], equals: sealedId },
    },
  });
  if (read === 0) throw new Refusal('forbidden', 'refusal.sealed.unread');
}
