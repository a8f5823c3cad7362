import { checkChainState } from '@/lib/audit/read-desk';
import { listPublicationFaults } from '@/lib/publications/verify/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';

export type Verdict = { lines: string[]; isWhole: boolean };

/**
 * Checks what a database holds against itself: the chain of the audit log, and every published document against its
 * hash and against the desk's own copy. One line for each check and one for each fault.
 */
export async function verifyDatabase(db: DeskTx): Promise<Verdict> {
  const chain = await checkChainState(db);
  const publications = await listPublicationFaults(db);
  const count = (n: number) => (n === 0 ? 'whole' : n === 1 ? '1 fault' : `${n} faults`);
  return {
    isWhole: chain.faults.length + publications.faults.length === 0,
    lines: [
      `audit log: ${String(chain.lastSeq)} entries, ${count(chain.faults.length)}, head ${chain.lastHash}`,
      ...chain.faults.map(({ seq, fault }) => `  entry ${String(seq)}: ${fault}`),
      `published documents: ${publications.checked} versions, ${count(publications.faults.length)}`,
      ...publications.faults.map(({ what, fault }) => `  ${what}: ${fault}`),
    ],
  };
}
