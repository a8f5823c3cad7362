import { randomUUID } from 'node:crypto';
import { addNameOnWordInput } from '@/lib/cases/facts/schema';
import { addNameOnWord } from '@/lib/cases/facts/write';
import { findPersonOfFile } from '@/lib/cases/person/read-desk';
import {
  acceptSpellingInput,
  confirmFormsInput,
  correctNameInput,
  describePersonInput,
  preferNamesInput,
  withdrawNameInput,
} from '@/lib/cases/person/schema';
import { toPersonView } from '@/lib/cases/person/view';
import {
  acceptSpellingOnce,
  confirmFormsOnce,
  correctNameOnce,
  describePersonOnce,
  preferNamesOnce,
  withdrawNameOnce,
} from '@/lib/cases/person/write';
import { drawCase } from '@/lib/cases/publish/read-desk';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let at: Door;
let caseId: string;
let number = 700;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  at = await doorFor(db, 'editor');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  number += 1;
  const slug = `invented-${String(number)}`;
  const made = await makeCase(at, { slug, name: 'Inventa Primerova', number, assessedOn: '2026-01-15' });
  caseId = made.caseId;
});

async function sending() {
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  return { once: randomUUID(), reason: 'Invented reason', caseId, revision };
}

async function view() {
  const rows = await findPersonOfFile(at, caseId);
  if (rows === null) throw new Error('No such file');
  return toPersonView(rows, 'en');
}

async function firstName() {
  const [name] = (await view()).names;
  if (name === undefined) throw new Error('No name');
  return name;
}

async function addRussian(text = 'Инвента Примерова'): Promise<string> {
  const { once, reason, ...file } = await sending();
  const name = { text, kind: 'LEGAL', language: 'ru', visibility: 'PUBLIC' };
  const word = {
    voice: { label: 'The Example Gazette', class: 'MEDIA' },
    sourceGrade: 'B',
    contentGrade: '2',
  };
  const input = addNameOnWordInput.parse({ once, reason, fact: { ...file, name }, word });
  return (await addNameOnWord(at, input)).value.id;
}

async function correct(nameId: string, text: string) {
  const name = { text, kind: 'LEGAL', language: 'en', visibility: 'PUBLIC' };
  return correctNameOnce(at, correctNameInput.parse({ ...(await sending()), nameId, name }));
}

const publicNames = async () => (await drawCase(db, caseId)).document.names;

test('a corrected name takes the place of the old one, which is kept, marked and published no more', async () => {
  const old = await firstName();
  await preferNamesOnce(at, preferNamesInput.parse({ ...(await sending()), en: old.id }));
  await correct(old.id, 'Inventa Primerova-Examplova');
  const { names, called } = await view();
  expect(names.map(({ text, state }) => [text, state])).toEqual([
    ['Inventa Primerova-Examplova', 'STANDS'],
    ['Inventa Primerova', 'REPLACED'],
  ]);
  expect(names[1]?.replacedBy?.text).toBe('Inventa Primerova-Examplova');
  expect(called.text).toBe('Inventa Primerova-Examplova');
  expect(names[0]?.preferredFor).toBe('English');
  expect((await publicNames()).map(({ text }) => text)).toEqual(['Inventa Primerova-Examplova']);
  await expect(correct(old.id, 'Once more')).rejects.toMatchObject({ kind: 'not-found' });
});

test('a withdrawn spelling is marked, findable, preferred and published no more; the last one cannot go', async () => {
  const old = await firstName();
  const input = async () => withdrawNameInput.parse({ ...(await sending()), nameId: old.id });
  await expect(withdrawNameOnce(at, await input())).rejects.toMatchObject({ message: 'refusal.name.last' });
  await addRussian();
  await withdrawNameOnce(at, await input());
  const row = await db.personName.findUniqueOrThrow({ where: { id: old.id } });
  expect(row).toMatchObject({ text: 'Inventa Primerova', preferredFor: null });
  expect(row.withdrawnAt).not.toBeNull();
  expect((await publicNames()).map(({ text }) => text)).toEqual(['Инвента Примерова']);
});

test('a name that is added on a word shows the source it stands on; one without says so', async () => {
  await addRussian();
  const sources = (await view()).names.map(({ text, source }) => [text, source]);
  expect(sources).toContainEqual(['Инвента Примерова', 'The Example Gazette']);
});

test('names are preferred by language, each name for one; a name of another person is refused', async () => {
  const ru = await addRussian();
  const en = await firstName();
  await preferNamesOnce(at, preferNamesInput.parse({ ...(await sending()), en: en.id, ru }));
  expect((await view()).preferred).toEqual({ en: en.id, ru, kk: '' });
  await preferNamesOnce(at, preferNamesInput.parse({ ...(await sending()), kk: ru }));
  expect((await view()).preferred).toEqual({ en: '', ru: '', kk: ru });
  expect(preferNamesInput.safeParse({ ...(await sending()), ru, kk: ru }).success).toBe(false);
  const foreign = preferNamesInput.parse({ ...(await sending()), en: randomUUID() });
  await expect(preferNamesOnce(at, foreign)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await view()).preferred).toEqual({ en: '', ru: '', kk: ru });
});

