import { randomUUID } from 'node:crypto';
import { publishReviewed, sendToReview } from '@/lib/cases/review/write';
import type { Door } from '@/lib/platform/db/transact';
import type { ActionRow, Scene, Whose } from './action-row';
import { KEEPERS } from './case-actions';
import { makeCase, type MadeCase } from './case-in-database';
import { giveDraft, keepAs } from './file-keepers';
import { addStaff } from './staff';

// Codes are unique in a database; one file of tests has one of its own.
let made = 5000;

const reason = 'Invented reason';
const EDIT = ['editor', 'reviewer'];

/** What is done to bring a file before the public and to take it back. Who asks for a review does not answer it. */
export const REVIEW_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'cases.review.send': {
    roles: KEEPERS,
    owned: 'file',
    keys: ['caseId'],
    unknown: 'not-found',
    outOfReach: 'not-found',
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, revision } = await whole(scene, whose);
      // Contributors have no other way to a whole file of their own than an editor's help.
      const isMine = whose === 'own' && scene.me.role === 'contributor';
      if (isMine) await giveDraft(scene.db, caseId, scene.me.id);
      return { caseId, revision: String(revision), note: 'Ready' };
    },
  },
  'cases.review.assess': {
    roles: { editor: KEEPERS.editor, reviewer: 'any' },
    outOfReach: 'not-found',
    owned: 'file',
    keys: ['caseId'],
    revision: 'revision',
    make: async (scene, whose) => {
      const { caseId, revision } = await whole(scene, whose);
      return { caseId, revision: String(revision), level: 'LOW', consentBasis: 'PUBLIC_OWN_ACT', reason };
    },
  },
  'cases.review.publish': {
    roles: { reviewer: 'other' },
    owned: 'two',
    keys: ['requestId'],
    make: async (scene, whose) => ({ requestId: (await asked(scene, whose)).requestId, reason, read: 'on' }),
  },
  'cases.review.send-back': {
    roles: { reviewer: 'other' },
    owned: 'two',
    keys: ['requestId'],
    make: async (scene, whose) => ({ requestId: (await asked(scene, whose)).requestId, note: reason }),
  },
  'cases.withdraw': {
    roles: { editor: 'any', reviewer: 'any', admin: 'any' },
    owned: 'file',
    keys: ['caseId'],
    make: async (scene, whose) => {
      const { requestId, caseId } = await asked(scene, whose);
      const second = { actor: await addStaff(scene.db, 'reviewer'), db: scene.db };
      await publishReviewed(second, { requestId, reason, now: new Date() });
      await keepAs(scene, caseId, whose);
      return { caseId, state: 'SUSPENDED', reason };
    },
  },
  // The check of the log is kept in the log: it changes something each time.
  'audit.check': {
    roles: { reviewer: 'any', admin: 'any' },
    owned: 'one',
    keys: [],
    make: () => Promise.resolve({}),
  },
};

/** Who keeps the file: who is trying, where it is to be their own and their role may keep files; else an editor. */
async function keeper({ db, me }: Scene, whose: Whose): Promise<Door> {
  return { actor: whose === 'own' && EDIT.includes(me.role) ? me : await addStaff(db, 'editor'), db };
}

async function whole(scene: Scene, whose: Whose): Promise<MadeCase> {
  const made = await madeBy(await keeper(scene, whose));
  await keepAs(scene, made.caseId, whose);
  return made;
}

async function asked(scene: Scene, whose: Whose): Promise<{ requestId: string; caseId: string }> {
  const by = await keeper(scene, whose);
  const { caseId, revision } = await madeBy(by);
  const { value } = await sendToReview(by, { caseId, revision, note: 'Ready', now: new Date() });
  return { requestId: value.requestId, caseId };
}

function madeBy(by: Door): Promise<MadeCase> {
  const assessedOn = new Date().toISOString().slice(0, 10);
  const slug = `invented-${randomUUID()}`;
  return makeCase(by, { slug, name: 'Inventa Examplova', number: (made += 1), assessedOn });
}
