import { mayReadAudit } from '@/lib/audit/policy';
import { checkChainState } from '@/lib/audit/read-desk';
import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

/** Checks the chain of the log and keeps what was found and where the log ended. */
export async function checkChain(at: Door): Promise<Done<{ lastSeq: number; faults: number }>> {
  return transact(at, async (tx) => {
    if (!mayReadAudit(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
    const { lastSeq, lastHash, faults } = await checkChainState(tx);
    const made = await tx.auditCheck.create({
      data: { checkedById: at.actor.id, lastSeq, lastHash, faults: faults.length },
    });
    const value = { lastSeq: Number(lastSeq), faults: faults.length };
    return {
      value,
      happened: [{ kind: 'audit.checked', subject: 'audit', subjectId: made.id, detail: value }],
      touched: [],
    };
  });
}
