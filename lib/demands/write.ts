import { transact } from '@/lib/audit/write';
import { toDatedRow } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayRecordDemand } from './policy';
import type { RecordDemand } from './schema';

/** Records a demand with its items in their order. */
export async function recordDemand(at: Door, input: RecordDemand): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayRecordDemand(at.actor)) throw new Refusal('forbidden', 'refusal.demand.record');
    const { when, items, passageIds, ...demand } = input;
    const made = await tx.demand.create({
      data: {
        ...demand,
        ...toDatedRow(when),
        items: { create: items.map((item, before) => ({ ...item, ordinal: before + 1 })) },
        passages: { create: passageIds.map((excerptId) => ({ excerptId })) },
      },
    });
    return {
      value: { id: made.id },
      happened: [
        {
          kind: 'demand.recorded',
          subject: 'demand',
          subjectId: made.id,
          detail: { items: items.length },
        } as const,
      ],
      touched: [],
    };
  });
}
