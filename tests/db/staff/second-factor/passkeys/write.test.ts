import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { findActorByToken } from '@/lib/platform/session/session';
import { askForProof, proveAgainByPasskey } from '@/lib/staff/second-factor/passkeys/proof/write';
import { listOwnPasskeys } from '@/lib/staff/second-factor/passkeys/read-desk';
import {
  acceptPasskey,
  addPasskey,
  askForOwnPasskey,
  offerPasskey,
  removePasskey,
} from '@/lib/staff/second-factor/passkeys/write';
import { noteFreshProof, proveAgain } from '@/lib/staff/second-factor/proof/write';
import { answerPasskey, answerPassword, askForStep } from '@/lib/staff/sign-in/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { KEY_ORIGIN, newSoftKey, type Lie, type SoftKey } from '@/tests/support/soft-key';
import {
  addStaff,
  codeAt,
  emailOf,
  keepSoftKey,
  openTestSession,
  TEST_PASSWORD,
} from '@/tests/support/staff';

/** Each password costs what it should. */
const SLOW = 60_000;
const NOW = new Date();
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = KEY_ORIGIN;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
}, SLOW);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

type Owner = { at: Door; id: string; session: string };
async function owner(): Promise<Owner> {
  const actor = await addStaff(db, 'editor');
  return { at: { actor, db }, id: actor.id, session: await openTestSession(db, actor.id, NOW) };
}
async function provenOwner(): Promise<Owner> {
  const one = await owner();
  await noteFreshProof(db, one.id, one.session, NOW);
  return one;
}
const entriesOf = (subjectId: string, kind: string) => db.auditEntry.count({ where: { subjectId, kind } });

/** Each a fault in what a key is told or tells. */
const LIES: [string, Lie][] = [
  ['of a foreign origin', { origin: 'https://held.example' }],
  ['of the same host under another port', { origin: 'http://localhost:3002' }],
  ['for a foreign relying party', { rpId: 'held.example' }],
  ['to another challenge', { challenge: Buffer.from('another').toString('base64url') }],
  ['without verification of its owner', { verified: false }],
];

describe('adding a passkey', () => {
  it(
    'takes a fresh proof, keeps the public half, and writes it down',
    async () => {
      const { at, id, session } = await provenOwner();
      const asked = await offerPasskey(at, session, NOW);
      expect(asked.value).toMatchObject({
        rp: { id: 'localhost' },
        attestation: 'none',
        authenticatorSelection: { userVerification: 'required' },
      });
      const answer = newSoftKey().make(asked.value);
      const { value } = await addPasskey(at, session, { name: 'Key at home', answer }, NOW);
      expect(await listOwnPasskeys(at)).toEqual([
        { id: value.passkeyId, name: 'Key at home', addedAt: NOW, lastUsedAt: null },
      ]);
      expect(await entriesOf(id, 'staff.passkey.added')).toBe(1);
      await expect(offerPasskey(at, session, NOW)).rejects.toMatchObject({ kind: 'forbidden' });
    },
    SLOW,
  );

  it(
    'is refused without a fresh proof, after ten minutes, and with that of another session',
    async () => {
      const { at, id, session } = await owner();
      await expect(offerPasskey(at, session, NOW)).rejects.toMatchObject({ message: 'refusal.proof' });
      await noteFreshProof(db, id, session, NOW);
      const asked = await offerPasskey(at, session, NOW);
      await expect(offerPasskey(at, session, after(10))).rejects.toMatchObject({ kind: 'forbidden' });
      const elsewhere = await openTestSession(db, id, NOW);
      await expect(offerPasskey(at, elsewhere, NOW)).rejects.toMatchObject({ kind: 'forbidden' });
      await db.session.updateMany({ where: { staffId: id }, data: { freshProofAt: null } });
      const input = { name: 'Key', answer: newSoftKey().make(asked.value) };
      await expect(addPasskey(at, session, input, NOW)).rejects.toMatchObject({ kind: 'forbidden' });
      expect(await listOwnPasskeys(at)).toEqual([]);
    },
    SLOW,
  );

  it.each(LIES)(
    'refuses a key %s',
    async (_said, lie) => {
      const { at, session } = await provenOwner();
      const answer = newSoftKey().make((await offerPasskey(at, session, NOW)).value, lie);
      await expect(addPasskey(at, session, { name: 'Key', answer }, NOW)).rejects.toMatchObject({
        message: 'refusal.passkey.refused',
      });
      expect(await listOwnPasskeys(at)).toEqual([]);
    },
    SLOW,
  );

  it(
    'refuses an answer that comes again, too late, or from another session',
    async () => {
      const { at, id, session } = await provenOwner();
      const { value: asked } = await offerPasskey(at, session, NOW);
      const input = { name: 'Key', answer: newSoftKey().make(asked) };
      const elsewhere = await openTestSession(db, id, NOW);
      await noteFreshProof(db, id, elsewhere, NOW);
      const refused = { message: 'refusal.passkey.refused' };
      await expect(addPasskey(at, elsewhere, input, NOW)).rejects.toMatchObject(refused);
      await expect(addPasskey(at, session, input, after(5))).rejects.toMatchObject(refused);
      await addPasskey(at, session, input, NOW);
      await noteFreshProof(db, id, session, NOW);
      await expect(addPasskey(at, session, input, NOW)).rejects.toMatchObject(refused);
      expect(await listOwnPasskeys(at)).toHaveLength(1);
    },
    SLOW,
  );
});

