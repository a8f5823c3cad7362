import { together, transact } from '@/lib/audit/write';
import { assertOnWord } from '@/lib/claims/word/write';
import { addressKey } from '@/lib/evidence/address/rules';
import { mayEditEvent } from '@/lib/events/policy';
import { lockEvent } from '@/lib/events/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { RecordFigure } from './schema';

/**
 * Records how many there were, as somebody says it: a claim beside its rivals, on a source. Refuses what asserting a
 * claim refuses, and a document whose address is known already.
 */
export function recordFigure(at: Door, input: RecordFigure): Promise<Done<{ id: string; revision: number }>> {
  const { once, reason, eventId, measure, kind, number, min, max, word } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.event.edit');
      await lockEvent(tx, eventId, input.revision);
      await refuseKnownAddress(tx, word.document?.address ?? null);
      const value =
        number === null
          ? { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) }
          : { eq: number };
      const said = { about: 'event', aboutId: eventId, predicate: measure, kind, value } as const;
      const claim = await assertOnWord(joined, said, word);
      const revision = input.revision + 1;
      await tx.event.update({ where: { id: eventId }, data: { revision } });
      const detail = { claimId: claim.value.id, revision };
      return {
        value: { id: claim.value.id, revision },
        happened: [{ kind: 'event.figure.recorded', subject: 'event', subjectId: eventId, detail } as const],
        touched: [],
      };
    }),
  );
}

/** Three spellings of one address are one document: two would count as two origins. */
async function refuseKnownAddress(tx: DeskTx, address: string | null): Promise<void> {
  if (address === null) return;
  const { hostname } = new URL(address);
  const rows = await tx.document.findMany({
    where: { address: { contains: hostname.replace(/^www\./, '') } },
    select: { address: true },
  });
  const key = addressKey(address);
  if (rows.some((row) => row.address !== null && addressKey(row.address) === key)) {
    throw new Refusal('invalid', 'refusal.invalid', { 'word.document.address': 'input.word.knownAddress' });
  }
}
