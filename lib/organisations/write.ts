import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { foldName } from '@/lib/platform/text/fold-name';
import { mayAddOrganisation } from './policy';
import type { AddOrganisation } from './schema';

/** Adds an organisation with all its names. Refuses `not-found` for an unknown parent. */
export async function addOrganisation(at: Door, input: AddOrganisation): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddOrganisation(at.actor)) throw new Refusal('forbidden', 'refusal.organisation.add');
    const { names, founded, ...organisation } = input;
    const made = await tx.organisation.create({
      data: {
        ...organisation,
        foundedEdtf: founded?.edtf ?? null,
        names: { create: names.map((name) => ({ ...name, folded: foldName(name.text) })) },
      },
    });
    return {
      value: { id: made.id },
      happened: [
        { kind: 'organisation.added', subject: 'organisation', subjectId: made.id, detail: {} } as const,
      ],
      touched: [],
    };
  });
}