describe('an answer of a passkey', () => {
  let id: string;
  let key: SoftKey;
  const occasion = () => ({ staffId: id, purpose: 'SIGN_IN', token: 'step' }) as const;
  const ask = () => askForOwnPasskey(db, occasion(), NOW);

  beforeEach(async () => {
    ({ id } = await addStaff(db, 'editor'));
    key = newSoftKey();
    await keepSoftKey(db, id, key);
  }, SLOW);

  it('is accepted once, also twenty times at once', async () => {
    const answer = key.sign(await ask());
    const all = await Promise.all(
      Array.from({ length: 20 }, () => acceptPasskey(db, occasion(), answer, NOW)),
    );
    expect(all.filter(Boolean)).toHaveLength(1);
    expect(await acceptPasskey(db, occasion(), answer, NOW)).toBe(false);
    await ask();
    expect(await acceptPasskey(db, occasion(), answer, NOW)).toBe(false);
  });

  it.each(LIES)('is refused %s', async (_said, lie) => {
    expect(await acceptPasskey(db, occasion(), key.sign(await ask(), lie), NOW)).toBe(false);
    // The same key is accepted when it tells the truth.
    expect(await acceptPasskey(db, occasion(), key.sign(await ask()), NOW)).toBe(true);
  });

  it('is refused with a count that was there before: the key was copied', async () => {
    expect(await acceptPasskey(db, occasion(), key.sign(await ask(), { counter: 7 }), NOW)).toBe(true);
    expect(await acceptPasskey(db, occasion(), key.sign(await ask(), { counter: 7 }), NOW)).toBe(false);
    expect(await acceptPasskey(db, occasion(), key.sign(await ask(), { counter: 8 }), NOW)).toBe(true);
  });

  it('is refused of another person’s key, for another purpose, in another browser, too late, and as nonsense', async () => {
    const another = await addStaff(db, 'editor');
    const theirs = newSoftKey();
    await keepSoftKey(db, another.id, theirs);
    expect(await acceptPasskey(db, occasion(), theirs.sign(await ask()), NOW)).toBe(false);
    const refused = async (on: Partial<{ purpose: 'PROVE'; token: string }>, at = NOW) => {
      const answer = key.sign(await ask());
      return !(await acceptPasskey(db, { ...occasion(), ...on }, answer, at));
    };
    expect(await refused({ purpose: 'PROVE' })).toBe(true);
    expect(await refused({ token: 'another step' })).toBe(true);
    expect(await refused({}, after(5))).toBe(true);
    for (const nonsense of ['', 'null', '[]', '{"id":1}', `{"id":"${'a'.repeat(22)}"}`, '\0']) {
      await ask();
      expect(await acceptPasskey(db, occasion(), nonsense, NOW)).toBe(false);
    }
    expect(await refused({})).toBe(false);
  });
});

