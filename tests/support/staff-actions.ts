import { randomUUID } from 'node:crypto';
import { findInvitation } from '@/lib/staff/invitations/read-desk';
import { inviteStaff } from '@/lib/staff/invitations/write';
import { offerReset } from '@/lib/staff/passwords/write';
import { answerPassword } from '@/lib/staff/sign-in/write';
import type { ActionRow, Reach, Scene, Whose } from './action-row';
import { addStaff, codeAt, emailOf, openTestSession, TEST_PASSWORD } from './staff';

const EVERYONE = ['contributor', 'campaigner', 'editor', 'reviewer', 'admin'] as const;
const NEW_PASSWORD = 'nine wooden bridges to Amber Hill 42';
const reason = 'Invented reason';

const forAll = (reach: Reach) => Object.fromEntries(EVERYONE.map((role) => [role, reach]));
const colleague = async ({ db }: Scene) => addStaff(db, 'editor');
const staffIdOf = async (scene: Scene, whose: Whose) =>
  (whose === 'own' ? scene.me : await colleague(scene)).id;

/** What staff may do about themselves and each other. Nobody is an administrator of their own access. */
export const STAFF_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'staff.suspend': {
    roles: { admin: 'other' },
    owned: 'two',
    keys: ['staffId'],
    make: async (scene, whose) => ({ staffId: await staffIdOf(scene, whose), reason }),
  },
  'staff.restore': {
    roles: { admin: 'other' },
    owned: 'two',
    keys: ['staffId'],
    make: async (scene, whose) => {
      const staffId = await staffIdOf(scene, whose);
      if (whose === 'other') {
        await scene.db.staff.update({ where: { id: staffId }, data: { disabledAt: new Date() } });
      }
      return { staffId, reason };
    },
  },
  'staff.change-role': {
    roles: { admin: 'other' },
    owned: 'two',
    keys: ['staffId'],
    make: async (scene, whose) => ({ staffId: await staffIdOf(scene, whose), role: 'contributor', reason }),
  },
  'staff.decide-raise': {
    roles: { admin: 'other' },
    owned: 'two',
    keys: ['requestId'],
    make: async (scene, whose) => {
      const requestedBy = whose === 'own' ? scene.me : await addStaff(scene.db, 'admin');
      const data = { fromRole: 'editor', toRole: 'reviewer', reason, requestedById: requestedBy.id };
      const staffId = (await colleague(scene)).id;
      const request = await scene.db.roleRequest.create({ data: { staffId, ...data } });
      return { requestId: request.id, answer: 'confirm' };
    },
  },
  'staff.offer-reset': {
    roles: { admin: 'other' },
    owned: 'two',
    keys: ['staffId'],
    make: async (scene, whose) => ({ staffId: await staffIdOf(scene, whose) }),
  },
  'staff.invite': {
    roles: { admin: 'any' },
    owned: 'one',
    keys: [],
    make: () => Promise.resolve({ email: `${randomUUID()}@desk.example`, role: 'editor' }),
  },
  'staff.withdraw-invitation': {
    roles: { admin: 'any' },
    owned: 'two',
    keys: ['invitationId'],
    make: async (scene, whose) => {
      const { id } = await invite(scene);
      if (whose === 'own') {
        await scene.db.invitation.update({ where: { id }, data: { invitedById: scene.me.id } });
      }
      return { invitationId: id };
    },
  },
  'staff.end-session': {
    roles: { ...forAll('own'), admin: 'any' },
    owned: 'two',
    keys: ['sessionId'],
    // Whether a session exists is told only to whom it is.
    outOfReach: 'not-found',
    make: async (scene, whose) => {
      const staffId = await staffIdOf(scene, whose);
      await openTestSession(scene.db, staffId);
      const where = { staffId, endedAt: null };
      const { id } = await scene.db.session.findFirstOrThrow({ where, orderBy: { createdAt: 'desc' } });
      return { sessionId: id };
    },
  },
  'staff.end-sessions': {
    roles: { ...forAll('own'), admin: 'any' },
    owned: 'two',
    keys: ['staffId'],
    make: async (scene, whose) => {
      const staffId = await staffIdOf(scene, whose);
      await openTestSession(scene.db, staffId);
      return { staffId };
    },
  },
  'digest.choose': {
    roles: { contributor: 'any', editor: 'any', reviewer: 'any' },
    owned: 'one',
    keys: [],
    make: () => Promise.resolve({ rhythm: 'WEEKLY', language: 'ru' }),
  },
  'staff.sign-out': { roles: forAll('any'), owned: 'one', keys: [], make: () => Promise.resolve({}) },
  'staff.change-password': {
    roles: forAll('any'),
    owned: 'one',
    keys: [],
    make: () => Promise.resolve({ current: TEST_PASSWORD, password: NEW_PASSWORD, again: NEW_PASSWORD }),
  },
  'staff.sign-in': {
    roles: 'open',
    owned: 'one',
    keys: ['email'],
    unknown: 'invalid',
    make: async (scene) => ({ email: emailOf((await colleague(scene)).id), password: TEST_PASSWORD }),
  },
  'staff.prove-second-factor': {
    roles: 'open',
    owned: 'one',
    keys: ['code'],
    unknown: 'invalid',
    counts: ['desk.sign_in_step'],
    make: async (scene) => {
      const now = new Date();
      const attempt = { db: scene.db, address: '', knows: () => false, now };
      const email = emailOf((await colleague(scene)).id);
      const { step } = await answerPassword(attempt, { email, password: TEST_PASSWORD });
      scene.request.cookies.set('held-step', step);
      return { code: await codeAt(now) };
    },
  },
  'staff.reset-password': {
    roles: 'open',
    owned: 'one',
    keys: ['token'],
    make: async (scene) => {
      const at = { actor: await addStaff(scene.db, 'admin'), db: scene.db };
      const { value } = await offerReset(at, { staffId: (await colleague(scene)).id });
      const code = await codeAt(new Date());
      return { token: value.token, password: NEW_PASSWORD, again: NEW_PASSWORD, code };
    },
  },
  'staff.accept-invitation': {
    roles: 'open',
    owned: 'one',
    keys: ['token'],
    make: async (scene) => {
      const now = new Date();
      const { token, email } = await invite(scene);
      const invitation = await findInvitation(token, now, scene.db);
      if (invitation === null) throw new Error('The invitation is not open');
      const { sealed, secret } = invitation.enrolment;
      const code = await codeAt(now, secret.replaceAll(' ', ''));
      const password = { password: NEW_PASSWORD, again: NEW_PASSWORD };
      return { token, email, enrolment: sealed, name: 'Invented Newcomer', ...password, code };
    },
  },
};

async function invite({ db }: Scene): Promise<{ id: string; token: string; email: string }> {
  const at = { actor: await addStaff(db, 'admin'), db };
  return (await inviteStaff(at, { email: `${randomUUID()}@desk.example`, role: 'editor' })).value;
}
