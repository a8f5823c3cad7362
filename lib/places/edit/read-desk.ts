import { mayAmendPlace } from '@/lib/places/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { namesOfFacility } from '@/lib/publications/read-desk';
import { foldName } from '@/lib/platform/text/fold-name';
import type { PlacesQuery } from './schema';
import type { DeskPlaceRow, PlaceListRow } from './view';

/** Only an id can name a place; anything else is asked of no database. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** So many are read of which a page shows some: a gazetteer of one country's places of repression is not longer. */
const MOST = 5_000;

const names = { orderBy: { text: 'asc' } } as const;
const named = { select: { id: true, names: { select: { text: true, preferredFor: true } } } } as const;

/**
 * The places with a name that holds these words, in any alphabet and spelling, former names among them. Refuses
 * `forbidden` to who keeps no places.
 */
export async function listPlaces(at: Door, { q, type }: PlacesQuery): Promise<PlaceListRow[]> {
  if (!mayAmendPlace(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const folded = foldName(q);
  if (q.trim() !== '' && folded === '') return [];
  const rows = await at.db.place.findMany({
    where: {
      ...(type === null ? {} : { type }),
      ...(folded === '' ? {} : { names: { some: { folded: { contains: folded } } } }),
    },
    include: { names, parent: named },
    orderBy: { id: 'asc' },
    take: MOST,
  });
  const holds = (name: { folded: string }): boolean => name.folded.includes(folded);
  return rows.map((row) => ({
    ...row,
    foundBy: folded === '' ? [] : row.names.filter(holds).map(({ text }) => text),
  }));
}

/** One place with its names and what lies in it. Null: there is none, or it is not for this member of staff. */
export async function findPlace(at: Door, id: string): Promise<DeskPlaceRow | null> {
  if (!mayAmendPlace(at.actor) || !ID.test(id)) return null;
  const [place, others] = await Promise.all([
    at.db.place.findUnique({
      where: { id },
      include: {
        names,
        parent: named,
        parts: { ...named, orderBy: { id: 'asc' } },
        facilities: { select: { id: true, code: true, names: namesOfFacility }, orderBy: { id: 'asc' } },
      },
    }),
    at.db.place.findMany({ where: { id: { not: id } }, ...named, orderBy: { id: 'asc' }, take: MOST }),
  ]);
  return place === null ? null : { ...place, others };
}

/** The places that a form chooses from, by id and names. */
export async function listPlaceNames(at: Door): Promise<DeskPlaceRow['others']> {
  return at.db.place.findMany({ ...named, orderBy: { id: 'asc' }, take: MOST });
}
