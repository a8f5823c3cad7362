import { randomUUID } from 'node:crypto';
import { findOrganisation, listOrganisations } from '@/lib/organisations/edit/read-desk';
import {
  addOrganisationNameInput,
  amendOrganisationInput,
  correctOrganisationNameInput,
  openOrganisationInput,
  organisationsQuery,
} from '@/lib/organisations/edit/schema';
import { toDeskOrganisation } from '@/lib/organisations/edit/view';
import {
  addOrganisationName,
  amendOrganisation,
  correctOrganisationName,
  openOrganisation,
} from '@/lib/organisations/edit/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { refusal } from '@/tests/support/ask';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

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

const sent = () => ({ once: randomUUID(), reason: 'Invented reason' });
const open = async (name = 'Example Works', at = editor) => {
  const form = { ...sent(), kind: 'EMPLOYER', name, language: 'en' };
  return (await openOrganisation(at, openOrganisationInput.parse(form))).value.id;
};
const amend = (organisationId: string, revision: number, change: object) => {
  const form = { ...sent(), organisationId, revision, kind: 'EMPLOYER', ...change };
  return amendOrganisation(editor, amendOrganisationInput.parse(form));
};
const shown = async (id: string, at = editor) => {
  const found = await findOrganisation(at, id);
  return found === null ? null : toDeskOrganisation(found, 'en');
};

it('is added, named anew and told of, each with its reason in the audit', async () => {
  const id = await open();
  const name = { text: 'Пример завод', language: 'ru', preferredFor: 'ru' };
  const added = { ...sent(), organisationId: id, revision: 1, ...name };
  await addOrganisationName(editor, addOrganisationNameInput.parse(added));
  const { id: nameId } = await db.organisationName.findFirstOrThrow({ where: { text: name.text } });
  const corrected = { ...sent(), organisationId: id, revision: 2, nameId, ...name, text: 'Завод «Пример»' };
  await correctOrganisationName(editor, correctOrganisationNameInput.parse(corrected));
  await amend(id, 3, { kind: 'EMPLOYER_STATE', founded: '1964~' });
  expect(await shown(id)).toMatchObject({
    revision: 4,
    name: 'Example Works',
    founded: 'about 1964',
    names: [{ text: 'Example Works' }, { text: 'Завод «Пример»', readers: 'Russian' }],
  });
  const entries = await db.$queryRaw<{ kind: string }[]>`
    SELECT kind, detail FROM desk.audit_entry WHERE subject_id = ${id}::uuid ORDER BY seq`;
  expect(entries).toMatchObject([
    { kind: 'organisation.added', detail: { reason: 'Invented reason' } },
    { kind: 'organisation.name.added', detail: { nameId, revision: 2 } },
    { kind: 'organisation.name.corrected', detail: { nameId, revision: 3 } },
    { kind: 'organisation.amended', detail: { revision: 4 } },
  ]);
  await expect(amend(id, 2, {})).rejects.toMatchObject({ kind: 'conflict' });
});

it('is no part of itself, by rule and in the database', async () => {
  const [whole, part] = [await open(), await open()];
  await amend(part, 1, { parentId: whole });
  await expect(amend(whole, 1, { parentId: part })).rejects.toMatchObject({
    fields: { parentId: 'input.organisation.within' },
  });
  const within = `UPDATE desk.organisation SET parent_id = '${part}' WHERE id = '${whole}'`;
  expect(await refusal(database.deskUrl, within)).toMatch(/nothing lies within itself/);
});

it('is found by any spelling and by kind', async () => {
  const id = await open('Озенмунайгаз пример');
  const found = async (query: object) =>
    (await listOrganisations(editor, organisationsQuery.parse(query))).some((row) => row.id === id);
  expect(await found({ q: 'Ozenmunaigaz primer' })).toBe(true);
  expect(await found({ kind: 'PARTY' })).toBe(false);
  expect(await found({ q: '???' })).toBe(false);
});

it('names of the people tied to it only those whose file is in reach', async () => {
  const id = await open();
  const { caseId } = await makeCase(editor, {
    slug: `invented-${randomUUID()}`,
    name: 'Inventa Tied',
    number: 7,
    assessedOn: '2026-01-10',
  });
  const file = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  await db.person.update({ where: { id: file.personId }, data: { organisationId: id } });
  expect((await shown(id))?.people).toMatchObject([{ person: { caseId }, tie: null }]);
  const contributor = await doorFor(db, 'contributor');
  expect((await shown(id, contributor))?.people).toEqual([]);
});

it('is added by contributors, changed by who keeps files, and not there for others', async () => {
  const contributor = await doorFor(db, 'contributor');
  const id = await open('Contributed Works', contributor);
  const form = { ...sent(), organisationId: id, revision: 1, kind: 'PARTY' };
  await expect(amendOrganisation(contributor, amendOrganisationInput.parse(form))).rejects.toMatchObject({
    kind: 'forbidden',
  });
  for (const role of ['campaigner', 'admin'] as const) {
    expect(await shown(id, await doorFor(db, role))).toBeNull();
  }
});
