import { custodySpans } from '@/lib/cases/custody/rules';
import { groupOf, toSentenceFacts } from '@/lib/cases/publish/rules';
import { noteReleaseDue } from '@/lib/cases/sentences/due/write';
import { readTrack } from '@/lib/cases/status/read-desk';
import { deriveCustody } from '@/lib/cases/status/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';

/**
 * Stores the group under which the desk's list counts this person, and when a release is due, by all facts that stand,
 * open and closed. What the public is told is derived anew when a file is published, from the public facts alone.
 */
export async function groupByStatus(tx: DeskTx, caseId: string): Promise<void> {
  const { facts, decisions } = await readTrack(tx, caseId);
  const sentences = toSentenceFacts(decisions);
  const spans = custodySpans(facts, sentences, null);
  const group = groupOf(deriveCustody(facts, sentences), spans);
  await tx.caseFile.updateMany({
    where: { id: caseId, statusGroup: { not: group } },
    data: { statusGroup: group },
  });
  await noteReleaseDue(tx, caseId, decisions, spans);
}
