import { randomUUID } from 'node:crypto';
import { listKnownPeople } from '@/lib/cases/opening/read-desk';
import { findLikely, readLikeness } from '@/lib/people/duplicates/read-desk';
import { takeBackApart, tellApart } from '@/lib/people/distinct/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport, assignOnly } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let number = 800;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function addFile(name: string): Promise<{ caseId: string; personId: string }> {
  number += 1;
  const made = await makeCase(editor, {
    ...{ slug: `invented-${String(number)}`, name, number, assessedOn: '2026-01-15' },
  });
  const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  return { caseId: made.caseId, personId };
}

const typed = (name: string) => ({
  ...{ id: null, names: [name], birth: null, arrests: [], places: [], charges: [] },
});
const idsOf = async (at: Door, name: string) => (await findLikely(at, typed(name), 8)).map(({ id }) => id);
const decide = (caseId: string) => ({ once: randomUUID(), caseId, reason: 'Another year of birth' });

test.each([
  ['Uldana Primberdieva', 'Ұлдана Прімбердиева', 'SAME'],
  ['Askarbai Slipneev', 'Askarbai Slipnev', 'SAME'],
  ['Askarbek Turgalinov', 'Askarbek Turgalniov', 'NEAR'],
] as const)('%s is found as %s, with the reason', async (name, query, how) => {
  const { personId } = await addFile(name);
  const [found] = await findLikely(editor, typed(query), 8);
  expect(found).toMatchObject({ id: personId, reasons: [{ kind: 'NAME', how }] });
});

test('a woman and a man of one family are two, and nobody is found by a word of another name', async () => {
  const { personId } = await addFile('Gaukhar Onderbaeva');
  expect(await idsOf(editor, 'Gaukhar Onderbaev')).not.toContain(personId);
  expect(await idsOf(editor, 'Gaukhar Zhalgaskyzy')).not.toContain(personId);
  expect(await idsOf(editor, 'Gaukhar Onderbaeva')).toContain(personId);
});

test('who may not read a file learns nothing of its person', async () => {
  const { caseId, personId } = await addFile('Zhupar Kolbinova');
  const [stranger, contributor, campaigner, reviewer] = [
    await doorFor(db, 'editor'),
    await doorFor(db, 'contributor'),
    await doorFor(db, 'campaigner'),
    await doorFor(db, 'reviewer'),
  ];
  await assignOnly(db, caseId, [editor.actor.id]);
  await asImport(db, (tx) =>
    tx.person.update({ where: { id: personId }, data: { visibility: 'RESTRICTED' } }),
  );
  for (const at of [stranger, contributor, campaigner]) {
    expect(await idsOf(at, 'Zhupar Kolbinova')).toEqual([]);
    expect(await readLikeness(at, personId)).toEqual({ likely: [], apart: [] });
  }
  for (const at of [editor, reviewer]) expect(await idsOf(at, 'Zhupar Kolbinova')).toEqual([personId]);
});

test('"not the same person" is remembered both ways and can be taken back', async () => {
  const one = await addFile('Meruert Sagyndalina');
  const other = await addFile('Меруерт Сагындалина');
  const likelyOf = async (personId: string) =>
    (await readLikeness(editor, personId)).likely.map(({ id }) => id);
  expect(await likelyOf(one.personId)).toEqual([other.personId]);
  const told = await tellApart(editor, { ...decide(one.caseId), otherId: other.personId });
  expect(await likelyOf(one.personId)).toEqual([]);
  expect(await likelyOf(other.personId)).toEqual([]);
  expect((await readLikeness(editor, other.personId)).apart).toMatchObject([
    { id: told.value.id, name: 'Meruert Sagyndalina', reason: 'Another year of birth' },
  ]);
  const again = tellApart(editor, { ...decide(other.caseId), otherId: one.personId });
  await expect(again).rejects.toMatchObject({ kind: 'conflict' });
  await takeBackApart(editor, { ...decide(other.caseId), distinctId: told.value.id });
  expect(await likelyOf(one.personId)).toEqual([other.personId]);
});

test('somebody who is not shown cannot be told apart, nor a person from themselves', async () => {
  const { caseId, personId } = await addFile('Raikhan Ondirisova');
  const unknown = tellApart(editor, { ...decide(caseId), otherId: randomUUID() });
  await expect(unknown).rejects.toMatchObject({ kind: 'not-found' });
  const same = tellApart(editor, { ...decide(caseId), otherId: personId });
  await expect(same).rejects.toMatchObject({ kind: 'invalid' });
});

test('opening a file says why somebody known may be meant', async () => {
  const { personId } = await addFile('Bibigul Tastemberova');
  const known = await listKnownPeople(editor, 'Бибигуль Тастемберова');
  expect(known.find(({ id }) => id === personId)?.reasons).toMatchObject([{ kind: 'NAME', how: 'SAME' }]);
});
