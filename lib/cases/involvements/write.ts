import { together, transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { keepsFiles } from '@/lib/staff/policy';
import type { ChangeLink, LinkEvent, UnlinkEvent } from './schema';

type Changed = { id: string; revision: number };
type Kind = 'case.event.linked' | 'case.event.link-changed' | 'case.event.unlinked';
type Link = { id: string; eventId: string };
type Sent = { once: string; reason: string; caseId: string; revision: number };

/**
 * Says what part the person of a file had in an event. Refuses `not-found` for an event that the actor may not see,
 * `conflict` when that part is said already.
 */
export function linkEvent(at: Door, input: LinkEvent): Promise<Done<Changed>> {
  const { caseId, eventId, role, visibility } = input;
  return inFile(at, input, 'case.event.linked', async (tx) => {
    // Contributors choose among the events that are public.
    const open = keepsFiles(at.actor) ? {} : { visibility: 'PUBLIC' };
    const event = await tx.event.findFirst({ where: { id: eventId, ...open }, select: { id: true } });
    if (event === null) {
      throw new Refusal('not-found', 'refusal.event.notFound', { eventId: 'input.choice' });
    }
    return tx.involvement.create({ data: { caseId, eventId, role, visibility } });
  });
}

/** Changes the part, or who may see it. Refuses `conflict` when the new part is said already. */
export function changeLink(at: Door, input: ChangeLink): Promise<Done<Changed>> {
  const { role, visibility } = input;
  return inFile(at, input, 'case.event.link-changed', async (tx) => {
    const { id } = await linkOf(tx, input);
    return tx.involvement.update({ where: { id }, data: { role, visibility } });
  });
}

/** Takes the person out of an event. What was said stays in the audit. */
export function unlinkEvent(at: Door, input: UnlinkEvent): Promise<Done<Changed>> {
  return inFile(at, input, 'case.event.unlinked', async (tx) => {
    const { id } = await linkOf(tx, input);
    return tx.involvement.delete({ where: { id } });
  });
}

/** One change of what a file says of events, once for each sending of the form, with the reason in its entry. */
function inFile(
  at: Door,
  input: Sent,
  kind: Kind,
  run: (tx: DeskTx) => Promise<Link>,
): Promise<Done<Changed>> {
  const { once, reason, caseId, revision } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
      const { id, eventId } = await run(tx);
      const detail = { eventId, involvementId: id, revision: nextRevision };
      return {
        value: { id, revision: nextRevision },
        happened: [{ kind, subject: 'case' as const, subjectId: caseId, detail }],
        touched: [],
      };
    }),
  );
}

async function linkOf(tx: DeskTx, input: { caseId: string; involvementId: string }): Promise<Link> {
  const { involvementId: id, caseId } = input;
  const row = await tx.involvement.findFirst({ where: { id, caseId } });
  if (row === null) throw new Refusal('not-found', 'refusal.event.linkNotFound');
  return row;
}
