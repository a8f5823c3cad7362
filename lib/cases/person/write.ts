import { together, transact } from '@/lib/audit/write';
import { beginPersonEdit } from '@/lib/cases/names/edit/write';
import { confirmForms } from '@/lib/cases/names/forms/write';
import { acceptSpelling, correctName, preferNames, withdrawName } from '@/lib/cases/names/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { DescribePerson } from './schema';

type Changed = { id: string; revision: number };
type Sent = { once: string; reason: string };

/** Says of a person what is known now. When they were born is a claim, on a word of its own. */
async function describe(at: Door, input: DescribePerson): Promise<Done<Changed>> {
  return transact<Changed>(at, async (tx) => {
    const { personId, revision } = await beginPersonEdit(tx, at, input);
    const { gender, roles, organisationId } = input;
    await demandOrganisation(tx, organisationId);
    const before = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    await tx.person.update({
      where: { id: personId },
      data: { gender, roles, organisationId, revision: { increment: 1 } },
    });
    const detail = {
      gender: before.gender !== gender,
      roles: before.roles.join() !== roles.join(),
      organisation: before.organisationId !== organisationId,
      revision,
    };
    return {
      value: { id: personId, revision },
      happened: [{ kind: 'case.person.described', subject: 'case', subjectId: input.caseId, detail }],
      touched: [],
    };
  });
}

async function demandOrganisation(tx: DeskTx, id: string | null): Promise<void> {
  if (id === null || (await tx.organisation.count({ where: { id } })) > 0) return;
  throw new Refusal('not-found', 'refusal.reference.notFound', { organisationId: 'input.choice' });
}

/** A change of the person as its form sends it: once for each sending, with the reason in its entry. */
function asSent<Input extends Sent>(run: (at: Door, input: Input) => Promise<Done<Changed>>) {
  return (at: Door, input: Input): Promise<Done<Changed>> =>
    together({ ...at, reason: input.reason }, { key: input.once, input }, (joined) => run(joined, input));
}

export const describePersonOnce = asSent(describe);
export const correctNameOnce = asSent(correctName);
export const withdrawNameOnce = asSent(withdrawName);
export const preferNamesOnce = asSent(preferNames);
export const acceptSpellingOnce = asSent(acceptSpelling);
export const confirmFormsOnce = asSent(confirmForms);
