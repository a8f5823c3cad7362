import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { findActorByToken } from '@/lib/platform/session/session';
import { makeEnrolment } from '@/lib/staff/second-factor/authenticator/read-desk';
import { replaceAuthenticator } from '@/lib/staff/second-factor/authenticator/write';
import { findProof } from '@/lib/staff/second-factor/proof/read-desk';
import { noteFreshProof, proveAgain } from '@/lib/staff/second-factor/proof/write';
import { acceptCode, renewRecoveryCodes } from '@/lib/staff/second-factor/write';
import { beginSession } from '@/lib/platform/session/session';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, codeAt, openTestSession } from '@/tests/support/staff';

const SLOW = 60_000;
const NOW = new Date();
const LATER = new Date(NOW.getTime() + 120_000);

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
}, SLOW);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** Somebody who signed in with a recovery code, and the codes they have left. */
async function withoutAuthenticator(): Promise<{ at: Door; id: string; session: string; codes: string[] }> {
  const actor = await addStaff(db, 'editor');
  const codes = await db.$transaction((tx) => renewRecoveryCodes(tx, actor.id));
  const session = await beginSession(db, actor.id, { browser: null, provenBy: 'RECOVERY_CODE' }, NOW);
  return { at: { actor, db }, id: actor.id, session, codes };
}

/** A new authenticator and the first code that it shows. */
async function newAuthenticator(id: string) {
  const { sealed, secret } = makeEnrolment(id, 'invented');
  const bare = secret.replaceAll(' ', '');
  return { enrolment: sealed, code: await codeAt(NOW, bare), codeLater: () => codeAt(LATER, bare) };
}

it(
  'a lost authenticator is replaced with a recovery code: the old secret and the old codes are worth nothing',
  async () => {
    const { at, id, session, codes } = await withoutAuthenticator();
    expect(await findProof(at, session, NOW)).toEqual({ isFresh: false, byRecoveryCode: true });
    const elsewhere = await openTestSession(db, id, NOW);
    await db.signInStep.create({ data: { staffId: id, tokenHash: 'half done', expiresAt: LATER } });
    await proveAgain(at, session, { code: codes[0] ?? '' }, NOW);
    const { enrolment, code, codeLater } = await newAuthenticator(id);
    const { value } = await replaceAuthenticator(at, session, { enrolment, code }, NOW);

    expect(await acceptCode(db, id, code, NOW)).toBeNull();
    expect(await acceptCode(db, id, await codeAt(LATER), LATER)).toBeNull();
    expect(await acceptCode(db, id, await codeLater(), LATER)).toBe('CODE');
    for (const old of codes) expect(await acceptCode(db, id, old, NOW)).toBeNull();
    expect(value.recoveryCodes).toHaveLength(10);
    expect(await acceptCode(db, id, value.recoveryCodes[9] ?? '', NOW)).toBe('RECOVERY_CODE');

    expect(await findActorByToken(db, session, NOW)).not.toBeNull();
    expect(await findActorByToken(db, elsewhere, NOW)).toBeNull();
    expect(await db.signInStep.count({ where: { staffId: id } })).toBe(0);
    const kinds = await db.auditEntry.findMany({ where: { subjectId: id }, select: { kind: true } });
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['staff.authenticator.replaced', 'staff.recovery-codes.renewed']),
    );
  },
  SLOW,
);

it(
  'nothing is replaced without a fresh proof, with a wrong code, or by what was enrolled for somebody else',
  async () => {
    const { at, id, session } = await withoutAuthenticator();
    const secretOf = async () => (await db.staff.findUniqueOrThrow({ where: { id } })).secondFactorSecret;
    const before = await secretOf();
    const { enrolment, code } = await newAuthenticator(id);
    const replace = (sent: { enrolment: string; code: string }) =>
      replaceAuthenticator(at, session, sent, NOW);
    await expect(replace({ enrolment, code })).rejects.toMatchObject({ kind: 'forbidden' });
    await noteFreshProof(db, id, session, NOW);
    await expect(replace({ enrolment, code: '000000' })).rejects.toMatchObject({ kind: 'invalid' });
    const foreign = await newAuthenticator((await addStaff(db, 'editor')).id);
    await expect(replace(foreign)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await secretOf()).toBe(before);
    // What was refused has not spent the proof.
    await replace({ enrolment, code });
    expect(await secretOf()).not.toBe(before);
    await expect(replace(await newAuthenticator(id))).rejects.toMatchObject({ kind: 'forbidden' });
  },
  SLOW,
);
