import { custodySpans } from '@/lib/cases/custody/rules';
import { groupOf, strongest, toSentenceFacts, toStatusFact } from '@/lib/cases/publish/rules';
import { deriveCustody } from '@/lib/cases/status/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';

/**
 * Stores the group under which the desk's list counts this person, by all facts that stand, open and closed. What the
 * public is told is derived anew when a file is published, from the public facts alone.
 */
export async function groupByStatus(tx: DeskTx, caseId: string): Promise<void> {
  const [events, decisions] = await Promise.all([
    tx.statusEvent.findMany({
      where: { caseId, supersededBy: { is: null } },
      orderBy: { ordinal: 'asc' },
      include: { claims: { where: { supersededBy: { is: null } }, select: { verification: true } } },
    }),
    tx.decision.findMany({
      where: { caseId },
      orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
      include: { sentences: { orderBy: { supplementary: 'asc' } } },
    }),
  ]);
  const facts = events.map((event) => toStatusFact(event, strongest(event.claims)));
  const sentences = toSentenceFacts(decisions);
  const group = groupOf(deriveCustody(facts, sentences), custodySpans(facts, sentences, null));
  await tx.caseFile.updateMany({
    where: { id: caseId, statusGroup: { not: group } },
    data: { statusGroup: group },
  });
}
