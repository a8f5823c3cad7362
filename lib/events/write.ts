import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { toDatedRow } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayEditEvent, mayOpenEvent } from './policy';
import { lockEvent } from './read-desk';
import type { InvolvePerson, OpenEvent } from './schema';

/** Opens an event as a draft. Refuses `conflict` when the slug is taken. */
export async function openEvent(at: Door, input: OpenEvent): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayOpenEvent(at.actor)) throw new Refusal('forbidden', 'refusal.event.open');
    const { when, texts, passageIds, ...event } = input;
    const made = await tx.event.create({
      data: {
        ...event,
        ...toDatedRow(when),
        openedById: at.actor.id,
        texts: { create: texts },
        citations: { create: passageIds.map((excerptId) => ({ excerptId })) },
      },
    });
    return {
      value: { id: made.id },
      happened: [{ kind: 'event.opened', subject: 'event', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}

/** Says what part the person of a case file had in an event. Refuses `conflict` when that is said already. */
export async function involvePerson(
  at: Door,
  input: InvolvePerson,
): Promise<Done<{ id: string; revision: number }>> {
  return transact(at, async (tx) => {
    const { revision, ...involvement } = input;
    await lockEvent(tx, input.eventId, revision);
    if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.event.edit');
    demandEdit(at.actor, await lockCase(tx, input.caseId, null), 'refusal.case.edit');
    await tx.event.update({ where: { id: input.eventId }, data: { revision: revision + 1 } });
    const made = await tx.involvement.create({ data: involvement });
    return {
      value: { id: made.id, revision: revision + 1 },
      happened: [
        {
          kind: 'event.person.involved',
          subject: 'event',
          subjectId: input.eventId,
          detail: { caseId: input.caseId, role: input.role },
        } as const,
      ],
      touched: [],
    };
  });
}
