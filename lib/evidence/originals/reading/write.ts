import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { openOriginal } from '@/lib/evidence/originals/bytes/read-desk';
import { logCustody } from '@/lib/evidence/originals/log/write';
import { mayDecideIntake, mayReadOriginals } from '@/lib/evidence/originals/policy';
import { isAloneWith } from '@/lib/evidence/originals/read-desk';
import { nameOfOriginal } from '@/lib/evidence/originals/rules';
import type { ReadOriginal } from '@/lib/evidence/originals/schema';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { HandedOut } from '@/lib/platform/session/form-route';
import { requireFreshProof } from '@/lib/staff/second-factor/proof/read-desk';
import { proveAgain } from '@/lib/staff/second-factor/proof/write';

/** How many originals one person may read on one day (UTC): the next is refused, and that stands in the log. */
export const READS_A_DAY = 60;

type Asked = ReadOriginal & { session: string; now: Date };

/**
 * The only way to the bytes of an original. Who reads it, and why, is in the custody log and the audit and committed
 * before anything is opened. Asks for a reason and a fresh second factor. Refuses `not-found`, `forbidden` (role, a
 * refused file, one in quarantine to who may not release it, no proof), `invalid` (a wrong code), `too-many`, and
 * `conflict` for bytes that are not those that came in.
 */
export async function readOriginal(at: Door, asked: Asked): Promise<HandedOut> {
  const { intakeId, reason, session, now } = asked;
  if (!mayReadOriginals(at.actor)) throw new Refusal('forbidden', 'refusal.original.role');
  await reachIntake(at.db, at, intakeId);
  if (asked.code !== undefined) await proveAgain(at, session, { code: asked.code }, now);
  await requireFreshProof(at.db, at.actor.id, session, now);
  const { value: row } = await transact(at, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`desk.original ${at.actor.id}`}))`;
    const { caseId } = await reachIntake(tx, at, intakeId);
    await lockCase(tx, caseId, null);
    // What was decided before the lock was given counts.
    const found = await reachIntake(tx, at, intakeId);
    const isRefused = (await countRead(tx, at.actor.id, now)) >= READS_A_DAY;
    const about = { subject: 'case', subjectId: caseId } as const;
    await logCustody(tx, at.actor, found, isRefused ? { kind: 'READ_REFUSED' } : { kind: 'READ', reason });
    return {
      value: isRefused ? null : { ...found.original, isCopy: found.copyOfId !== null },
      happened: [
        isRefused
          ? { kind: 'evidence.read-refused' as const, ...about, detail: { intakeId } }
          : { kind: 'evidence.read' as const, ...about, detail: { intakeId, reason } },
      ],
      touched: [],
    };
  });
  if (row === null) throw new Refusal('too-many', 'refusal.original.quota');
  const pieces = await openOriginal(at.db, row);
  if (pieces === null) throw new Refusal('conflict', 'refusal.original.differs');
  return { name: nameOfOriginal(row), pieces };
}

/** What was brought into a case that is there for the actor, where they may have its bytes. */
async function reachIntake(db: DeskTx, at: Door, intakeId: string) {
  const found = await db.evidenceIntake.findUnique({
    where: { id: intakeId },
    include: { original: true, case: true },
  });
  if (found === null) throw new Refusal('not-found', 'refusal.original.notFound');
  demandEdit(at.actor, found.case, 'refusal.case.edit');
  if (found.original.wrapped === null) throw new Refusal('conflict', 'refusal.original.gone');
  if (found.state === 'REFUSED') throw new Refusal('forbidden', 'refusal.original.refused');
  const { broughtInById } = found;
  const mayHave =
    found.state === 'RELEASED' ||
    mayDecideIntake(at.actor, broughtInById, await isAloneWith(db, broughtInById));
  if (!mayHave) throw new Refusal('forbidden', 'refusal.original.quarantine');
  return found;
}

async function countRead(tx: DeskTx, actorId: string, now: Date): Promise<number> {
  const day = new Date(now.toISOString().slice(0, 10));
  return tx.custodyLine.count({ where: { actorId, kind: 'READ', at: { gte: day } } });
}
