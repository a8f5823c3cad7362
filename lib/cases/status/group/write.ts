import { custodySpans } from '@/lib/cases/custody/rules';
import { groupOf } from '@/lib/cases/publish/rules';
import { readHistory } from '@/lib/cases/status/read-desk';
import { deriveCustody } from '@/lib/cases/status/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';

/**
 * Stores the group under which the desk's list counts this person, by all facts that stand, open and closed. What the
 * public is told is derived anew when a file is published, from the public facts alone.
 */
export async function groupByStatus(tx: DeskTx, caseId: string): Promise<void> {
  const { facts, ground } = await readHistory(tx, caseId);
  const { sentences } = ground;
  const group = groupOf(deriveCustody(facts, sentences), custodySpans(facts, sentences, null));
  await tx.caseFile.updateMany({
    where: { id: caseId, statusGroup: { not: group } },
    data: { statusGroup: group },
  });
}
