import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { unseal } from '@/lib/platform/secrets/seal';
import { findInvitation } from '@/lib/staff/invitations/read-desk';
import {
  acceptInvitation,
  inviteStaff,
  makeFirstAdministratorLink,
  withdrawInvitation,
} from '@/lib/staff/invitations/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, codeAt, TEST_PASSWORD } from '@/tests/support/staff';

/** Each password costs what it should. */
const SLOW = 60_000;

let database: TestDatabase;
let db: DeskClient;

beforeEach(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

const NOW = new Date('2026-03-01T10:00:00Z');
const HOUR = 3_600_000;

async function answersFor(token: string, email: string, now: Date) {
  const invitation = await findInvitation(token, now, db);
  if (invitation === null) throw new Error('The invitation is not open');
  const { sealed, secret } = invitation.enrolment;
  return {
    token,
    email,
    enrolment: sealed,
    name: 'Invented Editor',
    password: TEST_PASSWORD,
    again: TEST_PASSWORD,
    code: await codeAt(now, secret.replaceAll(' ', '')),
  };
}

async function invite(email = 'editor@desk.example', now = NOW): Promise<string> {
  const actor = await addStaff(db, 'admin');
  return (await inviteStaff({ actor, db }, { email, role: 'editor' }, now)).value.token;
}

it(
  'lets the invited person join, once, also when the form is sent six times at once',
  async () => {
    const token = await invite();
    const answers = await answersFor(token, 'editor@desk.example', NOW);
    const joined = await Promise.allSettled(
      Array.from({ length: 6 }, () => acceptInvitation(db, answers, NOW)),
    );
    const [done] = joined.filter((one) => one.status === 'fulfilled');
    expect(joined.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(done?.value.recoveryCodes).toHaveLength(10);
    expect(new Set(done?.value.recoveryCodes).size).toBe(10);
    expect(await db.staff.count({ where: { email: 'editor@desk.example', role: 'editor' } })).toBe(1);
    expect(await findInvitation(token, NOW, db)).toBeNull();
    await expect(acceptInvitation(db, answers, NOW)).rejects.toMatchObject({ kind: 'not-found' });
  },
  SLOW,
);

it(
  'stores neither token, password, secret nor recovery codes as they are',
  async () => {
    const token = await invite();
    const answers = await answersFor(token, 'editor@desk.example', NOW);
    const { recoveryCodes } = await acceptInvitation(db, answers, NOW);
    const invitation = await db.invitation.findFirstOrThrow();
    const secret = unseal('enrolment', invitation.id, answers.enrolment) ?? '';
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const stored = JSON.stringify([
      await db.staff.findMany(),
      await db.invitation.findMany(),
      await db.recoveryCode.findMany(),
      await db.auditEntry.findMany({ omit: { seq: true } }),
    ]);
    for (const closed of [token, TEST_PASSWORD, secret, ...recoveryCodes])
      expect(stored).not.toContain(closed);
  },
  SLOW,
);

it(
  'ends after 72 hours, when withdrawn and when the address is invited anew',
  async () => {
    const admin = { actor: await addStaff(db, 'admin'), db };
    const make = async (email: string) => (await inviteStaff(admin, { email, role: 'editor' }, NOW)).value;
    const old = await make('old@desk.example');
    expect(await findInvitation(old.token, new Date(NOW.getTime() + 72 * HOUR - 1), db)).not.toBeNull();
    expect(await findInvitation(old.token, new Date(NOW.getTime() + 72 * HOUR), db)).toBeNull();
    await withdrawInvitation(admin, { invitationId: old.id });
    expect(await findInvitation(old.token, NOW, db)).toBeNull();
    const first = await make('twice@desk.example');
    const second = await make('twice@desk.example');
    expect(await findInvitation(first.token, NOW, db)).toBeNull();
    expect(await findInvitation(second.token, NOW, db)).not.toBeNull();
  },
  SLOW,
);

it(
  'refuses a common password, a wrong code, another address and an enrolment of another invitation',
  async () => {
    const token = await invite();
    const answers = await answersFor(token, 'editor@desk.example', NOW);
    const tried = {
      password: { password: 'passwordpassword1', again: 'passwordpassword1' },
      email: { email: 'other@desk.example' },
      code: { code: '000000' },
    };
    for (const [field, wrong] of Object.entries(tried)) {
      await expect(acceptInvitation(db, { ...answers, ...wrong }, NOW)).rejects.toMatchObject({
        kind: 'invalid',
        fields: { [field]: expect.any(String) as string },
      });
    }
    const other = await answersFor(await invite('second@desk.example'), 'second@desk.example', NOW);
    await expect(
      acceptInvitation(db, { ...answers, enrolment: other.enrolment, code: other.code }, NOW),
    ).rejects.toMatchObject({ fields: { code: expect.any(String) as string } });
    expect((await acceptInvitation(db, answers, NOW)).recoveryCodes).toHaveLength(10);
  },
  SLOW,
);

it(
  'is made by administrators only, and for no one who is on the staff',
  async () => {
    for (const role of ['contributor', 'campaigner', 'editor', 'reviewer'] as const) {
      const actor = await addStaff(db, role);
      await expect(
        inviteStaff({ actor, db }, { email: 'new@desk.example', role: 'admin' }),
      ).rejects.toMatchObject({ kind: 'forbidden' });
    }
    const token = await invite();
    await acceptInvitation(db, await answersFor(token, 'editor@desk.example', NOW), NOW);
    await expect(invite('editor@desk.example')).rejects.toMatchObject({ kind: 'conflict' });
  },
  SLOW,
);

describe('the first administrator', () => {
  it(
    'joins by the link printed last, and then no link is printed',
    async () => {
      const now = new Date();
      const [first, second] = [await makeFirstAdministratorLink(db), await makeFirstAdministratorLink(db)];
      const tokenOf = (link: string | null) => link?.replace('/desk/invitation/', '') ?? '';
      expect(await findInvitation(tokenOf(first), now, db)).toBeNull();
      const answers = await answersFor(tokenOf(second), 'first@desk.example', now);
      await acceptInvitation(db, answers, now);
      expect(await db.staff.findFirst({ where: { kind: 'PERSON' } })).toMatchObject({
        role: 'admin',
        email: 'first@desk.example',
      });
      expect(await makeFirstAdministratorLink(db)).toBeNull();
    },
    SLOW,
  );

  it(
    'is not joined by a second one through an old link',
    async () => {
      const now = new Date();
      const link = await makeFirstAdministratorLink(db);
      const answers = await answersFor(
        link?.replace('/desk/invitation/', '') ?? '',
        'late@desk.example',
        now,
      );
      await addStaff(db, 'admin');
      await expect(acceptInvitation(db, answers, now)).rejects.toMatchObject({ kind: 'not-found' });
    },
    SLOW,
  );
});
