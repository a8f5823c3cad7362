import { randomUUID } from 'node:crypto';
import { addFacilityInput, addPlaceInput } from '@/lib/places/schema';
import { addFacility, addPlace } from '@/lib/places/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const town = (more: object = {}) =>
  addPlaceInput.parse({
    type: 'CITY',
    country: 'KZ',
    names: [
      { text: 'Exampletown', language: 'en', kind: 'NAME', preferredFor: 'en', valid: '2022/..' },
      { text: 'Oldname', language: 'en', kind: 'FORMER', valid: '2019/2022' },
    ],
    ...more,
  });

test('a place keeps its names with the time in which they were in force, and their folded keys', async () => {
  const { value } = await addPlace(editor, town());
  const names = await db.placeName.findMany({ where: { placeId: value.id }, orderBy: { text: 'asc' } });
  expect(names).toMatchObject([
    { text: 'Exampletown', folded: 'eksampletoun', validEdtf: '2022/..' },
    { text: 'Oldname', validEdtf: '2019/2022' },
  ]);
  expect(await db.auditEntry.count({ where: { kind: 'place.added', subjectId: value.id } })).toBe(1);
});

test('who keeps no files adds no place', async () => {
  for (const role of ['contributor', 'campaigner', 'admin'] as const) {
    const door = await doorFor(db, role);
    expect(await refusedWrite(db, () => addPlace(door, town()))).toEqual({ kind: 'forbidden', left: [] });
  }
});

test('a place in a place that nobody knows is refused whole', async () => {
  const write = () => addPlace(editor, town({ parentId: randomUUID() }));
  expect(await refusedWrite(db, write)).toEqual({ kind: 'not-found', left: [] });
});

test('a facility has a code of its own', async () => {
  const place = await addPlace(editor, town());
  const facility = addFacilityInput.parse({
    ...{ code: 'EX-1/1', placeId: place.value.id },
    names: [{ text: 'Colony', language: 'en', preferredFor: 'en' }],
  });
  const campaigner = await doorFor(db, 'campaigner');
  expect(await refusedWrite(db, () => addFacility(campaigner, facility))).toEqual({
    kind: 'forbidden',
    left: [],
  });
  await addFacility(editor, facility);
  expect(await refusedWrite(db, () => addFacility(editor, facility))).toEqual({ kind: 'conflict', left: [] });
});
