import { randomUUID } from 'node:crypto';
import { addOrganisationInput } from '@/lib/organisations/schema';
import { addOrganisation } from '@/lib/organisations/write';
import { addFacilityInput, addPlaceInput } from '@/lib/places/schema';
import { addFacility, addPlace } from '@/lib/places/write';
import type { Door } from '@/lib/platform/db/transact';
import type { ActionRow, Scene } from './action-row';
import { addStaff } from './staff';

type Made = Readonly<Record<string, string>>;

const sent = () => ({ once: randomUUID(), reason: 'Invented reason' });
const KEEP = { editor: 'any', reviewer: 'any' } as const;

async function editorOf({ db }: Scene): Promise<Door> {
  return { actor: await addStaff(db, 'editor'), db };
}

/** A form that adds something that all files share. */
function adds(fields: Made, roles: ActionRow['roles'] = KEEP): ActionRow {
  return { roles, owned: 'one', keys: [], make: () => Promise.resolve({ ...sent(), ...fields }) };
}

/** A form that changes what somebody else added, and which somebody changed once already. */
function changes(keys: string[], prepare: (scene: Scene) => Promise<Made>): ActionRow {
  return {
    roles: KEEP,
    owned: 'one',
    keys,
    unknown: 'not-found',
    revision: 'revision',
    make: async (scene) => ({ ...sent(), revision: '2', ...(await prepare(scene)) }),
  };
}

async function place(scene: Scene): Promise<Made> {
  const names = [{ text: 'Exampletown', language: 'en', kind: 'NAME', preferredFor: 'en' }];
  const { value } = await addPlace(await editorOf(scene), addPlaceInput.parse({ type: 'CITY', names }));
  await scene.db.place.update({ where: { id: value.id }, data: { revision: 2 } });
  return { placeId: value.id };
}

async function placeName(scene: Scene): Promise<Made> {
  const { placeId = '' } = await place(scene);
  const name = await scene.db.placeName.findFirstOrThrow({ where: { placeId } });
  return { placeId, nameId: name.id };
}

async function facility(scene: Scene): Promise<Made> {
  const input = addFacilityInput.parse({
    names: [{ text: 'Colony of Exampletown', language: 'en', preferredFor: 'en' }],
  });
  const { value } = await addFacility(await editorOf(scene), input);
  await scene.db.facility.update({ where: { id: value.id }, data: { revision: 2 } });
  return { facilityId: value.id };
}

async function facilityName(scene: Scene): Promise<Made> {
  const { facilityId = '' } = await facility(scene);
  const name = await scene.db.facilityName.findFirstOrThrow({ where: { facilityId } });
  return { facilityId, nameId: name.id };
}

async function organisation(scene: Scene): Promise<Made> {
  const names = [{ text: 'Example Works', language: 'en', preferredFor: 'en' }];
  const input = addOrganisationInput.parse({ kind: 'EMPLOYER', names });
  const { value } = await addOrganisation(await editorOf(scene), input);
  await scene.db.organisation.update({ where: { id: value.id }, data: { revision: 2 } });
  return { organisationId: value.id };
}

async function organisationName(scene: Scene): Promise<Made> {
  const { organisationId = '' } = await organisation(scene);
  const name = await scene.db.organisationName.findFirstOrThrow({ where: { organisationId } });
  return { organisationId, nameId: name.id };
}

const NAME = { text: 'Exampleville', language: 'en' };

/** What is done to places, facilities and organisations, which all files share. */
export const GAZETTEER_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'place.add': adds({ type: 'CITY', country: 'KZ', name: 'Exampletown', language: 'en' }),
  'place.amend': changes(['placeId'], async (scene) => ({ ...(await place(scene)), type: 'VILLAGE' })),
  'place.add-name': changes(['placeId'], async (scene) => ({
    ...(await place(scene)),
    ...NAME,
    kind: 'SPELLING_VARIANT',
  })),
  'place.correct-name': changes(['placeId', 'nameId'], async (scene) => ({
    ...(await placeName(scene)),
    ...NAME,
    kind: 'NAME',
  })),
  'place.end-name': changes(['placeId', 'nameId'], async (scene) => ({
    ...(await placeName(scene)),
    end: '2019-03-23',
  })),
  'facility.add': adds({ name: 'Colony of Exampletown', language: 'en' }),
  'facility.amend': changes(['facilityId'], async (scene) => ({
    ...(await facility(scene)),
    address: '1 Example Street',
  })),
  'facility.add-name': changes(['facilityId'], async (scene) => ({ ...(await facility(scene)), ...NAME })),
  'facility.correct-name': changes(['facilityId', 'nameId'], async (scene) => ({
    ...(await facilityName(scene)),
    ...NAME,
  })),
  'organisation.add': adds(
    { kind: 'EMPLOYER', name: 'Example Works', language: 'en' },
    { ...KEEP, contributor: 'any' },
  ),
  'organisation.amend': changes(['organisationId'], async (scene) => ({
    ...(await organisation(scene)),
    kind: 'PARTY',
  })),
  'organisation.add-name': changes(['organisationId'], async (scene) => ({
    ...(await organisation(scene)),
    ...NAME,
  })),
  'organisation.correct-name': changes(['organisationId', 'nameId'], async (scene) => ({
    ...(await organisationName(scene)),
    ...NAME,
  })),
};
