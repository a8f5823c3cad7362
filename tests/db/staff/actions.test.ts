import { randomUUID } from 'node:crypto';
import { closeDeskClient, openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { NOT_SENT, type FormState } from '@/lib/platform/forms/form-state';
import type { Actor, Role } from '@/lib/platform/session/actor';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { formOf, holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';

const ORIGIN = 'http://localhost:3001';
const request = holdNextRequest();

type Tried = {
  action: (before: FormState<never>, data: FormData) => Promise<FormState<unknown>>;
  entries: () => Record<string, string>;
  roles: readonly Role[];
};
const EVERYONE: readonly Role[] = ['contributor', 'campaigner', 'editor', 'reviewer', 'admin'];
const ADMINS: readonly Role[] = ['admin'];

let database: TestDatabase;
let db: DeskClient;
let actions: Record<string, Tried>;
let colleague: Actor;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = ORIGIN;
  process.env['DESK_DATABASE_URL'] = database.deskUrl;
  db = openDeskClient(database.deskUrl);
  await addStaff(db, 'admin', 'Administrator who stays');
  // One after the other: the module loader of the test runner mixes up what is loaded side by side.
  const staff = await import('@/lib/staff/actions');
  const roles = await import('@/lib/staff/roles/actions');
  const invitations = await import('@/lib/staff/invitations/actions');
  const sessions = await import('@/lib/staff/sessions/actions');
  const reason = 'Invented reason';
  const about = () => ({ staffId: colleague.id });
  actions = {
    suspend: { action: staff.suspendStaffForm, entries: () => ({ ...about(), reason }), roles: ADMINS },
    restore: { action: staff.restoreStaffForm, entries: () => ({ ...about(), reason }), roles: ADMINS },
    'change role': {
      action: roles.changeRoleForm,
      entries: () => ({ ...about(), role: 'reviewer', reason }),
      roles: ADMINS,
    },
    'decide raise': {
      action: roles.decideRaiseForm,
      entries: () => ({ requestId: randomUUID(), answer: 'confirm' }),
      roles: ADMINS,
    },
    invite: {
      action: invitations.inviteStaffForm,
      entries: () => ({ email: `${randomUUID()}@desk.example`, role: 'editor' }),
      roles: ADMINS,
    },
    'withdraw invitation': {
      action: invitations.withdrawInvitationForm,
      entries: () => ({ invitationId: randomUUID() }),
      roles: ADMINS,
    },
    'end sessions': { action: sessions.endSessionsForm, entries: about, roles: ADMINS },
    'end session': {
      action: sessions.endSessionForm,
      entries: () => ({ sessionId: randomUUID() }),
      roles: EVERYONE,
    },
  };
}, 60_000);
afterAll(async () => {
  await closeDeskClient();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  request.cookies.clear();
  request.headers = new Map([['origin', ORIGIN]]);
  colleague = await addStaff(db, 'editor');
});

const NAMES = [
  'suspend',
  'restore',
  'change role',
  'decide raise',
  'invite',
  'withdraw invitation',
  'end sessions',
  'end session',
];

async function send(name: string, entries?: Record<string, string>) {
  const tried = actions[name];
  if (tried === undefined) throw new Error(`No action "${name}"`);
  const { outcome } = await tried.action(NOT_SENT, formOf(entries ?? tried.entries()));
  if (outcome === null) throw new Error('The form has no outcome');
  return outcome.ok ? 'done' : outcome.refusal;
}

async function signIn(role: Role): Promise<Actor> {
  const actor = await addStaff(db, role);
  request.cookies.set('held-session', await openTestSession(db, actor.id));
  return actor;
}

const changes = () => db.auditEntry.count();

describe.each(NAMES)('%s', (name) => {
  it('refuses who is not signed in', async () => {
    const before = await changes();
    expect(await send(name)).toBe('signed-out');
    request.cookies.set('held-session', 'made-up');
    expect(await send(name)).toBe('signed-out');
    expect(await changes()).toBe(before);
  });

  it('refuses who is suspended', async () => {
    const { id } = await signIn('admin');
    await db.staff.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await send(name)).toBe('signed-out');
  });

  it('refuses a form from another origin, and one that names none', async () => {
    await signIn('admin');
    const before = await changes();
    for (const origin of ['https://evil.example', 'null', 'http://localhost:3001.evil.example', undefined]) {
      request.headers = new Map(origin === undefined ? [] : [['origin', origin]]);
      expect(await send(name)).toBe('forbidden');
    }
    request.headers = new Map([
      ['origin', ORIGIN],
      ['sec-fetch-site', 'cross-site'],
    ]);
    expect(await send(name)).toBe('forbidden');
    expect(await changes()).toBe(before);
  });

  it('is for its roles alone', async () => {
    for (const role of EVERYONE) {
      await signIn(role);
      const allowed = actions[name]?.roles.includes(role) === true;
      if (!allowed) expect(await send(name)).toBe('forbidden');
      else expect(['done', 'not-found', 'conflict']).toContain(await send(name));
    }
  });

  it('refuses what is no input of its', async () => {
    await signIn('admin');
    const entries = actions[name]?.entries() ?? {};
    expect(await send(name, { ...entries, extra: 'x' })).toBe('invalid');
    const [first = ''] = Object.keys(entries);
    for (const value of ['', '\0', "' OR 1=1 --", 'x'.repeat(100_000)]) {
      expect(await send(name, { ...entries, [first]: value })).toBe('invalid');
    }
  });
});

it('keeps what was typed, but no secret', async () => {
  const { signInForm } = await import('@/lib/staff/sign-in/actions');
  const typed = { email: 'nobody@desk.example', password: 'a password that is not right' };
  const state = await signInForm(NOT_SENT, formOf(typed));
  expect(state.entries).toEqual({ email: 'nobody@desk.example' });
  expect(state.outcome).toMatchObject({ ok: false, message: 'refusal.signIn' });
});

it('signs in by two steps, with a new token each time, and out at the server', async () => {
  const { signInForm, proveSecondFactorForm } = await import('@/lib/staff/sign-in/actions');
  const { signOutForm } = await import('@/lib/staff/sessions/actions');
  const { findDoor } = await import('@/lib/platform/session/current');
  const { codeAt, emailOf, TEST_PASSWORD } = await import('@/tests/support/staff');
  request.cookies.set('held-session', 'planted by somebody else');
  await expect(
    signInForm(NOT_SENT, formOf({ email: emailOf(colleague.id), password: TEST_PASSWORD })),
  ).rejects.toThrow('NEXT_REDIRECT');
  expect(await findDoor()).toBeNull();
  const code = await codeAt(new Date());
  await expect(proveSecondFactorForm(NOT_SENT, formOf({ code }))).rejects.toThrow('NEXT_REDIRECT');
  expect(request.cookies.get('held-session')).not.toBe('planted by somebody else');
  expect((await findDoor())?.actor.id).toBe(colleague.id);
  expect(request.cookies.has('held-step')).toBe(false);
  const copied = request.cookies.get('held-session') ?? '';
  await expect(signOutForm(NOT_SENT, formOf({}))).rejects.toThrow('NEXT_REDIRECT');
  request.cookies.set('held-session', copied);
  expect(await findDoor()).toBeNull();
}, 30_000);

it('counts too many actions of one person', async () => {
  const { id } = await signIn('editor');
  await db.actionCount.create({ data: { actorId: id, minute: new Date(), actions: 120 } });
  expect(await send('end session')).toBe('too-many');
  await db.actionCount.update({ where: { actorId: id }, data: { minute: new Date(Date.now() - 61_000) } });
  expect(await send('end session')).toBe('not-found');
});
