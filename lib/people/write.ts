import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { foldName } from '@/lib/platform/text/fold-name';
import { detectScript } from '@/lib/platform/text/plain-text';
import { mayAddPerson } from './policy';
import type { AddPerson } from './schema';

/** Adds a person. Nobody is taken for a duplicate here: two people may share every letter of a name. */
export async function addPerson(at: Door, input: AddPerson): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddPerson(at.actor)) throw new Refusal('forbidden', 'refusal.person.add');
    const { names, ...person } = input;
    const made = await tx.person.create({
      data: {
        ...person,
        names: {
          create: names.map((name) => ({
            ...name,
            script: name.script ?? detectScript(name.text),
            folded: foldName(name.text),
          })),
        },
      },
    });
    return {
      value: { id: made.id },
      happened: [
        {
          kind: 'person.added',
          subject: 'person',
          subjectId: made.id,
          detail: { names: names.length },
        } as const,
      ],
      touched: [],
    };
  });
}
