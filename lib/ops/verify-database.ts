import { checkChainState } from '@/lib/audit/read-desk';
import { listOriginalFaults } from '@/lib/evidence/originals/check/read-desk';
import { listPublicationFaults } from '@/lib/publications/verify/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';

export type Verdict = { lines: string[]; isWhole: boolean };

/**
 * Checks what a database holds against itself: the chain of the audit log, every published document against its hash and
 * against the desk's own copy, and every original against its hash at intake. One line for each check and one for each
 * fault. Originals are read with the field key; without it they count as not checked, which is a fault where there are any.
 */
export async function verifyDatabase(db: DeskTx): Promise<Verdict> {
  const chain = await checkChainState(db);
  const publications = await listPublicationFaults(db);
  const originals = await checkEvidence(db);
  const count = (n: number) => (n === 0 ? 'whole' : n === 1 ? '1 fault' : `${n} faults`);
  return {
    isWhole: chain.faults.length + publications.faults.length + originals.faults.length === 0,
    lines: [
      `audit log: ${String(chain.lastSeq)} entries, ${count(chain.faults.length)}, head ${chain.lastHash}`,
      ...chain.faults.map(({ seq, fault }) => `  entry ${String(seq)}: ${fault}`),
      `published documents: ${publications.checked} versions, ${count(publications.faults.length)}`,
      ...publications.faults.map(({ what, fault }) => `  ${what}: ${fault}`),
      `originals: ${originals.checked} read anew, ${count(originals.faults.length)}`,
      ...originals.faults.map((fault) => `  ${fault}`),
    ],
  };
}

const DIFFERS = {
  DIFFERS: 'its SHA-256 is not the one at intake',
  BROKEN: 'does not open: changed, or sealed with another field key',
  MISSING: 'a part of it is gone',
} as const;

async function checkEvidence(db: DeskTx): Promise<{ checked: number; faults: string[] }> {
  if (process.env['HELD_FIELD_KEY'] === undefined) {
    const there = await db.original.count();
    return { checked: 0, faults: there === 0 ? [] : [`${there} not read: HELD_FIELD_KEY is not set`] };
  }
  const { checked, faults } = await listOriginalFaults(db);
  return {
    checked,
    faults: faults.map(({ sha256, result }) => `original ${sha256}: ${DIFFERS[result]}`),
  };
}
