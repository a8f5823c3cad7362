import { readWordChoices } from '@/lib/cases/choices/read-desk';
import type { ChoiceRows } from '@/lib/cases/choices/view';
import { listEventClaims } from '@/lib/claims/file/read-desk';
import { mayEditEvent } from '@/lib/events/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { EventClaims } from './view';

/** The figures of an event, and the voices and documents that another can be told by. Refuses `forbidden`. */
export async function readFigures(
  at: Door,
  eventId: string,
  find: string,
): Promise<{ held: EventClaims; choices: Pick<ChoiceRows, 'voices' | 'documents'> }> {
  if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.event.edit');
  const [held, choices] = await Promise.all([
    listEventClaims(at, eventId),
    readWordChoices(at, eventId, find),
  ]);
  return { held, choices };
}
