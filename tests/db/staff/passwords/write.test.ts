import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { verifyPassword } from '@/lib/platform/secrets/password-hash';
import { findActorByToken } from '@/lib/platform/session/session';
import { isResetOpen } from '@/lib/staff/passwords/read-desk';
import { changePassword, offerReset, renewRecoveryCodes, resetPassword } from '@/lib/staff/passwords/write';
import { noteFreshProof } from '@/lib/staff/second-factor/proof/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, codeAt, openTestSession, TEST_PASSWORD } from '@/tests/support/staff';

/** Each password costs what it should. */
const SLOW = 60_000;
const NEW = 'four herons under Pale Viaduct 82';
const NOW = new Date('2026-03-01T10:00:00Z');

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function opens(staffId: string, password: string): Promise<boolean> {
  const { passwordHash } = await db.staff.findUniqueOrThrow({ where: { id: staffId } });
  return verifyPassword(passwordHash, password);
}

describe('one’s own password', () => {
  it(
    'changes for the present one, and ends every session',
    async () => {
      const actor = await addStaff(db, 'editor');
      const token = await openTestSession(db, actor.id);
      await changePassword({ actor, db }, { current: TEST_PASSWORD, password: NEW, again: NEW }, NOW);
      expect(await opens(actor.id, NEW)).toBe(true);
      expect(await opens(actor.id, TEST_PASSWORD)).toBe(false);
      expect(await findActorByToken(db, token, new Date())).toBeNull();
    },
    SLOW,
  );

  it(
    'stays for a wrong present one, a common new one, and after too many guesses',
    async () => {
      const actor = await addStaff(db, 'editor');
      const change = (current: string, password = NEW) =>
        changePassword({ actor, db }, { current, password, again: password }, NOW);
      await expect(change('not the password at all')).rejects.toMatchObject({
        fields: { current: 'refusal.password' },
      });
      await expect(change(TEST_PASSWORD, 'qwertyuiopasdf')).rejects.toMatchObject({
        fields: { password: 'input.password.common' },
      });
      for (let at = 0; at < 2; at += 1) await change('not the password at all').catch(() => undefined);
      await expect(change(TEST_PASSWORD)).rejects.toMatchObject({ kind: 'too-many' });
      expect(await opens(actor.id, TEST_PASSWORD)).toBe(true);
    },
    SLOW,
  );

  it(
    'brings new recovery codes in place of the old',
    async () => {
      const actor = await addStaff(db, 'editor');
      const session = await openTestSession(db, actor.id);
      const renew = async () => {
        await noteFreshProof(db, actor.id, session, NOW);
        return renewRecoveryCodes({ actor, db }, session, { current: TEST_PASSWORD }, NOW);
      };
      const first = (await renew()).value.recoveryCodes;
      const second = (await renew()).value.recoveryCodes;
      expect(second.filter((code) => first.includes(code))).toEqual([]);
      expect(await db.recoveryCode.count({ where: { staffId: actor.id } })).toBe(10);
      // The proof is spent: the next ones ask for another.
      const later = new Date(NOW.getTime() + 90_000);
      const again = renewRecoveryCodes({ actor, db }, session, { current: TEST_PASSWORD }, later);
      await expect(again).rejects.toMatchObject({ kind: 'forbidden' });
    },
    SLOW,
  );
});

describe('a reset', () => {
  async function offered(staffId: string): Promise<string> {
    const actor = await addStaff(db, 'admin');
    return (await offerReset({ actor, db }, { staffId }, NOW)).value.token;
  }

  it(
    'sets a password once, with the second factor, which stays',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const before = await db.staff.findUniqueOrThrow({ where: { id } });
      const token = await offered(id);
      const answers = { token, password: NEW, again: NEW };
      await expect(resetPassword(db, { ...answers, code: '000000' }, NOW)).rejects.toMatchObject({
        fields: { code: 'refusal.code' },
      });
      expect(await opens(id, TEST_PASSWORD)).toBe(true);
      await resetPassword(db, { ...answers, code: await codeAt(NOW) }, NOW);
      expect(await opens(id, NEW)).toBe(true);
      const after = await db.staff.findUniqueOrThrow({ where: { id } });
      expect(after.secondFactorSecret).toBe(before.secondFactorSecret);
      expect(await isResetOpen(token, NOW, db)).toBe(false);
      const later = new Date(NOW.getTime() + 120_000);
      await expect(resetPassword(db, { ...answers, code: await codeAt(later) }, later)).rejects.toMatchObject(
        {
          kind: 'not-found',
        },
      );
    },
    SLOW,
  );

  it(
    'ends after a day, with the next link, and with suspension',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const [first, second] = [await offered(id), await offered(id)];
      expect(await isResetOpen(first, NOW, db)).toBe(false);
      expect(await isResetOpen(second, NOW, db)).toBe(true);
      expect(await isResetOpen(second, new Date(NOW.getTime() + 86_400_000), db)).toBe(false);
      await db.staff.update({ where: { id }, data: { disabledAt: NOW } });
      const answers = { token: second, password: NEW, again: NEW, code: await codeAt(NOW) };
      await expect(resetPassword(db, answers, NOW)).rejects.toMatchObject({ kind: 'not-found' });
    },
    SLOW,
  );

  it(
    'is offered by administrators, and never to oneself',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const admin = await addStaff(db, 'admin');
      await expect(offerReset({ actor: admin, db }, { staffId: admin.id })).rejects.toMatchObject({
        kind: 'forbidden',
      });
      const actor = await addStaff(db, 'reviewer');
      await expect(offerReset({ actor, db }, { staffId: id })).rejects.toMatchObject({ kind: 'forbidden' });
    },
    SLOW,
  );
});
