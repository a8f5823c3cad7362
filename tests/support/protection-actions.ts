import { randomUUID } from 'node:crypto';
import { recordConsentInput } from '@/lib/cases/consent/schema';
import { recordConsent } from '@/lib/cases/consent/write';
import { sealValueInput } from '@/lib/cases/sealed/schema';
import { requestDestruction } from '@/lib/cases/sealed/destruction/write';
import { sealValue } from '@/lib/cases/sealed/write';
import type { ActionRow, Scene, Whose } from './action-row';
import { KEEPERS } from './case-actions';
import { makeCase } from './case-in-database';
import { assignOnly, giveDraft, keepAs } from './file-keepers';
import { addStaff } from './staff';

// Codes are unique in a database; one file of tests has one of its own.
let made = 7000;

const today = () => new Date().toISOString().slice(0, 10);

/** What is recorded on the page that protects a person. Two people sign: who recorded a word does not sign it. */
export const PROTECTION_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'cases.protection.consent': {
    roles: KEEPERS,
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['caseId'],
    unknown: 'not-found',
    make: async (scene, whose) => ({
      caseId: await fileOf(scene, whose),
      purpose: 'MEDIA',
      basis: 'FAMILY',
      givenOn: today(),
      wordOf: 'An invented aunt',
    }),
  },
  'cases.protection.age': {
    roles: KEEPERS,
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['caseId'],
    unknown: 'not-found',
    // Without the tick, which says nothing to a form that is none.
    make: async (scene, whose) => ({ caseId: await fileOf(scene, whose) }),
  },
  'cases.protection.legal': {
    roles: { editor: KEEPERS.editor, reviewer: 'any' },
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['caseId'],
    make: async (scene, whose) => ({
      caseId: await fileOf(scene, whose),
      verdict: 'STOP',
      reviewer: 'An invented lawyer',
      reason: 'Invented reason',
    }),
  },
  'cases.protection.sign': {
    roles: { editor: 'other', reviewer: 'other' },
    owned: 'two',
    keys: ['consentId'],
    unknown: 'not-found',
    make: async (scene, whose) => {
      const mine = whose === 'own' && ['editor', 'reviewer'].includes(scene.me.role);
      const by = { actor: mine ? scene.me : await addStaff(scene.db, 'editor'), db: scene.db };
      const caseId = await fileOf({ ...scene, me: by.actor }, 'own');
      const word = recordConsentInput.parse({
        caseId,
        purpose: 'PUBLISH_NAME',
        basis: 'NOT_OBTAINABLE_VITAL_INTEREST',
        givenOn: today(),
        wordOf: 'Nobody could be reached',
      });
      const { value } = await recordConsent(by, { ...word, now: new Date() });
      // In the common pool, so that who signs reaches the file.
      await assignOnly(scene.db, caseId, []);
      return { consentId: value.id };
    },
  },
  'cases.sealed.seal': {
    roles: { editor: KEEPERS.editor, reviewer: 'any' },
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['caseId'],
    make: async (scene, whose) => ({
      caseId: await fileOf(scene, whose),
      kind: 'CONTACT',
      text: 'An invented number',
      holdsNames: 'no',
    }),
  },
  'cases.sealed.open': {
    roles: { editor: KEEPERS.editor, reviewer: 'any' },
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['sealedId'],
    make: async (scene, whose) => ({ sealedId: await sealedFor(scene, whose), reason: 'Invented reason' }),
  },
  'cases.sealed.name': {
    roles: { editor: KEEPERS.editor, reviewer: 'any' },
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['sealedId'],
    unknown: 'not-found',
    make: async (scene, whose) => {
      const sealedId = await sealedFor(scene, whose);
      await noteRead(scene, sealedId);
      return { sealedId, holdsNames: 'no' };
    },
  },
  'cases.sealed.request-destruction': {
    roles: { reviewer: 'any' },
    owned: 'one',
    keys: ['caseId'],
    make: async (scene, whose) => {
      const caseId = await sealedFile(scene, whose);
      const { code } = await scene.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
      return { caseId, code, reason: 'Invented reason' };
    },
  },
  'cases.sealed.confirm-destruction': {
    roles: { reviewer: 'other' },
    owned: 'two',
    keys: ['requestId'],
    make: async (scene, whose) => {
      const made = await requestedFor(scene, whose);
      await proveNow(scene);
      return made;
    },
  },
  'cases.sealed.cancel-destruction': {
    roles: { reviewer: 'any' },
    owned: 'one',
    keys: ['requestId'],
    make: requestedFor,
  },
};

/** A request to destroy the key of a file: one's own where a reviewer tries it on theirs. */
async function requestedFor(scene: Scene, whose: Whose) {
  const caseId = await sealedFile(scene, whose);
  const { db, me } = scene;
  const actor = whose === 'own' && me.role === 'reviewer' ? me : await addStaff(db, 'reviewer');
  const { code } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const asked = { caseId, code, reason: 'Invented reason', now: new Date() };
  return { requestId: (await requestDestruction({ actor, db }, asked)).value.id };
}

/** A file in which something is sealed. */
async function sealedFile(scene: Scene, whose: Whose): Promise<string> {
  const caseId = await fileOf(scene, whose);
  const by = { actor: await addStaff(scene.db, 'reviewer'), db: scene.db };
  await sealValue(
    by,
    sealValueInput.parse({ caseId, holdsNames: 'no', kind: 'CONTACT', text: 'An invented number' }),
  );
  return caseId;
}

/** Who is trying has just proven the second factor. */
async function proveNow({ db, me }: Scene): Promise<void> {
  await db.session.updateMany({ where: { staffId: me.id }, data: { freshProofAt: new Date() } });
}

/** A sealed value in such a file; who is trying has just proven the second factor. */
async function sealedFor(scene: Scene, whose: Whose): Promise<string> {
  const caseId = await fileOf(scene, whose);
  const by = { actor: await addStaff(scene.db, 'reviewer'), db: scene.db };
  const text = 'An invented number';
  const { value } = await sealValue(
    by,
    sealValueInput.parse({ caseId, holdsNames: 'no', kind: 'CONTACT', text }),
  );
  await proveNow(scene);
  return value.id;
}

/** Who is trying has read this value, as the audit keeps it. */
async function noteRead({ db, me }: Scene, sealedId: string): Promise<void> {
  const { caseId } = await db.sealedValue.findUniqueOrThrow({ where: { id: sealedId } });
  const detail = JSON.stringify({ sealedId, reason: 'Invented reason' });
  await db.$executeRaw`
    INSERT INTO desk.audit_entry (actor_id, kind, subject, subject_id, detail)
    VALUES (${me.id}::uuid, 'case.sealed.read', 'case', ${caseId}::uuid, ${detail}::jsonb)`;
}

/** A whole file: who is trying keeps it where it is to be their own and their role may. */
async function fileOf(scene: Scene, whose: Whose): Promise<string> {
  const { db, me } = scene;
  const mine = whose === 'own';
  const actor = mine && ['editor', 'reviewer'].includes(me.role) ? me : await addStaff(db, 'editor');
  const { caseId } = await makeCase(
    { actor, db },
    {
      slug: `invented-${randomUUID()}`,
      name: 'Inventa Examplova',
      number: (made += 1),
      assessedOn: today(),
    },
  );
  if (mine && me.role === 'contributor') await giveDraft(db, caseId, me.id);
  await keepAs(scene, caseId, whose);
  return caseId;
}
