import { randomUUID } from 'node:crypto';
import { findKnownPerson } from '@/lib/cases/opening/read-desk';
import { takeBackApart, tellApart } from '@/lib/people/distinct/write';
import { findComparison, findFileOfPerson, listMerged } from '@/lib/people/merge/read-desk';
import type { MergePeople } from '@/lib/people/merge/schema';
import { mergePeople, undoMerge } from '@/lib/people/merge/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport, assignOnly } from '@/tests/support/file-keepers';
import { mergeForm } from '@/tests/support/merge-form';
import { refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let number = 9100;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const reason = 'One person, by the same document';

async function addFile(name: string): Promise<{ caseId: string; personId: string }> {
  number += 1;
  const { caseId } = await makeCase(editor, {
    ...{ slug: `invented-${String(number)}`, name, number, assessedOn: '2026-01-15' },
  });
  const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  return { caseId, personId };
}

test('the chosen values stand, and old ids lead to who stays', async () => {
  const [one, other] = [await addFile('Aida Examplova'), await addFile('Аида Экзамплова')];
  await asImport(db, async (tx) => {
    await tx.person.update({ where: { id: one.personId }, data: { gender: 'MALE', roles: ['WRITER'] } });
    const data = { gender: 'FEMALE', roles: ['LAWYER'] };
    await tx.person.update({ where: { id: other.personId }, data });
  });
  const form = await mergeForm(editor, one.caseId, other.personId, { gender: 'OTHER', nameEn: 'OTHER' });
  await mergePeople(editor, form);
  const kept = await db.person.findUniqueOrThrow({
    where: { id: one.personId },
    include: { names: { orderBy: { ordinal: 'asc' } }, cases: true },
  });
  expect(kept).toMatchObject({ gender: 'FEMALE', roles: ['WRITER', 'LAWYER'], minor: false });
  expect(kept.names.map(({ preferredFor }) => preferredFor)).toEqual([null, 'en']);
  expect(kept.cases.map(({ id }) => id).sort()).toEqual([one.caseId, other.caseId].sort());
  expect((await findKnownPerson(editor, other.personId))?.id).toBe(one.personId);
  expect(await findFileOfPerson(editor, other.personId)).not.toBeNull();
  expect(await findFileOfPerson(editor, randomUUID())).toBeNull();
  // The same sending once more is answered, not done again.
  await mergePeople(editor, form);
  expect(await db.personMerge.count({ where: { mergedId: other.personId } })).toBe(1);
});

test('nothing new is said of somebody who was merged', async () => {
  const [one, other] = [await addFile('Berik Examplov'), await addFile('Берик Экзамплов')];
  await mergePeople(editor, await mergeForm(editor, one.caseId, other.personId));
  const add = () =>
    asImport(db, (tx) =>
      tx.asserter.create({ data: { label: 'Late', class: 'FAMILY', personId: other.personId } }),
    );
  await expect(add()).rejects.toMatchObject({ code: 'P2003' });
  const direct = () =>
    asImport(db, (tx) => tx.person.update({ where: { id: other.personId }, data: { mergedIntoId: null } }));
  await expect(direct()).rejects.toThrow();
});

test('who was told apart, related, or changed meanwhile is not merged', async () => {
  const [one, other] = [await addFile('Gulnar Examplova'), await addFile('Гульнар Экзамплова')];
  const form = await mergeForm(editor, one.caseId, other.personId);
  const { value } = await tellApart(editor, {
    ...{ once: randomUUID(), caseId: one.caseId, otherId: other.personId, reason },
  });
  const merge = (more: Partial<MergePeople> = {}) => mergePeople(editor, { ...form, ...more });
  await expect(merge()).rejects.toMatchObject({ kind: 'conflict', message: 'refusal.merge.APART' });
  await takeBackApart(editor, { once: randomUUID(), caseId: one.caseId, distinctId: value.id, reason });

  const relation = await asImport(db, (tx) =>
    tx.relation.create({
      data: {
        ...{ caseId: one.caseId, fromPersonId: one.personId, toPersonId: other.personId },
        ...{ kind: 'SIBLING', recordedById: editor.actor.id },
      },
    }),
  );
  await expect(merge()).rejects.toMatchObject({ kind: 'conflict', message: 'refusal.merge.RELATED' });
  await asImport(db, (tx) =>
    tx.relation.update({ where: { id: relation.id }, data: { struckAt: new Date() } }),
  );
  const changed = { kind: 'conflict', message: 'refusal.merge.changed' };
  await expect(merge()).rejects.toMatchObject(changed);
  const anew = await mergeForm(editor, one.caseId, other.personId);
  await expect(merge({ ...anew, revision: anew.revision + 1 })).rejects.toMatchObject(changed);
  await expect(merge({ ...anew, nameEn: null })).rejects.toMatchObject({
    kind: 'invalid',
    fields: { nameEn: 'input.choice' },
  });
  const itself = merge({ ...anew, otherId: one.personId });
  await expect(itself).rejects.toMatchObject({ kind: 'invalid', message: 'refusal.merge.oneself' });
  await merge(anew);
});

test('who cannot edit each file of both merges nobody and compares nothing', async () => {
  const [one, other] = [await addFile('Daniyar Examplov'), await addFile('Данияр Экзамплов')];
  const form = await mergeForm(editor, one.caseId, other.personId);
  const someone = await doorFor(db, 'editor');
  await assignOnly(db, other.caseId, [someone.actor.id]);
  expect(await findComparison(editor, one.caseId, other.personId)).toBeNull();
  expect(await refusedWrite(db, () => mergePeople(editor, { ...form, once: randomUUID() }))).toEqual({
    kind: 'not-found',
    left: [],
  });
  const contributor = await doorFor(db, 'contributor');
  expect(await findComparison(contributor, one.caseId, other.personId)).toBeNull();
  // The database says so by itself too.
  const direct = db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('held.actor', ${editor.actor.id}, true)`;
    await tx.$executeRaw`SELECT desk.merge_people(${one.personId}::uuid, ${other.personId}::uuid, 'x', '[]', '{}')`;
  });
  await expect(direct).rejects.toThrow('not a person of this actor');
  const reviewer = await doorFor(db, 'reviewer');
  await mergePeople(reviewer, await mergeForm(reviewer, one.caseId, other.personId));
});

test('the later merge is undone first; what was changed since stays', async () => {
  const one = await addFile('Erlan Examplov');
  const [second, third] = [await addFile('Ерлан Экзамплов'), await addFile('Yerlan Examplov')];
  const first = await mergePeople(
    editor,
    await mergeForm(editor, one.caseId, second.personId, { gender: null }),
  );
  const later = await mergePeople(editor, await mergeForm(editor, one.caseId, third.personId));
  const files = await db.caseFile.findMany({ where: { personId: one.personId } });
  expect((await listMerged(editor, one.personId, files)).map(({ id, isLast }) => [id, isLast])).toEqual([
    [later.value.id, true],
    [first.value.id, false],
  ]);
  const undo = (mergeId: string) =>
    undoMerge(editor, { once: randomUUID(), caseId: one.caseId, mergeId, reason });
  await expect(undo(first.value.id)).rejects.toMatchObject({ message: 'refusal.merge.later' });
  // A correction of a name that came with the merge goes back with it; a new value of the person stays.
  const moved = await db.personName.findFirstOrThrow({
    where: { personId: one.personId, text: 'Yerlan Examplov' },
  });
  const corrected = await asImport(db, async (tx) => {
    const { id, personId, folded, kind, script, language } = moved;
    await tx.person.update({ where: { id: one.personId }, data: { gender: 'MALE' } });
    return tx.personName.create({
      data: { personId, folded, kind, script, language, text: 'Yerlan Examplow', supersedesId: id },
    });
  });
  await undo(later.value.id);
  const back = await db.personName.findUniqueOrThrow({ where: { id: corrected.id } });
  expect(back.personId).toBe(third.personId);
  await undo(first.value.id);
  await expect(undo(first.value.id)).rejects.toMatchObject({ kind: 'not-found' });
  const stays = await db.person.findUniqueOrThrow({ where: { id: one.personId }, include: { cases: true } });
  expect(stays).toMatchObject({ gender: 'MALE', cases: [{ id: one.caseId }] });
});

test('a public page of one side that the other side forbids is withdrawn first', async () => {
  const [one, other] = [await addFile('Fariza Examplova'), await addFile('Фариза Экзамплова')];
  await asImport(db, (tx) => tx.person.update({ where: { id: other.personId }, data: { minor: true } }));
  await publishOf(one.caseId);
  const merge = async () => mergePeople(editor, await mergeForm(editor, one.caseId, other.personId));
  await expect(merge()).rejects.toMatchObject({ kind: 'conflict', message: 'refusal.merge.page' });
  await asImport(db, (tx) =>
    tx.caseFile.update({ where: { id: one.caseId }, data: { publicationState: 'SUSPENDED' } }),
  );
  await merge();
});

test('two people are told apart by nobody whose file is neither', async () => {
  const [one, other] = [await addFile('Zarina Examplova'), await addFile('Зарина Экзамплова')];
  const stranger = await doorFor(db, 'editor');
  for (const { caseId } of [one, other]) await assignOnly(db, caseId, [editor.actor.id]);
  const [oneId = '', otherId = ''] = [one.personId, other.personId].sort();
  const apart = (at: Door | null) =>
    db.$transaction(async (tx) => {
      if (at !== null) await tx.$executeRaw`SELECT set_config('held.actor', ${at.actor.id}, true)`;
      const data = { oneId, otherId, reason, decidedById: (at ?? stranger).actor.id };
      await tx.personDistinct.create({ data });
    });
  await expect(apart(null)).rejects.toThrow('no actor');
  await expect(apart(stranger)).rejects.toThrow('not a file of this actor');
  await apart(editor);
});

/** A version of the file, as readers were shown it once. */
async function publishOf(caseId: string): Promise<void> {
  const { actor: author } = await doorFor(db, 'editor');
  const { actor: approver } = await doorFor(db, 'reviewer');
  await asImport(db, async (tx) => {
    await tx.casePublication.create({
      data: {
        ...{ caseId, version: 1, document: {}, contentHash: 'invented', reason },
        ...{ authorId: author.id, approverId: approver.id },
      },
    });
    await tx.caseFile.update({ where: { id: caseId }, data: { publicationState: 'PUBLISHED' } });
  });
}
