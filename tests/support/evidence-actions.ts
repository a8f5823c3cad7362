import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { decideIntake } from '@/lib/evidence/originals/decision/write';
import { bringIn } from '@/lib/evidence/originals/intake/write';
import { bringInInput } from '@/lib/evidence/originals/schema';
import { requestRemoval } from '@/lib/evidence/originals/removal/write';
import type { ActionRow, Scene, Whose } from './action-row';
import { KEEPERS } from './case-actions';
import { makeCase } from './case-in-database';
import { giveDraft, keepAs } from './file-keepers';
import { fileOf, PAGE } from './originals-stage';
import { addStaff } from './staff';

// Codes are unique in a database; one file of tests has one of its own.
let made = 7500;

/** Captured files. Who brought one in does not decide on it; here somebody else always did. */
export const EVIDENCE_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'evidence.bring-in': {
    roles: KEEPERS,
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['caseId', 'documentId'],
    unknown: 'not-found',
    files: ['file'],
    make: async (scene, whose) => ({
      ...(await citedFor(scene, whose)),
      ...{ file: `${PAGE}${randomUUID()}`, captured: '2026-01-15', tool: 'Invented browser' },
    }),
  },
  'evidence.decide': {
    roles: { editor: KEEPERS.editor, reviewer: 'any' },
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['intakeId'],
    unknown: 'not-found',
    make: async (scene, whose) => ({
      intakeId: await broughtFor(scene, whose),
      ...{ verdict: 'RELEASED', reason: 'Invented reason' },
    }),
  },
  'evidence.read': {
    roles: { editor: KEEPERS.editor, reviewer: 'any' },
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['intakeId'],
    unknown: 'not-found',
    make: async (scene, whose) => {
      const intakeId = await broughtFor(scene, whose);
      const { db, me } = scene;
      await db.session.updateMany({ where: { staffId: me.id }, data: { freshProofAt: new Date() } });
      return { intakeId, reason: 'Invented reason' };
    },
  },
  'evidence.copy': {
    roles: { editor: KEEPERS.editor, reviewer: 'any' },
    owned: 'file',
    outOfReach: 'not-found',
    keys: ['intakeId'],
    unknown: 'not-found',
    make: async (scene, whose) => {
      const picture = await sharp({ create: { width: 3, height: 3, channels: 3, background: '#123456' } })
        .png()
        .toBuffer();
      const intakeId = await broughtFor(scene, whose, picture);
      const by = { actor: await addStaff(scene.db, 'reviewer'), db: scene.db };
      await decideIntake(by, { intakeId, verdict: 'RELEASED', reason: 'Invented reason' });
      return { intakeId };
    },
  },
  'evidence.request-removal': {
    roles: { reviewer: 'any' },
    owned: 'one',
    keys: ['intakeId'],
    unknown: 'not-found',
    make: async (scene, whose) => ({ ...(await removable(scene, whose)), reason: 'Invented reason' }),
  },
  'evidence.confirm-removal': {
    roles: { reviewer: 'other' },
    owned: 'two',
    keys: ['requestId'],
    make: async (scene, whose) => {
      const { db, me } = scene;
      const actor = whose === 'own' && me.role === 'reviewer' ? me : await addStaff(db, 'reviewer');
      const asked = { ...(await removable(scene, whose)), reason: 'Invented reason', now: new Date() };
      const { id: requestId } = (await requestRemoval({ actor, db }, asked)).value;
      await db.session.updateMany({ where: { staffId: me.id }, data: { freshProofAt: new Date() } });
      return { requestId };
    },
  },
};

/** What was brought in, and the code of its file. */
async function removable(scene: Scene, whose: Whose): Promise<{ intakeId: string; code: string }> {
  const intakeId = await broughtFor(scene, whose);
  const about = { where: { id: intakeId }, select: { case: { select: { code: true } } } };
  return { intakeId, code: (await scene.db.evidenceIntake.findUniqueOrThrow(about)).case.code };
}

/** A file that somebody else brought in for the document of such a case. */
async function broughtFor(
  scene: Scene,
  whose: Whose,
  bytes: string | Buffer = `${PAGE}${randomUUID()}`,
): Promise<string> {
  const about = await citedFor(scene, whose);
  const said = { ...about, captured: '2026-01-15', tool: 'Invented browser' };
  const by = { actor: await addStaff(scene.db, 'reviewer'), db: scene.db };
  const file = fileOf(bytes);
  return (await bringIn(by, bringInInput.parse({ ...said, file }))).value.id;
}

/** A case with a document that it cites: who is trying keeps it where it is to be their own and their role may. */
async function citedFor(scene: Scene, whose: Whose): Promise<{ caseId: string; documentId: string }> {
  const { db, me } = scene;
  const mine = whose === 'own';
  const actor = mine && ['editor', 'reviewer'].includes(me.role) ? me : await addStaff(db, 'editor');
  const named = { slug: `invented-${randomUUID()}`, name: 'Inventa Examplova', number: (made += 1) };
  const { caseId, claimId } = await makeCase({ actor, db }, { ...named, assessedOn: '2026-01-20' });
  const { documentId } = await db.claim.findUniqueOrThrow({ where: { id: claimId } });
  if (mine && me.role === 'contributor') await giveDraft(db, caseId, me.id);
  await keepAs(scene, caseId, whose);
  return { caseId, documentId: documentId ?? '' };
}
