import { mayEditCase } from '@/lib/cases/policy';
import { withdrawCase } from '@/lib/cases/publish/write';
import { mayEditEvent } from '@/lib/events/policy';
import { withdrawEvent } from '@/lib/events/publish/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { eventsWith, listStanding } from './read-desk';
import type { SharedKind, ShownOn } from './rules';

/**
 * Locks every file and event in which a shared row stands, in one order, so that none of them is published with the row
 * while it is being closed.
 */
export async function lockShared(tx: DeskTx, of: SharedKind, id: string, caseId: string): Promise<void> {
  const files = [caseId, ...(await listStanding(tx, of, id)).map((file) => file.id)];
  await tx.$queryRaw`SELECT id FROM desk.case_file WHERE id = ANY(${files}::uuid[]) ORDER BY id FOR UPDATE`;
  const events = await tx.event.findMany({ where: eventsWith(of, id), select: { id: true } });
  const eventIds = events.map((event) => event.id);
  await tx.$queryRaw`SELECT id FROM desk.event WHERE id = ANY(${eventIds}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** Opening it opens it in every file: refuses `forbidden` to whoever may not edit all of them. */
export async function demandAllShared(tx: DeskTx, at: Door, of: SharedKind, id: string): Promise<void> {
  const files = await listStanding(tx, of, id);
  const events = await tx.event.count({ where: eventsWith(of, id) });
  const may = files.every((file) => mayEditCase(at.actor, file)) && (events === 0 || mayEditEvent(at.actor));
  if (!may) throw new Refusal('forbidden', 'refusal.visibility.shared');
}

/** Refuses `invalid` as long as pages go and whoever closes what they show has not said that they may. */
export function demandAway(pages: readonly ShownOn[], isSaid: boolean): void {
  if (pages.length > 0 && !isSaid)
    throw new Refusal('invalid', 'refusal.invalid', { away: 'input.visibility.away' });
}

/** Takes these pages away as parts of the change at this door, for a reason; gives what they touched. */
export async function takeAway(joined: Door, pages: readonly ShownOn[], reason: string): Promise<string[]> {
  const touched: string[] = [];
  for (const { kind, id } of pages) {
    const done =
      kind === 'case'
        ? await withdrawCase(joined, { caseId: id, state: 'SUSPENDED', reason })
        : await withdrawEvent(joined, { eventId: id, reason });
    touched.push(...done.touched);
  }
  return touched;
}
