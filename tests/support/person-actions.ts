import { randomUUID } from 'node:crypto';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { orderPair } from '@/lib/people/duplicates/rules';
import { digestSides, readSides } from '@/lib/people/merge/read-desk';
import type { ActionRow, Scene } from './action-row';
import { draft, KEEPERS } from './case-actions';
import { asImport, assignOnly } from './file-keepers';
import { addStaff } from './staff';

/** A form on the page of a file's person; `name` where it is about one of their names. */
function personRow(fields: Readonly<Record<string, string>>, name = false): ActionRow {
  return {
    roles: KEEPERS,
    owned: 'file',
    keys: ['caseId'],
    unknown: 'not-found',
    outOfReach: 'not-found',
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, revision } = await draft(scene, whose);
      const { personId } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
      const { id: nameId } = await scene.db.personName.findFirstOrThrow({ where: { personId } });
      return {
        ...{ once: randomUUID(), reason: 'Invented reason', caseId, revision: String(revision) },
        ...(name ? { nameId } : {}),
        ...fields,
      };
    },
  };
}

const spelled = { language: 'ru', text: 'Инвента Экзамплова' };

/** What is done on the page of a file's person. */
export const PERSON_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'people.tell-apart': apartRow(async (scene) => ({ otherId: await addShown(scene) })),
  'people.take-back-apart': apartRow(async (scene, caseId) => {
    const { personId } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    const [oneId, otherId] = orderPair(personId, await addShown(scene));
    const { id: decidedById } = await addStaff(scene.db, 'editor');
    const data = { oneId, otherId, reason: 'Invented reason', decidedById };
    const made = await asImport(scene.db, (tx) => tx.personDistinct.create({ data }));
    return { distinctId: made.id };
  }),
  'people.merge': mergeRow(async (scene, caseId) => {
    const { personId } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    const other = await addTwin(scene);
    const sides = await readSides(scene.db, personId, other.personId);
    if (sides === null) throw new Error('Two people are wanted');
    return { otherId: other.personId, seen: digestSides(sides), stays: 'THIS' };
  }),
  'people.undo-merge': mergeRow(async (scene, caseId) => {
    const { personId } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
    const other = await addTwin(scene);
    const [made] = await asImport(
      scene.db,
      (tx) => tx.$queryRaw<{ id: string }[]>`
        SELECT desk.merge_people(${personId}::uuid, ${other.personId}::uuid, 'Invented reason', '[]',
          '{}')::text AS id`,
    );
    return { mergeId: made?.id ?? '' };
  }, false),
  'case.person.describe': personRow({ gender: 'FEMALE', roles: 'WRITER' }),
  'case.person.prefer-names': personRow({}),
  'case.person.correct-name': personRow(
    { 'name.text': 'Inventa Examplowa', 'name.kind': 'LEGAL', 'name.language': 'en' },
    true,
  ),
  'case.person.withdraw-name': {
    ...personRow({}, true),
    make: async (scene, whose) => {
      const made = await personRow({}, true).make(scene, whose);
      const caseId = made['caseId'] ?? '';
      const { personId } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
      await addAnother(scene.db, personId);
      return made;
    },
  },
  'case.person.accept-spelling': personRow(spelled, true),
  'case.person.confirm-forms': {
    ...personRow({ language: 'ru', GENITIVE: 'Инвенты Экзампловой' }, true),
    make: async (scene, whose) => {
      const made = await personRow({ language: 'ru', GENITIVE: 'Инвенты Экзампловой' }, true).make(
        scene,
        whose,
      );
      const caseId = made['caseId'] ?? '';
      const { personId } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
      return { ...made, nameId: await addAnother(scene.db, personId) };
    },
  },
};

/** Two people told apart from the file of the one; `rest` says of a scene what else the form sends. */
function apartRow(
  rest: (scene: Scene, caseId: string) => Promise<Readonly<Record<string, string>>>,
): ActionRow {
  return {
    roles: KEEPERS,
    owned: 'file',
    keys: ['caseId'],
    unknown: 'not-found',
    outOfReach: 'not-found',
    make: async (scene, whose) => {
      const { caseId } = await draft(scene, whose);
      return { once: randomUUID(), reason: 'Invented reason', caseId, ...(await rest(scene, caseId)) };
    },
  };
}

/** Two people who are made one, or were, from the file of the one. */
function mergeRow(
  rest: (scene: Scene, caseId: string) => Promise<Readonly<Record<string, string>>>,
  revised = true,
): ActionRow {
  return {
    roles: { editor: KEEPERS.editor, reviewer: KEEPERS.reviewer },
    owned: 'file',
    keys: ['caseId', ...(revised ? ['otherId'] : ['mergeId'])],
    unknown: 'not-found',
    outOfReach: 'not-found',
    ...(revised ? { revision: 'revision' } : {}),
    make: async (scene, whose) => {
      const { caseId } = await draft(scene, whose);
      const more = await rest(scene, caseId);
      const { revision } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
      const sent = { once: randomUUID(), reason: 'Invented reason', caseId, ...more };
      return revised ? { ...sent, revision: String(revision) } : sent;
    },
  };
}

/** Somebody with a file in the common pool. */
async function addTwin(scene: Scene): Promise<{ personId: string }> {
  const { caseId } = await draft(scene, 'pool');
  await assignOnly(scene.db, caseId, []);
  return scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId }, select: { personId: true } });
}

/** Somebody whom everybody who keeps files is shown: a file of their own, published. */
async function addShown(scene: Scene): Promise<string> {
  const { caseId } = await draft(scene, 'other');
  const { personId } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  await asImport(scene.db, async (tx) => {
    await tx.caseFile.update({ where: { id: caseId }, data: { publicationState: 'PUBLISHED' } });
    await tx.person.update({ where: { id: personId }, data: { visibility: 'PUBLIC' } });
    await tx.personName.updateMany({ where: { personId }, data: { visibility: 'PUBLIC' } });
  });
  return personId;
}

/** A Russian name beside the first one: the last name of a person cannot be withdrawn, and only Russian ones are declined. */
async function addAnother(db: DeskClient, personId: string): Promise<string> {
  const data = {
    personId,
    ...{ text: 'Инвента Экзамплова', folded: 'inventa ekzamplova', kind: 'SPELLING_VARIANT' },
  };
  const made = await asImport(db, (tx) =>
    tx.personName.create({ data: { ...data, script: 'Cyrl', language: 'ru' } }),
  );
  return made.id;
}