describe('signing in', () => {
  const attempt = { db, address: '192.0.2.1', knows: () => true, now: NOW };

  it(
    'passes the second step by a passkey, bound to the step, also while others guess codes',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const key = newSoftKey();
      await keepSoftKey(db, id, key);
      const at = { ...attempt, db };
      const password = { email: emailOf(id), password: TEST_PASSWORD };
      const [{ step }, other] = [await answerPassword(at, password), await answerPassword(at, password)];
      const answer = key.sign(await askForStep(at, step));
      await expect(answerPasskey(at, other.step, { answer })).rejects.toMatchObject({ kind: 'invalid' });
      await expect(answerPasskey(at, 'made up', { answer })).rejects.toMatchObject({ kind: 'signed-out' });
      const { ticket } = await answerPasskey(at, step, { answer });
      expect(ticket).not.toBe(step);
      await expect(answerPasskey(at, step, { answer })).rejects.toMatchObject({ kind: 'signed-out' });
      expect((await db.signInStep.findMany({ where: { staffId: id, provenBy: 'PASSKEY' } })).length).toBe(1);
    },
    SLOW,
  );

  it(
    'says to who knows the password that there is no passkey, and gives up after five answers',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const at = { ...attempt, db };
      const { step } = await answerPassword(at, { email: emailOf(id), password: TEST_PASSWORD });
      await expect(askForStep(at, step)).rejects.toMatchObject({ message: 'refusal.passkey.none' });
      for (let tries = 0; tries < 5; tries += 1) {
        await expect(answerPasskey(at, step, { answer: '{}' })).rejects.toMatchObject({ kind: 'invalid' });
      }
      await expect(answerPasskey(at, step, { answer: '{}' })).rejects.toMatchObject({ kind: 'signed-out' });
    },
    SLOW,
  );
});

describe('taking a passkey away', () => {
  it(
    'takes a fresh proof, by the passkey itself or a code; other sessions end, this one stays',
    async () => {
      const { at, id, session } = await owner();
      const key = newSoftKey();
      const passkeyId = await keepSoftKey(db, id, key);
      const elsewhere = await openTestSession(db, id, NOW);
      const remove = () => removePasskey(at, session, { passkeyId }, NOW);
      await expect(remove()).rejects.toMatchObject({ kind: 'forbidden' });
      expect(await listOwnPasskeys(at)).toHaveLength(1);
      const answer = key.sign((await askForProof(at, session, NOW)).value);
      await proveAgainByPasskey(at, session, { answer }, NOW);
      await expect(proveAgainByPasskey(at, session, { answer }, NOW)).rejects.toMatchObject({
        kind: 'invalid',
      });
      await remove();
      expect(await listOwnPasskeys(at)).toEqual([]);
      expect(await findActorByToken(db, session, NOW)).not.toBeNull();
      expect(await findActorByToken(db, elsewhere, NOW)).toBeNull();
      expect(await entriesOf(id, 'staff.passkey.removed')).toBe(1);
      const second = await keepSoftKey(db, id, newSoftKey());
      await proveAgain(at, session, { code: await codeAt(NOW) }, NOW);
      await removePasskey(at, session, { passkeyId: second }, NOW);
      expect(await listOwnPasskeys(at)).toEqual([]);
    },
    SLOW,
  );

  it(
    'reaches nobody else’s',
    async () => {
      const { at, session } = await provenOwner();
      const another = await addStaff(db, 'editor');
      const passkeyId = await keepSoftKey(db, another.id, newSoftKey());
      await expect(removePasskey(at, session, { passkeyId }, NOW)).rejects.toMatchObject({
        kind: 'not-found',
      });
      expect(await db.passkey.count({ where: { id: passkeyId } })).toBe(1);
    },
    SLOW,
  );

  it(
    'leaves the authenticator: the database keeps nobody with a password and no second factor',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const drop = db.staff.update({ where: { id }, data: { secondFactorSecret: null } });
      await expect(drop).rejects.toThrow('staff_password_comes_with_second_factor');
    },
    SLOW,
  );
});
