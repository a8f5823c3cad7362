import { together, transact } from '@/lib/audit/write';
import { decideSet, withMembers } from '@/lib/claims/rivals/write';
import { setSideBySideInput } from '@/lib/claims/schema';
import { setSideBySide } from '@/lib/claims/write';
import { mayEditEvent } from '@/lib/events/policy';
import { lockEvent } from '@/lib/events/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { DecideFigures } from './schema';

type Decided = { id: string; revision: number };

/**
 * Says what becomes of the figures of one measure of an event: one is preferred, for a written reason, or none is.
 * Refuses `not-found` for a set of another event, `invalid` for a preference of what is not among them or stands no
 * more, and where there are no two figures to set side by side.
 */
export function decideFigures(at: Door, input: DecideFigures): Promise<Done<Decided>> {
  const { once, reason, eventId } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.event.edit');
      await lockEvent(tx, eventId, input.revision);
      const id = input.claimSetId ?? (await setAll(joined, tx, input));
      const set = await tx.claimSet.findUnique({ where: { id }, include: withMembers });
      if (set?.eventId !== eventId) throw new Refusal('not-found', 'refusal.claimSet.notFound');
      await joinNew(tx, id, await figuresOf(tx, input));
      const decided = await decideSet(
        tx,
        await tx.claimSet.findUniqueOrThrow({ where: { id }, include: withMembers }),
        input,
      );
      const revision = input.revision + 1;
      await tx.event.update({ where: { id: eventId }, data: { revision } });
      const detail = { claimSetId: id, revision };
      return {
        value: { id, revision },
        happened: [
          decided,
          { kind: 'event.figures.decided', subject: 'event', subjectId: eventId, detail } as const,
        ],
        touched: [],
      };
    }),
  );
}

/** The figures of the measure that were not replaced; what was refuted stays beside the others, marked. */
async function figuresOf(tx: DeskTx, { eventId, measure }: DecideFigures): Promise<string[]> {
  const rows = await tx.claim.findMany({
    where: { eventId, predicate: measure, supersededBy: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

async function setAll(at: Door, tx: DeskTx, input: DecideFigures): Promise<string> {
  const claimIds = await figuresOf(tx, input);
  if (claimIds.length < 2)
    throw new Refusal('invalid', 'refusal.invalid', { preferredId: 'input.rivals.two' });
  const { about, language, visibility, eventId } = input;
  const asked = setSideBySideInput.parse({ about, language, visibility, eventId, claimIds });
  return (await setSideBySide(at, asked)).value.id;
}

async function joinNew(tx: DeskTx, claimSetId: string, claimIds: readonly string[]): Promise<void> {
  const data = claimIds.map((claimId) => ({ claimSetId, claimId }));
  await tx.claimSetMember.createMany({ data, skipDuplicates: true });
}
