import { mayAmendFacility } from '@/lib/places/policy';
import { listPlaceNames } from '@/lib/places/edit/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { namesOfFacility } from '@/lib/publications/read-desk';
import { foldName } from '@/lib/platform/text/fold-name';
import type { FacilitiesQuery } from './schema';
import type { DeskFacilityRow, FacilityListRow } from './view';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const place = { select: { id: true, names: { select: { text: true, preferredFor: true } } } } as const;

/** The facilities whose name in any language, code or town holds these words, in any alphabet. */
export async function findFacilitiesNamed(db: DeskTx, q: string): Promise<string[]> {
  const wanted = foldName(q);
  if (wanted === '') return [];
  const spelled = { select: { text: true } } as const;
  const rows = await db.facility.findMany({
    select: { id: true, code: true, names: spelled, place: { select: { names: spelled } } },
  });
  return rows
    .filter(({ code, names, place: town }) =>
      [code ?? '', ...[...names, ...(town?.names ?? [])].map(({ text }) => text)].some((text) =>
        foldName(text).includes(wanted),
      ),
    )
    .map(({ id }) => id);
}

/** The facilities that are asked for. Refuses `forbidden` as places do. */
export async function listFacilities(at: Door, { q }: FacilitiesQuery): Promise<FacilityListRow[]> {
  if (!mayAmendFacility(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  return at.db.facility.findMany({
    where: q.trim() === '' ? {} : { id: { in: await findFacilitiesNamed(at.db, q) } },
    // What a list shows: neither the address nor the rules for letters are read for it.
    select: { id: true, code: true, names: namesOfFacility, place, letterRulesChecked: true },
    orderBy: { id: 'asc' },
  });
}

/** One facility with how to write to it. Null: there is none, or it is not for this member of staff. */
export async function findFacility(at: Door, id: string): Promise<DeskFacilityRow | null> {
  if (!mayAmendFacility(at.actor) || !ID.test(id)) return null;
  const [facility, places] = await Promise.all([
    at.db.facility.findUnique({
      where: { id },
      include: { place, names: { orderBy: [{ language: 'asc' }, { text: 'asc' }] } },
    }),
    listPlaceNames(at),
  ]);
  return facility === null ? null : { ...facility, places };
}
