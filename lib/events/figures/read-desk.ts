import { readWordChoices } from '@/lib/cases/choices/read-desk';
import type { ChoiceRows } from '@/lib/cases/choices/view';
import { listEventClaims } from '@/lib/claims/file/read-desk';
import { lookUp } from '@/lib/evidence/address/look/read-desk';
import type { LookAtShared } from '@/lib/evidence/address/look/schema';
import type { Found } from '@/lib/evidence/address/look/view';
import { mayEditEvent } from '@/lib/events/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { EventClaims, FigureSet } from './view';

/** The figures of an event, and the voices and documents that another can be told by. Refuses `forbidden`. */
export async function readFigures(
  at: Door,
  eventId: string,
  find: string,
): Promise<{ held: EventClaims; sets: FigureSet[]; choices: Pick<ChoiceRows, 'voices' | 'documents'> }> {
  if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.event.edit');
  const [held, sets, choices] = await Promise.all([
    listEventClaims(at, eventId),
    at.db.claimSet.findMany({
      where: { eventId },
      include: { members: { select: { claimId: true } } },
      orderBy: [{ about: 'asc' }, { id: 'asc' }],
    }),
    readWordChoices(at, eventId, find),
  ]);
  return { held, sets, choices };
}

/** What is known of an address that was pasted into the form of a figure. Refuses as `lookUp` does, and `forbidden`. */
export async function lookForFigure(at: Door, asked: LookAtShared): Promise<Found> {
  if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.event.edit');
  return lookUp(at, asked, null);
}
