import { randomUUID } from 'node:crypto';
import { findPlace, listPlaces } from '@/lib/places/edit/read-desk';
import {
  addPlaceNameInput,
  amendPlaceInput,
  correctPlaceNameInput,
  endPlaceNameInput,
  openPlaceInput,
  placesQuery,
} from '@/lib/places/edit/schema';
import { toDeskPlace, toPlaceLines } from '@/lib/places/edit/view';
import { addPlaceName, amendPlace, correctPlaceName, endPlaceName, openPlace } from '@/lib/places/edit/write';
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

const open = async (name = 'Exampletown') => {
  const form = { ...sent(), type: 'CITY', country: 'KZ', name, language: 'en' };
  return (await openPlace(editor, openPlaceInput.parse(form))).value.id;
};
const amend = (placeId: string, revision: number, change: object) =>
  amendPlace(
    editor,
    amendPlaceInput.parse({ ...sent(), placeId, revision, type: 'CITY', country: 'KZ', ...change }),
  );
const add = (placeId: string, revision: number, name: object) =>
  addPlaceName(
    editor,
    addPlaceNameInput.parse({ ...sent(), placeId, revision, language: 'en', kind: 'NAME', ...name }),
  );
const nameOf = (placeId: string, text: string) => db.placeName.findFirstOrThrow({ where: { placeId, text } });
const shown = async (id: string, day = '2020-05-01') => {
  const found = await findPlace(editor, id);
  return found === null ? null : toDeskPlace(found, day, 'en');
};

it('is added, renamed and told of in small steps, each with its reason in the audit', async () => {
  const id = await open();
  const first = await nameOf(id, 'Exampletown');
  const ended = { ...sent(), placeId: id, revision: 1, nameId: first.id, end: '2019-03-23' };
  await endPlaceName(editor, endPlaceNameInput.parse(ended));
  await add(id, 2, { text: 'Newname', preferredFor: 'en', valid: 'since 23 Mar 2019' });
  await amend(id, 3, { type: 'VILLAGE', iso: 'KZ-71', isoVersion: '2022' });
  expect(await shown(id)).toMatchObject({
    name: 'Newname',
    revision: 4,
    summary: 'Village · Kazakhstan · KZ-71 (2022)',
    namesOn: [{ language: 'English', text: 'Newname' }],
    names: [
      { text: 'Exampletown', kind: 'Former name', readers: null, entries: { valid: '../2019-03-23' } },
      { text: 'Newname', readers: 'English', entries: { valid: '2019-03-23/..' } },
    ],
  });
  expect(await shown(id, '2011-12-16')).toMatchObject({ namesOn: [{ text: 'Exampletown' }] });
  const entries = await db.$queryRaw<{ kind: string; detail: object }[]>`
    SELECT kind, detail FROM desk.audit_entry WHERE subject_id = ${id}::uuid ORDER BY seq`;
  expect(entries).toMatchObject([
    { kind: 'place.added', detail: { reason: 'Invented reason' } },
    { kind: 'place.name.ended', detail: { nameId: first.id, revision: 2, reason: 'Invented reason' } },
    { kind: 'place.name.added', detail: { revision: 3 } },
    { kind: 'place.amended', detail: { revision: 4 } },
  ]);
  await expect(amend(id, 1, {})).rejects.toMatchObject({ kind: 'conflict' });
});

it('is done once, however often the form is sent', async () => {
  const input = openPlaceInput.parse({ ...sent(), type: 'SITE', name: 'Once Square', language: 'en' });
  const [one, two] = [await openPlace(editor, input), await openPlace(editor, input)];
  expect(two.value).toEqual(one.value);
  expect(await db.placeName.count({ where: { text: 'Once Square' } })).toBe(1);
});

it('has two names of a kind at once only where somebody says that they looked', async () => {
  const id = await open();
  const rival = { text: 'Rivalname', valid: '2019/2022' };
  await expect(add(id, 1, rival)).rejects.toMatchObject({
    kind: 'invalid',
    fields: { checked: 'input.place.overlap' },
  });
  expect(await db.placeName.count({ where: { placeId: id } })).toBe(1);
  await add(id, 1, { ...rival, checked: true });
  await add(id, 2, { text: 'Exampletoun', kind: 'SPELLING_VARIANT' });
  const { id: nameId } = await nameOf(id, 'Rivalname');
  const correct = (revision: number, change: object) => {
    const form = { ...sent(), placeId: id, revision, nameId, text: 'Rivalname', language: 'en', ...change };
    return correctPlaceName(editor, correctPlaceNameInput.parse(form));
  };
  await expect(correct(3, { kind: 'NAME' })).rejects.toMatchObject({ kind: 'invalid' });
  await correct(3, { kind: 'FORMER', text: 'Rivaltown' });
  expect(await nameOf(id, 'Rivaltown')).toMatchObject({ kind: 'FORMER', folded: 'rivaltoun' });
});

