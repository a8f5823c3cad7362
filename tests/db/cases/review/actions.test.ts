import { randomUUID } from 'node:crypto';
import { closeDeskClient, openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { NOT_SENT, type FormState } from '@/lib/platform/forms/form-state';
import type { Role } from '@/lib/platform/session/actor';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { formOf, holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';

const ORIGIN = 'http://localhost:3001';
const EVERYONE = ['contributor', 'campaigner', 'editor', 'reviewer', 'admin'] as const;
const request = holdNextRequest();

type Tried = {
  action: (before: FormState<never>, data: FormData) => Promise<FormState<unknown>>;
  entries: Record<string, string>;
  roles: readonly Role[];
};
const NAMES = ['send', 'assess', 'publish', 'send back', 'withdraw', 'check the chain'] as const;

let database: TestDatabase;
let db: DeskClient;
let actions: Record<(typeof NAMES)[number], Tried>;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = ORIGIN;
  process.env['DESK_DATABASE_URL'] = database.deskUrl;
  db = openDeskClient(database.deskUrl);
  // One after the other: the module loader of the test runner mixes up what is loaded side by side.
  const review = await import('@/lib/cases/review/actions');
  const audit = await import('@/lib/audit/check/actions');
  const [caseId, requestId, reason] = [randomUUID(), randomUUID(), 'invented reason'];
  actions = {
    send: {
      action: review.sendToReviewForm,
      entries: { caseId, revision: '1', note: 'ready' },
      roles: ['contributor', 'editor', 'reviewer'],
    },
    assess: {
      action: review.assessForReviewForm,
      entries: { caseId, revision: '1', level: 'LOW', consentBasis: 'FAMILY', reason },
      roles: ['editor', 'reviewer'],
    },
    publish: {
      action: review.publishReviewedForm,
      entries: { requestId, reason, read: 'on' },
      roles: ['reviewer'],
    },
    'send back': {
      action: review.sendBackForm,
      entries: { requestId, note: 'mend it' },
      roles: ['reviewer'],
    },
    withdraw: {
      action: review.withdrawForm,
      entries: { caseId, state: 'SUSPENDED', reason },
      roles: ['editor', 'reviewer', 'admin'],
    },
    'check the chain': { action: audit.checkChainForm, entries: {}, roles: ['reviewer', 'admin'] },
  };
}, 60_000);
afterAll(async () => {
  await closeDeskClient();
  await db.$disconnect();
  await database.drop();
});
beforeEach(() => {
  request.cookies.clear();
  request.headers = new Map([['origin', ORIGIN]]);
});

async function send(name: (typeof NAMES)[number], entries = actions[name].entries) {
  const { outcome } = await actions[name].action(NOT_SENT, formOf(entries));
  if (outcome === null) throw new Error('The form has no outcome');
  return outcome.ok ? 'done' : outcome.refusal;
}

async function signIn(role: Role): Promise<string> {
  const { id } = await addStaff(db, role);
  request.cookies.set('held-session', await openTestSession(db, id));
  return id;
}

describe.each(NAMES)('%s', (name) => {
  it('refuses who is signed out or suspended, and a form from elsewhere', async () => {
    expect(await send(name)).toBe('signed-out');
    const id = await signIn('reviewer');
    request.headers = new Map([['origin', 'https://evil.example']]);
    expect(await send(name)).toBe('forbidden');
    request.headers = new Map([['origin', ORIGIN]]);
    await db.staff.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await send(name)).toBe('signed-out');
  });

  it('is for its roles alone', async () => {
    for (const role of EVERYONE) {
      await signIn(role);
      const expected = actions[name].roles.includes(role) ? ['done', 'not-found'] : ['forbidden'];
      expect(expected).toContain(await send(name));
    }
  });

  it('refuses what is no input of its', async () => {
    await signIn('reviewer');
    const { entries } = actions[name];
    expect(await send(name, { ...entries, extra: 'x' })).toBe('invalid');
    for (const field of Object.keys(entries))
      for (const value of ['', '\0', 'x'.repeat(100_000), 'a\u202eb'])
        expect(await send(name, { ...entries, [field]: value })).toBe('invalid');
  });
});
