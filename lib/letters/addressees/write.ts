import { transact } from '@/lib/audit/write';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayAddAddressee } from './policy';
import type { AddAddressee } from './schema';

/** Adds an office. Refuses `conflict` when its code is taken. */
export async function addAddressee(at: Door, input: AddAddressee): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddAddressee(at.actor)) throw new Refusal('forbidden', 'refusal.addressee.add');
    const made = await tx.addressee.create({
      data: { ...input, verifiedOn: dayToColumn(input.verifiedOn) },
    });
    return {
      value: { id: made.id },
      happened: [{ kind: 'addressee.added', subject: 'addressee', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}