it('ends no name before it began, and no name of another place', async () => {
  const [id, other] = [await open(), await open('Elsewhere')];
  await add(id, 1, { text: 'Laterham', kind: 'FORMER', valid: '2019/2022' });
  const { id: nameId } = await nameOf(id, 'Laterham');
  const end = (placeId: string, revision: number) =>
    endPlaceName(editor, endPlaceNameInput.parse({ ...sent(), placeId, revision, nameId, end: '2011' }));
  await expect(end(id, 2)).rejects.toMatchObject({ fields: { end: 'input.place.endFirst' } });
  await expect(end(other, 1)).rejects.toMatchObject({ kind: 'not-found' });
});

describe('what lies in what', () => {
  it('closes no circle, said at the field', async () => {
    const [whole, part] = [await open('Wholeland'), await open('Partham')];
    await amend(part, 1, { parentId: whole });
    await expect(amend(whole, 1, { parentId: part })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { parentId: 'input.place.within' },
    });
    const self = { ...sent(), placeId: whole, revision: 1, type: 'CITY', parentId: whole };
    expect(amendPlaceInput.safeParse(self).success).toBe(false);
    expect(await shown(part)).toMatchObject({ within: { id: whole, text: 'Wholeland' } });
  });

  it('closes no circle in the database, whatever writes there', async () => {
    const [whole, part] = [await open(), await open()];
    const within = (id: string, parent: string) =>
      `UPDATE desk.place SET parent_id = '${parent}' WHERE id = '${id}'`;
    await ask(stage.database.deskUrl, within(part, whole));
    expect(await refusal(stage.database.deskUrl, within(whole, part))).toMatch(/nothing lies within itself/);
    expect(await refusal(stage.database.deskUrl, within(whole, whole))).toMatch(/nothing lies within itself/);
  });

  it('closes no circle when two change it at once', async () => {
    const [one, two] = [await open(), await open()];
    const both = await Promise.allSettled([
      amend(one, 1, { parentId: two }),
      amend(two, 1, { parentId: one }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

it('says of which edition of ISO 3166-2 its code is, and lies in that country', () => {
  const faults = (change: object) => {
    const form = { ...sent(), placeId: randomUUID(), revision: 1, type: 'CITY', country: 'KZ', ...change };
    const read = amendPlaceInput.safeParse(form);
    return read.success ? [] : read.error.issues.map(({ message }) => message);
  };
  expect(faults({ iso: 'KZ-71', isoVersion: '2022-11-29' })).toEqual([]);
  expect(faults({ iso: 'KZ' })).toEqual([]);
  expect(faults({ iso: 'KZ-71' })).toEqual(['input.place.isoVersionMissing']);
  expect(faults({ iso: 'RU-MOW', isoVersion: '2022' })).toEqual(['input.place.isoCountry']);
  expect(faults({ isoVersion: '2022' })).toEqual(['input.place.isoMissing']);
  expect(faults({ iso: 'KZ-71', isoVersion: '2022-13' })).toEqual(['input.place.isoVersion']);
});

it('is found by any spelling of any name, and by its kind', async () => {
  const id = await open('Жаңаөзен мысалы');
  const found = async (query: object) => {
    const lines = toPlaceLines(await listPlaces(editor, placesQuery.parse(query)), 'en');
    return lines.filter((line) => line.id === id);
  };
  await add(id, 1, { text: 'Новый Пример', language: 'ru', kind: 'FORMER' });
  expect(await found({ q: 'Zhanaozen mysaly' })).toMatchObject([{ foundBy: null }]);
  expect(await found({ q: 'novyj primer' })).toMatchObject([{ foundBy: 'Новый Пример' }]);
  expect(await found({ type: 'CITY' })).toHaveLength(1);
  expect(await found({ type: 'REGION' })).toEqual([]);
  expect(await found({ q: '???' })).toEqual([]);
});

it('is there for nobody who keeps no files', async () => {
  const id = await open();
  for (const role of ['contributor', 'campaigner', 'admin'] as const) {
    const door = await doorFor(db, role);
    expect(await findPlace(door, id)).toBeNull();
    await expect(listPlaces(door, placesQuery.parse({}))).rejects.toMatchObject({ kind: 'forbidden' });
    const form = { ...sent(), placeId: id, revision: 1, type: 'SITE' };
    await expect(amendPlace(door, amendPlaceInput.parse(form))).rejects.toMatchObject({ kind: 'forbidden' });
  }
  expect(await findPlace(editor, 'no-id')).toBeNull();
});
