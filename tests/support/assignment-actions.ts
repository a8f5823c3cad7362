import type { ActionRow } from './action-row';
import { draft } from './case-actions';
import { assignOnly } from './file-keepers';
import { addStaff } from './staff';

const reason = 'Invented reason';

/** Whose work a file is: editors help themselves from the common pool, reviewers give and take. */
export const ASSIGNMENT_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'cases.take': {
    roles: { editor: ['pool'] },
    owned: 'file',
    keys: ['caseId'],
    // What is one's own already cannot be taken again; what is others' is not there.
    outOfReach: (_role, whose) => (whose === 'others' ? 'not-found' : 'conflict'),
    unknown: 'not-found',
    make: async (scene, whose) => ({ caseId: (await draft(scene, whose)).caseId }),
  },
  'cases.give-up': {
    roles: { contributor: 'own', editor: ['own', 'assigned'] },
    owned: 'file',
    keys: ['caseId'],
    outOfReach: (role, whose) => (role === 'editor' && whose === 'pool' ? 'conflict' : 'not-found'),
    unknown: 'not-found',
    make: async (scene, whose) => ({ caseId: (await draft(scene, whose)).caseId, reason }),
  },
  'cases.assign': {
    roles: { reviewer: 'any' },
    owned: 'file',
    keys: ['caseId', 'staffId'],
    make: async (scene, whose) => {
      const { id } = await addStaff(scene.db, 'editor');
      return { caseId: (await draft(scene, whose)).caseId, staffId: id, reason };
    },
  },
  'cases.unassign': {
    roles: { reviewer: 'any' },
    owned: 'one',
    keys: ['caseId', 'staffId'],
    make: async (scene, whose) => {
      const { caseId } = await draft(scene, whose);
      const { id } = await addStaff(scene.db, 'editor');
      await assignOnly(scene.db, caseId, [id]);
      return { caseId, staffId: id, reason };
    },
  },
};
