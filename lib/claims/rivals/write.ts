import type { AuditEntry } from '@/lib/audit/schema';
import { transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { setSideBySideInput } from '@/lib/claims/schema';
import { setSideBySide } from '@/lib/claims/write';
import { mayJudgeClaim } from '@/lib/claims/standing/policy';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { DecideRivals, Decision, SetRivals } from './schema';

type Judged = { id: string; revision: number };

/** Sets claims of a file side by side; they stay so until somebody weighs them. Refuses what `setSideBySide` refuses. */
export async function setRivals(at: Door, input: SetRivals): Promise<Done<Judged>> {
  const { caseId, revision, reason, ...set } = input;
  return transact({ ...at, reason }, async (tx) => {
    const next = await beginCaseEdit(tx, at, caseId, revision);
    const joined = { ...at, joined: { tx, happened: [] } };
    const asked = setSideBySideInput.parse({ ...set, caseId });
    const { id } = (await setSideBySide(joined, asked)).value;
    return {
      value: { id, revision: next },
      happened: [
        {
          kind: 'claims.set-side-by-side',
          subject: 'claim-set',
          subjectId: id,
          detail: { claims: input.claimIds.length },
        },
        {
          kind: 'case.claims.judged',
          subject: 'case',
          subjectId: caseId,
          detail: { claimSetId: id, revision: next },
        },
      ],
      touched: [],
    };
  });
}

/**
 * Says what becomes of rivals: one is preferred, for a written reason, or none is. Refuses `invalid` for a preference
 * of a claim that is not among them, or that stands no more.
 */
export async function decideRivals(at: Door, input: DecideRivals): Promise<Done<Judged>> {
  const { caseId, claimSetId } = input;
  return transact({ ...at, reason: input.reason }, async (tx) => {
    const revision = await beginCaseEdit(tx, at, caseId, input.revision);
    if (!mayJudgeClaim(at.actor, [])) throw new Refusal('forbidden', 'refusal.claimSet.set');
    const set = await tx.claimSet.findUnique({ where: { id: claimSetId }, include: withMembers });
    if (set?.caseId !== caseId) throw new Refusal('not-found', 'refusal.claimSet.notFound');
    const decided = await decideSet(tx, set, input);
    return {
      value: { id: claimSetId, revision },
      happened: [
        decided,
        {
          kind: 'case.claims.judged',
          subject: 'case',
          subjectId: caseId,
          detail: { claimSetId, revision },
        },
      ],
      touched: [],
    };
  });
}

/** A set of rivals with its claims, as far as a decision about them asks. */
export const withMembers = {
  members: { include: { claim: { include: { supersededBy: { select: { id: true } } } } } },
} as const;
type RivalSet = {
  id: string;
  status: string;
  members: {
    claimId: string;
    claim: { supersededBy: { id: string } | null; verification: string };
  }[];
};

/** Writes down what becomes of rivals and gives the entry of it. Refuses `invalid` as `decideRivals` does. */
export async function decideSet(
  tx: DeskTx,
  set: RivalSet,
  { status, preferredId, ground, treatment }: Decision,
): Promise<AuditEntry> {
  const preferred = set.members.find(({ claimId }) => claimId === preferredId)?.claim;
  if (preferredId !== null && preferred === undefined) {
    throw new Refusal('invalid', 'refusal.invalid', { preferredId: 'input.choice' });
  }
  const isGone =
    preferred !== undefined &&
    (preferred.supersededBy !== null || ['REFUTED', 'RETRACTED'].includes(preferred.verification));
  if (isGone) throw new Refusal('invalid', 'refusal.invalid', { preferredId: 'input.rivals.gone' });
  await tx.claimSet.update({
    where: { id: set.id },
    data: { status, preferredId, reason: ground, treatment },
  });
  return {
    kind: 'claims.rivals.decided',
    subject: 'claim-set',
    subjectId: set.id,
    detail: { from: set.status, to: status },
  };
}
