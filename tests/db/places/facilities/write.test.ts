import { randomUUID } from 'node:crypto';
import { findFacility, listFacilities } from '@/lib/places/facilities/read-desk';
import {
  addFacilityNameInput,
  amendFacilityInput,
  correctFacilityNameInput,
  facilitiesQuery,
  openFacilityInput,
} from '@/lib/places/facilities/schema';
import { toDeskFacility, toFacilityLines } from '@/lib/places/facilities/view';
import {
  addFacilityName,
  amendFacility,
  correctFacilityName,
  openFacility,
} from '@/lib/places/facilities/write';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { ask, refusal } from '@/tests/support/ask';
import { openEditorStage, sent, type EditorStage } from '@/tests/support/editor-stage';

let stage: EditorStage;
let db: DeskClient;
let editor: Door;

beforeAll(async () => {
  stage = await openEditorStage();
  ({ db, editor } = stage);
}, 60_000);
afterAll(() => stage.close());

const open = async (name: string, code: string | null = null) =>
  (await openFacility(editor, openFacilityInput.parse({ ...sent(), name, language: 'en', code }))).value.id;
const form = (facilityId: string, revision: number, change: object) => ({
  ...{ ...sent(), facilityId, revision },
  ...change,
});
const letters = {
  address: '1 Example Street, Exampletown',
  letterRules: 'In Russian; no maps.',
  letterRulesSource: 'https://example.org/rules',
  letterRulesChecked: '2026-01-15',
};

it('keeps where letters go and what they may hold, closed unless told otherwise', async () => {
  const id = await open('Colony of Exampletown', 'EX-162/1');
  await amendFacility(editor, amendFacilityInput.parse(form(id, 1, letters)));
  const found = await findFacility(editor, id);
  expect(found).toMatchObject({ addressVisibility: 'PARTNER', address: letters.address, revision: 2 });
  if (found === null) return;
  const { checked } = toDeskFacility(found, new Date('2026-02-01T00:00:00Z'), 'en');
  expect(checked).toEqual({ words: '15 January 2026', isStale: false });
  const later = toDeskFacility(found, new Date('2026-08-01T00:00:00Z'), 'en');
  expect(later.checked?.isStale).toBe(true);
  await expect(amendFacility(editor, amendFacilityInput.parse(form(id, 1, letters)))).rejects.toMatchObject({
    kind: 'conflict',
  });
});

it('has an address that no form and no statement can make public', async () => {
  const id = await open('Closed Colony');
  const asked = amendFacilityInput.safeParse(form(id, 1, { addressVisibility: 'PUBLIC' }));
  expect(asked.success).toBe(false);
  const set = (level: string) =>
    `UPDATE desk.facility SET address_visibility = '${level}' WHERE id = '${id}'`;
  expect(await refusal(stage.database.deskUrl, set('PUBLIC'))).toMatch(/facility_address_never_public/);
  await ask(stage.database.deskUrl, set('RESTRICTED'));
});

it('has no rules for letters without where they stand and when they were looked at', () => {
  const faults = (change: object) => {
    const read = amendFacilityInput.safeParse(form(randomUUID(), 1, { ...letters, ...change }));
    return read.success ? [] : read.error.issues.map(({ message }) => message);
  };
  expect(faults({})).toEqual([]);
  expect(faults({ letterRulesSource: null })).toEqual(['input.facility.sourceMissing']);
  expect(faults({ letterRulesChecked: null })).toEqual(['input.facility.checkedMissing']);
  expect(faults({ letterRulesChecked: '2014-02-29' })).toEqual(['input.facility.checked']);
  expect(faults({ letterRulesChecked: '9999-01-01' })).toEqual(['input.facility.checkedLater']);
});

it('is found by its code and by any spelling, and its list carries no address', async () => {
  const id = await open('Northern Example Prison', 'EX-7/7');
  const name = { ...sent(), facilityId: id, revision: 1, text: 'Северная примерная', language: 'ru' };
  await addFacilityName(editor, addFacilityNameInput.parse(name));
  const found = async (q: string) =>
    (await listFacilities(editor, facilitiesQuery.parse({ q }))).filter((row) => row.id === id);
  for (const q of ['EX-7/7', 'northern', 'severnaya primernaya']) expect(await found(q)).toHaveLength(1);
  expect(await found('southern')).toEqual([]);
  const [row = {}] = await found('northern');
  expect(Object.keys(row)).not.toContain('address');
});

it('is called by each reader’s own name, and by another where there is none', async () => {
  const id = await open('Colony of Exampletown');
  const name = { ...sent(), facilityId: id, text: 'Примерная колония', language: 'ru', preferredFor: 'ru' };
  await addFacilityName(editor, addFacilityNameInput.parse({ ...name, revision: 1 }));
  const called = async () => {
    const rows = await listFacilities(editor, facilitiesQuery.parse({ q: 'Exampletown' }));
    return (['en', 'ru', 'kk'] as const).map((locale) => {
      const line = toFacilityLines(rows, locale).find((one) => one.id === id);
      return [line?.name, line?.lang];
    });
  };
  const english = ['Colony of Exampletown', 'en'];
  expect(await called()).toEqual([english, ['Примерная колония', 'ru'], english]);

  const again = { ...name, ...sent(), text: 'Образцовая колония', revision: 2 };
  await addFacilityName(editor, addFacilityNameInput.parse(again));
  expect(await called()).toEqual([english, ['Образцовая колония', 'ru'], english]);

  const names = (await findFacility(editor, id))?.names ?? [];
  const nameId = names.find(({ text }) => text === 'Примерная колония')?.id;
  const corrected = { ...name, ...sent(), nameId, text: 'Колония примера', revision: 3 };
  await correctFacilityName(editor, correctFacilityNameInput.parse(corrected));
  expect(await called()).toEqual([english, ['Колония примера', 'ru'], english]);
});

it('refuses to correct a name of another facility', async () => {
  const [id, other] = [await open('One Colony'), await open('Other Colony')];
  const [foreign] = (await findFacility(editor, other))?.names ?? [];
  const name = { facilityId: id, nameId: foreign?.id, text: 'Taken over', language: 'en', revision: 1 };
  await expect(
    correctFacilityName(editor, correctFacilityNameInput.parse({ ...sent(), ...name })),
  ).rejects.toMatchObject({ kind: 'not-found' });
  expect((await findFacility(editor, other))?.names).toMatchObject([{ text: 'Other Colony' }]);
});

it('is there for nobody who keeps no files', async () => {
  const id = await open('Another Colony');
  for (const role of ['contributor', 'campaigner', 'admin'] as const) {
    const door = await doorFor(db, role);
    expect(await findFacility(door, id)).toBeNull();
    await expect(listFacilities(door, facilitiesQuery.parse({}))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  }
});