test('a suggested spelling is kept only when accepted, as closed as its original, once', async () => {
  const original = await firstName();
  const [suggestion] = original.suggestions;
  expect(suggestion).toMatchObject({ text: 'Инвента Примерова', language: 'ru', isGuess: true });
  expect(
    await db.personName.count({
      where: { text: 'Инвента Примерова', person: { cases: { some: { id: caseId } } } },
    }),
  ).toBe(0);
  const accept = async () =>
    acceptSpellingInput.parse({
      ...(await sending()),
      ...{ nameId: original.id, language: 'ru', text: 'Инвента Примерова' },
    });
  await acceptSpellingOnce(at, await accept());
  const { names } = await view();
  expect(names.map(({ text }) => text)).toEqual(['Inventa Primerova', 'Инвента Примерова']);
  expect(names[1]?.fields.visibility).toBe(original.fields.visibility);
  expect(names[0]?.suggestions).toEqual([]);
  await expect(acceptSpellingOnce(at, await accept())).rejects.toMatchObject({
    message: 'refusal.name.known',
  });
});

test('forms are proposed, kept under who confirmed them, and published with a public name', async () => {
  const nameId = await addRussian();
  const gender = describePersonInput.parse({
    ...(await sending()),
    gender: 'FEMALE',
    roles: ['WRITER'],
  });
  await describePersonOnce(at, gender);
  const formsOf = async () => (await view()).names.find(({ id }) => id === nameId)?.declined?.forms;
  expect(await formsOf()).toMatchObject([
    { nameCase: 'GENITIVE', text: 'Инвенты Примеровой', confirmedBy: null },
    { nameCase: 'DATIVE', text: 'Инвенте Примеровой', confirmedBy: null },
    { nameCase: 'ACCUSATIVE', text: 'Инвенту Примерову', confirmedBy: null },
  ]);
  expect((await publicNames()).flatMap(({ forms }) => forms ?? [])).toEqual([]);
  const confirmed = { nameId, language: 'ru', GENITIVE: 'Инвенты Примеровой' };
  await confirmFormsOnce(at, confirmFormsInput.parse({ ...(await sending()), ...confirmed }));
  expect((await formsOf())?.[0]).toMatchObject({ text: 'Инвенты Примеровой', confirmedBy: 'Test editor' });
  expect((await publicNames()).flatMap(({ forms }) => forms ?? [])).toEqual([
    { language: 'ru', case: 'GENITIVE', text: 'Инвенты Примеровой' },
  ]);
  const kazakh = confirmFormsInput.parse({ ...(await sending()), ...confirmed, language: 'kk' });
  await expect(confirmFormsOnce(at, kazakh)).rejects.toMatchObject({ kind: 'invalid' });
});

test('gender and roles are kept as they are known now', async () => {
  const described = { gender: 'FEMALE', roles: ['WRITER', 'HRD'] };
  await describePersonOnce(at, describePersonInput.parse({ ...(await sending()), ...described }));
  expect(await view()).toMatchObject({ birth: null, gender: 'FEMALE', roles: ['WRITER', 'HRD'] });
  await describePersonOnce(at, describePersonInput.parse(await sending()));
  expect(await view()).toMatchObject({ birth: null, gender: null, roles: [] });
});

test('the organisation of a person is chosen, shown to readers unless its ties are closed, and taken away', async () => {
  const names = [{ text: 'Invented Union', folded: 'invented union', language: 'en', preferredFor: 'en' }];
  const union = await db.organisation.create({ data: { kind: 'UNION', names: { create: names } } });
  const choose = async (organisationId: string | null) =>
    describePersonOnce(at, describePersonInput.parse({ ...(await sending()), organisationId }));
  const shown = async () => (await drawCase(db, caseId)).document.organisation;
  await choose(union.id);
  expect((await view()).organisation.id).toBe(union.id);
  expect(await shown()).toEqual({ en: 'Invented Union' });
  await db.organisation.update({ where: { id: union.id }, data: { tiesClosed: true } });
  expect(await shown()).toBeNull();
  expect((await view()).organisation.options).toContainEqual({
    value: union.id,
    label: 'Invented Union (ties are closed)',
  });
  await choose(null);
  expect((await view()).organisation.id).toBe('');
  await expect(choose(randomUUID())).rejects.toMatchObject({ kind: 'not-found' });
});

test('a form that is sent twice makes one change', async () => {
  const input = describePersonInput.parse({ ...(await sending()), gender: 'MALE' });
  await describePersonOnce(at, input);
  await describePersonOnce(at, input);
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  expect(revision).toBe(input.revision + 1);
});
