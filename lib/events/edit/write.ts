import { together, transact } from '@/lib/audit/write';
import { mayEditEvent, mayPublishEvent } from '@/lib/events/policy';
import { publishEvent, withdrawEvent } from '@/lib/events/publish/write';
import { lockEvent } from '@/lib/events/read-desk';
import { openEventInput } from '@/lib/events/schema';
import { openEvent } from '@/lib/events/write';
import { toDatedRow } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { listEventAuthors } from './read-desk';
import type { AmendEvent, OpenEventForm, PublishEvent, WithdrawEvent, WriteEventText } from './schema';

type Changed = { id: string; revision: number };
type Sent = { once: string; reason: string; eventId: string; revision: number };

/** Opens an event under one name, closed, once for each sending of the form. */
export function openEventFromForm(at: Door, input: OpenEventForm): Promise<Done<{ id: string }>> {
  const { once, reason, slug, kind, when, language, name } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) => {
    const texts = [{ language, name }];
    return openEvent(joined, { ...openEventInput.parse({ slug, kind, texts }), when });
  });
}

/** Changes what an event was. Refuses `invalid` where it would become a part of itself. */
export function amendEvent(at: Door, input: AmendEvent): Promise<Done<Changed>> {
  const { kind, when, dateBasis, dateNote, placeId, parentId, visibility, eventId } = input;
  return inEvent(at, input, 'event.amended', async (tx) => {
    if (parentId !== null) await refuseCircle(tx, eventId, parentId);
    const data = { kind, ...toDatedRow(when), dateBasis, dateNote, placeId, parentId, visibility };
    await tx.event.update({ where: { id: eventId }, data });
  });
}

/** Writes the name and the description of an event in one language. */
export function writeEventText(at: Door, input: WriteEventText): Promise<Done<Changed>> {
  const { eventId, language, name, text } = input;
  return inEvent(at, input, 'event.text.written', async (tx) => {
    const where = { eventId_language: { eventId, language } };
    await tx.eventText.upsert({ where, create: { eventId, language, name, text }, update: { name, text } });
  });
}

/**
 * Publishes an event as it was looked at. Refuses `conflict` when it has changed since, `forbidden` to whoever wrote a
 * part of it since it was last published: two pairs of eyes.
 */
export function publishLookedAt(at: Door, input: PublishEvent): Promise<Done<{ version: number }>> {
  const { once, eventId, revision, reason } = input;
  return together({ ...at, reason }, { key: once, input }, async (joined) => {
    const tx = joined.joined?.tx ?? joined.db;
    await lockEvent(tx, eventId, revision);
    const authors = await listEventAuthors(tx, eventId);
    const author = authors.at(-1);
    if (author === undefined || !authors.every((id) => mayPublishEvent(at.actor, id))) {
      throw new Refusal('forbidden', 'refusal.publish.author');
    }
    const { value, touched } = await publishEvent(joined, { eventId, author: { id: author }, reason });
    return { value: { version: value.version }, touched };
  });
}

/** Takes an event off the public side at once. */
export function withdrawFromForm(at: Door, input: WithdrawEvent): Promise<Done<{ state: string }>> {
  return withdrawEvent(at, input);
}

/** One change of an event, once for each sending of the form, with the reason in its entry. */
function inEvent(
  at: Door,
  input: Sent,
  kind: 'event.amended' | 'event.text.written',
  run: (tx: DeskTx) => Promise<void>,
): Promise<Done<Changed>> {
  const { once, reason, eventId, revision } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      if (!mayEditEvent(at.actor)) throw new Refusal('forbidden', 'refusal.event.edit');
      await lockEvent(tx, eventId, revision);
      await run(tx);
      await tx.event.update({ where: { id: eventId }, data: { revision: revision + 1 } });
      return {
        value: { id: eventId, revision: revision + 1 },
        happened: [
          { kind, subject: 'event' as const, subjectId: eventId, detail: { revision: revision + 1 } },
        ],
        touched: [],
      };
    }),
  );
}

/** What is within an event cannot be the whole that it is a part of. */
async function refuseCircle(tx: DeskTx, eventId: string, parentId: string): Promise<void> {
  const [found] = await tx.$queryRaw<{ circles: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM desk.event WHERE id = ${parentId}::uuid
      UNION SELECT e.id, e.parent_id FROM desk.event e JOIN above a ON e.id = a.parent_id
    ) SELECT bool_or(id = ${eventId}::uuid) AS circles FROM above`;
  if (found?.circles === true) {
    throw new Refusal('invalid', 'refusal.invalid', { parentId: 'input.event.parent' });
  }
}
