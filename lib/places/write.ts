import { transact } from '@/lib/audit/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { foldName } from '@/lib/platform/text/fold-name';
import { mayAddFacility, mayAddPlace } from './policy';
import type { AddFacility, AddPlace } from './schema';

/** Adds a place with all its names. Refuses `not-found` for an unknown parent. */
export async function addPlace(at: Door, input: AddPlace): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddPlace(at.actor)) throw new Refusal('forbidden', 'refusal.place.add');
    const { names, ...place } = input;
    const made = await tx.place.create({
      data: {
        ...place,
        names: {
          create: names.map(({ valid, ...name }) => ({
            ...name,
            folded: foldName(name.text),
            validEdtf: valid?.edtf ?? null,
          })),
        },
      },
    });
    return {
      value: { id: made.id },
      happened: [{ kind: 'place.added', subject: 'place', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}

/** Adds a place of detention. Refuses `conflict` when its code is taken. */
export async function addFacility(at: Door, input: AddFacility): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddFacility(at.actor)) throw new Refusal('forbidden', 'refusal.facility.add');
    const { names, ...facility } = input;
    const made = await tx.facility.create({ data: { ...facility, names: { create: names } } });
    return {
      value: { id: made.id },
      happened: [{ kind: 'facility.added', subject: 'facility', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}
