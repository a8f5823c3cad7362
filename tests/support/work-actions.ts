import type { ActionRow, Scene, Whose } from './action-row';
import { draft, KEEPERS } from './case-actions';
import { citeStatus } from './case-in-database';
import { asImport } from './file-keepers';
import { addStaff } from './staff';

const FILE = { owned: 'file', unknown: 'not-found', outOfReach: 'not-found', roles: KEEPERS } as const;

/** A task for a reviewer, who may be given one in any file. */
async function makeTask(scene: Scene, whose: Whose): Promise<string> {
  const { caseId } = await draft(scene, whose);
  const { id } = await addStaff(scene.db, 'reviewer');
  const data = { caseId, kind: 'CHECK', what: 'Invented task', forId: id, madeById: id };
  return (await asImport(scene.db, (tx) => tx.caseTask.create({ data }))).id;
}

/** A batch is there for whoever planned it alone. */
const BATCH = {
  roles: { contributor: 'own', editor: 'own', reviewer: 'own' },
  owned: 'two',
  keys: ['batchId'],
  unknown: 'not-found',
  outOfReach: 'not-found',
} as const;

async function makeBatch({ db, me }: Scene, whose: Whose, appliedAt: Date | null): Promise<string> {
  const byId = whose === 'own' ? me.id : (await addStaff(db, 'editor')).id;
  const change = { change: 'review', day: '2026-12-01' };
  return (await db.batch.create({ data: { byId, change, reason: 'Invented reason', appliedAt } })).id;
}

/** Comments and tasks of a file, filters of the list, changes of many files. */
export const WORK_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'work.write-comment': {
    ...FILE,
    keys: ['caseId'],
    make: async (scene, whose) => ({ caseId: (await draft(scene, whose)).caseId, text: 'Invented comment' }),
  },
  'work.take-back-comment': {
    ...FILE,
    keys: ['commentId'],
    make: async (scene, whose) => {
      const { caseId } = await draft(scene, whose);
      const data = { caseId, text: 'Invented comment', writtenById: scene.me.id };
      const { id } = await asImport(scene.db, (tx) => tx.caseComment.create({ data }));
      return { commentId: id };
    },
  },
  'work.add-task': {
    ...FILE,
    keys: ['caseId', 'forId'],
    make: async (scene, whose) => {
      const { id } = await addStaff(scene.db, 'reviewer');
      const { caseId } = await draft(scene, whose);
      return { caseId, forId: id, kind: 'HEARING', what: 'Invented task', dueOn: '2026-12-01' };
    },
  },
  'work.mark-link': {
    ...FILE,
    keys: ['caseId', 'documentId'],
    make: async (scene, whose) => {
      const { caseId, statusId } = await draft(scene, whose);
      const reviewer = { actor: await addStaff(scene.db, 'reviewer'), db: scene.db };
      const { documentId } = await scene.db.claim.findUniqueOrThrow({
        where: { id: await citeStatus(reviewer, statusId) },
      });
      const id = documentId ?? '';
      await scene.db.document.update({ where: { id }, data: { address: 'https://example.org/arrest' } });
      return { caseId, documentId: id, deadOn: '2026-05-01' };
    },
  },
  'filters.save': {
    roles: { contributor: 'any', editor: 'any', reviewer: 'any' },
    owned: 'one',
    keys: [],
    make: () => Promise.resolve({ name: 'Invented filter', 'query.state': 'DRAFT', 'query.sort': 'code' }),
  },
  'filters.remove': {
    roles: { contributor: 'own', editor: 'own', reviewer: 'own', admin: 'any' },
    owned: 'two',
    keys: ['filterId'],
    unknown: 'not-found',
    make: async ({ db, me }, whose) => {
      const ownerId = whose === 'own' ? me.id : (await addStaff(db, 'editor')).id;
      const data = { ownerId, name: 'Invented filter', query: {}, shared: true };
      return { filterId: (await db.savedFilter.create({ data })).id };
    },
  },
  'batch.plan': {
    ...FILE,
    keys: ['files'],
    make: async (scene, whose) => ({
      ...{ change: 'review', day: '2026-12-01', reason: 'Invented reason' },
      files: (await draft(scene, whose)).caseId,
    }),
  },
  'batch.apply': {
    ...BATCH,
    make: async (scene, whose) => ({ batchId: await makeBatch(scene, whose, null) }),
  },
  'batch.undo': {
    ...BATCH,
    make: async (scene, whose) => ({ batchId: await makeBatch(scene, whose, new Date()) }),
  },
  'work.end-task': {
    ...FILE,
    keys: ['taskId'],
    make: async (scene, whose) => ({ taskId: await makeTask(scene, whose), outcome: 'DONE' }),
  },
};
