import type { DeskTx } from '@/lib/platform/db/desk-client';

/** How many sealed values of a person, in any of their files, nobody has said the names of; erased ones need none. */
export function countUnsearched(tx: DeskTx, personId: string): Promise<number> {
  return tx.sealedValue.count({
    where: { case: { personId }, key: { wrapped: { not: null } }, searches: { none: {} } },
  });
}
