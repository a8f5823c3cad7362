import { together, transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { isShown } from '@/lib/people/duplicates/read-desk';
import { orderPair } from '@/lib/people/duplicates/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { TakeBackApart, TellApart } from './schema';

type Decided = { id: string };

/**
 * Remembers that two people are not one. Refuses `not-found` for a person who is not there, `conflict` for a pair that is
 * remembered already. Somebody whom this actor is not shown is not there for them.
 */
export async function tellApart(at: Door, input: TellApart): Promise<Done<Decided>> {
  const { once, caseId, otherId, reason } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact<Decided>(joined, async (tx) => {
      const personId = await editedPerson(tx, joined, caseId);
      if (personId === otherId) throw new Refusal('invalid', 'refusal.invalid', { otherId: 'input.choice' });
      const [oneId, second] = orderPair(personId, otherId);
      if (!(await isShown(at, otherId))) {
        throw new Refusal('not-found', 'refusal.reference.notFound');
      }
      const open = { oneId, otherId: second, endedAt: null };
      if ((await tx.personDistinct.count({ where: open })) > 0)
        throw new Refusal('conflict', 'refusal.exists');
      const made = await tx.personDistinct.create({
        data: { oneId, otherId: second, reason, decidedById: at.actor.id },
      });
      return {
        value: { id: made.id },
        happened: [
          { kind: 'person.told-apart', subject: 'person', subjectId: personId, detail: { otherId } },
        ],
        touched: [],
      };
    }),
  );
}

/** Takes back that two people are not one: they are proposed again. Refuses `not-found` for what is not remembered. */
export async function takeBackApart(at: Door, input: TakeBackApart): Promise<Done<Decided>> {
  const { once, caseId, distinctId, reason } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact<Decided>(joined, async (tx) => {
      const personId = await editedPerson(tx, joined, caseId);
      const pair = await tx.personDistinct.findFirst({
        where: { id: distinctId, endedAt: null, OR: [{ oneId: personId }, { otherId: personId }] },
      });
      if (pair === null) throw new Refusal('not-found', 'refusal.reference.notFound');
      const ended = { endedAt: new Date(), endedById: at.actor.id };
      await tx.personDistinct.update({ where: { id: pair.id }, data: ended });
      const otherId = pair.oneId === personId ? pair.otherId : pair.oneId;
      return {
        value: { id: pair.id },
        happened: [
          { kind: 'person.apart.taken-back', subject: 'person', subjectId: personId, detail: { otherId } },
        ],
        touched: [],
      };
    }),
  );
}

/** The person of a file that this actor may edit. It changes nothing of the file itself, so no revision is asked for. */
async function editedPerson(tx: DeskTx, at: Door, caseId: string): Promise<string> {
  demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
  return (await tx.caseFile.findUniqueOrThrow({ where: { id: caseId } })).personId;
}
