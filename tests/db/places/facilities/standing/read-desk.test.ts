import {
  amendFacilityInput,
  correctFacilityNameInput,
  openFacilityInput,
} from '@/lib/places/facilities/schema';
import { findFacilityNameStanding, findFacilityStanding } from '@/lib/places/facilities/standing/read-desk';
import { amendFacility, correctFacilityName, openFacility } from '@/lib/places/facilities/write';
import { doorFor } from '@/tests/support/actors';
import { openEditorStage, sent, type EditorStage } from '@/tests/support/editor-stage';

let stage: EditorStage;

beforeAll(async () => {
  stage = await openEditorStage();
}, 60_000);
afterAll(() => stage.close());

const change = { by: expect.any(String) as string, why: 'Invented reason' };
const open = async () => {
  const colony = { ...sent(), name: 'Colony of Exampletown', language: 'en' };
  return (await openFacility(stage.editor, openFacilityInput.parse(colony))).value.id;
};

it('says how a facility stands, to who keeps files alone', async () => {
  const facilityId = await open();
  const amended = { ...sent(), facilityId, revision: 1, code: 'EX-5/5', address: '1 Example Street' };
  await amendFacility(stage.editor, amendFacilityInput.parse(amended));
  const opened = { facilityId, revision: '1' };
  const standing = await findFacilityStanding(stage.editor, opened, 'en');
  expect(standing).toMatchObject({ mark: '2', changes: [change] });
  expect(standing?.fields.map(({ name, value }) => [name, value])).toEqual([
    ['code', 'EX-5/5'],
    ['placeId', ''],
    ['address', '1 Example Street'],
    ['addressVisibility', 'PARTNER'],
    ['letterRules', ''],
    ['letterRulesSource', ''],
    ['letterRulesChecked', ''],
  ]);
  const stranger = await doorFor(stage.db, 'campaigner');
  expect(await findFacilityStanding(stranger, opened, 'en')).toBeNull();
});

it('says how a name stands, and nothing of a name of another facility', async () => {
  const facilityId = await open();
  const { id: nameId } = await stage.db.facilityName.findFirstOrThrow({ where: { facilityId } });
  const name = { text: 'Colony of Exampleville', language: 'en', preferredFor: 'en' };
  const corrected = { ...sent(), facilityId, revision: 1, nameId, ...name };
  await correctFacilityName(stage.editor, correctFacilityNameInput.parse(corrected));
  const opened = { facilityId, nameId, revision: '1' };
  const standing = await findFacilityNameStanding(stage.editor, opened, 'kk');
  expect(standing?.changes).toMatchObject([change]);
  expect(standing?.fields.map((field) => [field.name, field.value])).toEqual([
    ['text', 'Colony of Exampleville'],
    ['language', 'en'],
    ['preferredFor', 'en'],
  ]);
  const other = { ...opened, facilityId: await open() };
  expect(await findFacilityNameStanding(stage.editor, other, 'en')).toBeNull();
});
