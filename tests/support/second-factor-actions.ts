import { tokenHash } from '@/lib/platform/secrets/token';
import { makeEnrolment } from '@/lib/staff/second-factor/authenticator/read-desk';
import { askForProof } from '@/lib/staff/second-factor/passkeys/proof/write';
import { offerPasskey } from '@/lib/staff/second-factor/passkeys/write';
import { answerPassword, askForStep } from '@/lib/staff/sign-in/write';
import type { Actor } from '@/lib/platform/session/actor';
import type { ActionRow, Scene } from './action-row';
import { newSoftKey, type SoftKey } from './soft-key';
import { addStaff, codeAt, emailOf, keepSoftKey, TEST_PASSWORD } from './staff';

const forAll = Object.fromEntries(
  (['contributor', 'campaigner', 'editor', 'reviewer', 'admin'] as const).map(
    (role) => [role, 'any'] as const,
  ),
);
const own = { roles: forAll, owned: 'one', keys: [] } as const;
const SPENT = ['desk.passkey_challenge'];

/** The second factor is each person's own: whoever is signed in keeps theirs, after a fresh proof. */
export const SECOND_FACTOR_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'staff.prove-again': { ...own, make: async () => ({ code: await codeAt(new Date()) }) },
  'staff.ask-for-proof': {
    ...own,
    make: async ({ db, me }) => {
      await keepSoftKey(db, me.id, newSoftKey());
      return {};
    },
  },
  'staff.prove-again-by-passkey': {
    ...own,
    counts: SPENT,
    make: async (scene) => {
      const key = newSoftKey();
      await keepSoftKey(scene.db, scene.me.id, key);
      const { value } = await askForProof({ actor: scene.me, db: scene.db }, sessionOf(scene));
      return { answer: key.sign(value) };
    },
  },
  'staff.offer-passkey': { ...own, make: async (scene) => (await prove(scene), {}) },
  'staff.add-passkey': {
    ...own,
    counts: SPENT,
    make: async (scene) => {
      if (!(await prove(scene))) return { name: 'Invented key', answer: '{}' };
      const { value } = await offerPasskey({ actor: scene.me, db: scene.db }, sessionOf(scene));
      return { name: 'Invented key', answer: newSoftKey().make(value) };
    },
  },
  'staff.remove-passkey': {
    ...own,
    roles: Object.fromEntries(Object.keys(forAll).map((role) => [role, 'own'] as const)),
    owned: 'two',
    keys: ['passkeyId'],
    // Whether a passkey exists is told only to whom it is.
    outOfReach: 'not-found',
    make: async (scene, whose) => {
      await prove(scene);
      const { id } = whose === 'own' ? scene.me : await addStaff(scene.db, 'editor');
      return { passkeyId: await keepSoftKey(scene.db, id, newSoftKey()) };
    },
  },
  'staff.replace-authenticator': {
    ...own,
    make: async (scene) => {
      await prove(scene);
      const { sealed, secret } = makeEnrolment(scene.me.id, 'invented');
      return { enrolment: sealed, code: await codeAt(new Date(), secret.replaceAll(' ', '')) };
    },
  },
  'staff.renew-recovery-codes': {
    ...own,
    make: async (scene) => (await prove(scene), { current: TEST_PASSWORD }),
  },
  'staff.ask-for-passkey': {
    roles: 'open',
    owned: 'one',
    keys: [],
    make: async (scene) => {
      const { staff } = await passFirstStep(scene);
      await keepSoftKey(scene.db, staff.id, newSoftKey());
      return {};
    },
  },
  'staff.prove-passkey': {
    roles: 'open',
    owned: 'one',
    keys: ['answer'],
    unknown: 'invalid',
    counts: ['desk.sign_in_step', ...SPENT],
    make: async (scene) => {
      const { staff, attempt, step } = await passFirstStep(scene);
      const key: SoftKey = newSoftKey();
      await keepSoftKey(scene.db, staff.id, key);
      return { answer: key.sign(await askForStep(attempt, step)) };
    },
  },
};

function sessionOf({ request }: Scene): string {
  return request.cookies.get('held-session') ?? 'none';
}

/** Notes a fresh proof in the session of who asks. False when there is no session. */
async function prove(scene: Scene): Promise<boolean> {
  const where = { tokenHash: tokenHash(sessionOf(scene)) };
  const { count } = await scene.db.session.updateMany({ where, data: { freshProofAt: new Date() } });
  return count > 0;
}

async function passFirstStep(scene: Scene) {
  const staff: Actor = await addStaff(scene.db, 'editor');
  const attempt = { db: scene.db, address: '', knows: () => false, now: new Date() };
  const { step } = await answerPassword(attempt, { email: emailOf(staff.id), password: TEST_PASSWORD });
  scene.request.cookies.set('held-step', step);
  return { staff, attempt, step };
}
