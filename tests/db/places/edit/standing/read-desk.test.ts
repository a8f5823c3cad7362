import { randomUUID } from 'node:crypto';
import { amendPlaceInput, correctPlaceNameInput, openPlaceInput } from '@/lib/places/edit/schema';
import { findPlaceNameStanding, findPlaceStanding } from '@/lib/places/edit/standing/read-desk';
import { amendPlace, correctPlaceName, openPlace } from '@/lib/places/edit/write';
import { doorFor } from '@/tests/support/actors';
import { openEditorStage, sent, type EditorStage } from '@/tests/support/editor-stage';

let stage: EditorStage;

beforeAll(async () => {
  stage = await openEditorStage();
}, 60_000);
afterAll(() => stage.close());

const change = { by: expect.any(String) as string, why: 'Invented reason' };
const open = async () => {
  const town = { ...sent(), type: 'CITY', country: 'KZ', name: 'Exampletown', language: 'en' };
  return (await openPlace(stage.editor, openPlaceInput.parse(town))).value.id;
};

it('says how a place stands, and who wrote it since the form was opened', async () => {
  const placeId = await open();
  const amended = { ...sent(), placeId, revision: 1, type: 'VILLAGE', note: 'An invented remark' };
  await amendPlace(stage.editor, amendPlaceInput.parse(amended));
  const opened = { placeId, revision: '1' };
  const standing = await findPlaceStanding(stage.editor, opened, 'en');
  expect(standing).toMatchObject({ mark: '2', hidden: { revision: '2' }, changes: [change] });
  expect(standing?.fields.map(({ name, value }) => [name, value])).toEqual([
    ['type', 'VILLAGE'],
    ['parentId', ''],
    ['country', ''],
    ['iso', ''],
    ['isoVersion', ''],
    ['note', 'An invented remark'],
  ]);
  expect((await findPlaceStanding(stage.editor, { placeId, revision: '2' }, 'en'))?.changes).toEqual([]);
  const stranger = await doorFor(stage.db, 'campaigner');
  expect(await findPlaceStanding(stranger, opened, 'en')).toBeNull();
  expect(await findPlaceStanding(stage.editor, { ...opened, placeId: randomUUID() }, 'en')).toBeNull();
});

it('says how a name stands, and nothing of a name of another place', async () => {
  const placeId = await open();
  const { id: nameId } = await stage.db.placeName.findFirstOrThrow({ where: { placeId } });
  const name = { text: 'Exampleville', language: 'en', kind: 'NAME', valid: '1964' };
  const corrected = { ...sent(), placeId, revision: 1, nameId, ...name };
  await correctPlaceName(stage.editor, correctPlaceNameInput.parse(corrected));
  const opened = { placeId, nameId, revision: '1' };
  const standing = await findPlaceNameStanding(stage.editor, opened, 'ru');
  expect(standing?.changes).toMatchObject([change]);
  expect(standing?.fields.map((field) => [field.name, field.value])).toEqual([
    ['text', 'Exampleville'],
    ['language', 'en'],
    ['preferredFor', ''],
    ['kind', 'NAME'],
    ['valid', '1964'],
  ]);
  expect(await findPlaceNameStanding(stage.editor, { ...opened, placeId: await open() }, 'en')).toBeNull();
});
