import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { mayOpenKind, mayUseSealed } from '@/lib/cases/sealed/policy';
import type { OpenSealed } from '@/lib/cases/sealed/schema';
import { unwrapKey } from '@/lib/cases/sealed/key/read-desk';
import { boundTo } from '@/lib/cases/sealed/write';
import { demandEdit } from '@/lib/cases/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { openBytes } from '@/lib/platform/secrets/sealed-bytes';
import { tokenHash } from '@/lib/platform/secrets/token';
import { proveAgain } from '@/lib/staff/second-factor/proof/write';

/** How many values one person may open on one day (UTC): the next is refused and reported in the audit. */
export const SEALED_A_DAY = 30;
/** For how long a second factor that was just proven opens values without another code. */
const PROVEN_MINUTES = 5;

type Asked = OpenSealed & { session: string; now: Date };

/**
 * The only way to a sealed value. Who reads it, and why, is in the audit log and committed before anything is decrypted:
 * a value that was seen was written down. Asks for a reason and a fresh second factor. Refuses `not-found`, `forbidden`
 * (role, or a proof older than five minutes), `invalid` (a wrong code), `too-many` (the thirty-first of the day, which is
 * written down too), and `conflict` for a value whose key was destroyed or that was tampered with.
 */
export async function openSealed(at: Door, asked: Asked): Promise<{ kind: string; text: string }> {
  const { sealedId, session, now } = asked;
  if (!mayUseSealed(at.actor)) throw new Refusal('forbidden', 'refusal.sealed.role');
  await reachValue(at.db, at, sealedId);
  if (asked.code !== undefined) await proveAgain(at, session, { code: asked.code }, now);
  await demandProof(at, session, now);
  const { value: row } = await transact(at, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`desk.sealed ${at.actor.id}`}))`;
    const found = await reachValue(tx, at, sealedId);
    await lockCase(tx, found.caseId, null);
    const isRefused = (await countOpened(tx, at.actor.id, now)) >= SEALED_A_DAY;
    const about = { subject: 'case', subjectId: found.caseId } as const;
    return {
      value: isRefused ? null : found,
      happened: [
        isRefused
          ? { kind: 'case.sealed.refused' as const, ...about, detail: { sealedId } }
          : { kind: 'case.sealed.read' as const, ...about, detail: { sealedId, reason: asked.reason } },
      ],
      touched: [],
    };
  });
  if (row === null) throw new Refusal('too-many', 'refusal.sealed.quota');
  const key = unwrapKey(row.key);
  const text = key === null ? null : openBytes(key, boundTo(row), row);
  if (text === null) throw new Refusal('conflict', 'refusal.sealed.gone');
  return { kind: row.kind, text: text.toString('utf8') };
}

/** The row of a value of a file that is there for the actor. */
async function reachValue(db: DeskTx, at: Door, sealedId: string) {
  const found = await db.sealedValue.findUnique({
    where: { id: sealedId },
    include: { key: true, case: { select: { openedById: true, publicationState: true, assignedTo: true } } },
  });
  if (found === null) throw new Refusal('not-found', 'refusal.sealed.notFound');
  demandEdit(at.actor, found.case, 'refusal.case.edit');
  if (!mayOpenKind(at.actor, found.kind, found.case.assignedTo))
    throw new Refusal('forbidden', 'refusal.sealed.apart');
  return found;
}

async function demandProof({ db, actor }: Door, session: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - PROVEN_MINUTES * 60_000);
  const where = {
    staffId: actor.id,
    tokenHash: tokenHash(session),
    endedAt: null,
    freshProofAt: { gt: since },
  };
  if ((await db.session.count({ where })) === 0) throw new Refusal('forbidden', 'refusal.sealed.proof');
}

async function countOpened(tx: DeskTx, actorId: string, now: Date): Promise<number> {
  const day = new Date(now.toISOString().slice(0, 10));
  return tx.auditEntry.count({ where: { actorId, kind: 'case.sealed.read', at: { gte: day } } });
}
