import { randomUUID } from 'node:crypto';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { NOT_SENT, type FormState } from '@/lib/platform/forms/form-state';
import type { Actor } from '@/lib/platform/session/actor';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';
import { formOf, holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';

const ORIGIN = 'http://localhost:3001';
const request = holdNextRequest();

let database: TestDatabase;
let db: DeskClient;
let record: (before: FormState<never>, data: FormData) => Promise<FormState<unknown>>;
let path: string;
let entries: Record<string, string>;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = ORIGIN;
  process.env['DESK_DATABASE_URL'] = database.deskUrl;
  db = openDeskClient(database.deskUrl);
  record = (await import('@/lib/cases/facts/actions')).recordStatusForm;
  request.headers = new Map([['origin', ORIGIN]]);
  const made = await makeCase(
    { actor: await addStaff(db, 'editor'), db },
    { slug: 'invented', name: 'Invented One', number: 1, assessedOn: '2026-01-15' },
  );
  await assignOnly(db, made.caseId, []);
  path = `/desk/cases/${made.caseId}/add/status`;
  entries = {
    'fact.caseId': made.caseId,
    'fact.revision': String(made.revision),
    'fact.kind': 'TRANSFERRED',
    'fact.text': 'typed, and not to be read in the table',
    once: randomUUID(),
    reason: 'An invented reason',
    'word.asserterId': (await db.asserter.findFirstOrThrow()).id,
    'word.sourceGrade': 'B',
    'word.contentGrade': '3',
  };
}, 60_000);
afterAll(async () => {
  const { deskClient } = await import('@/lib/platform/db/desk-client');
  await deskClient().$disconnect();
  await db.$disconnect();
  await database.drop();
});
beforeEach(() => {
  request.cookies.clear();
});

const send = (typed: Record<string, string>) => record(NOT_SENT, formOf(typed));
const enter = async (actor: Actor) => {
  request.cookies.set('held-session', await openTestSession(db, actor.id));
};

async function endedSession(): Promise<Actor> {
  const owner = await addStaff(db, 'editor');
  await enter(owner);
  await db.session.updateMany({ where: { staffId: owner.id }, data: { endedAt: new Date() } });
  return owner;
}

it('gives back what was typed to its owner alone, and forgets it once it is sent', async () => {
  const owner = await endedSession();
  await expect(send(entries)).rejects.toMatchObject({
    digest: expect.stringContaining('/sign-in') as string,
  });
  const row = await db.keptForm.findFirstOrThrow({ where: { staffId: owner.id } });
  expect(Buffer.from(row.sealed, 'base64url').toString('latin1')).not.toContain('typed');
  const { findKeptEntries, pathAfterSignIn } = await import('@/lib/platform/session/kept-entries');
  const another = await addStaff(db, 'editor');
  await enter(another);
  expect(await pathAfterSignIn()).toBe('/desk');
  expect(await findKeptEntries({ actor: another, db }, path)).toBeNull();
  await enter(owner);
  expect(await pathAfterSignIn()).toBe(path);
  expect(await findKeptEntries({ actor: owner, db }, path)).toEqual(entries);
  expect(await findKeptEntries({ actor: owner, db }, '/desk/cases/new')).toBeNull();
  expect((await send(entries)).outcome).toMatchObject({ ok: true });
  expect(await findKeptEntries({ actor: owner, db }, path)).toBeNull();
  expect(await db.keptForm.count()).toBe(0);
});

it('keeps nothing for a session that never was, and no path that is not a form of the desk', async () => {
  request.cookies.set('held-session', 'made-up');
  expect((await send(entries)).outcome).toMatchObject({ refusal: 'signed-out' });
  await endedSession();
  const foreign = await send({ ...entries, 'fact.caseId': '//evil.example' });
  expect(foreign.outcome).toMatchObject({ refusal: 'signed-out' });
  expect(await db.keptForm.count()).toBe(0);
});

it('is gone after an hour', async () => {
  const owner = await endedSession();
  await expect(send(entries)).rejects.toThrow();
  await db.keptForm.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  await enter(owner);
  const { findKeptEntries } = await import('@/lib/platform/session/kept-entries');
  expect(await findKeptEntries({ actor: owner, db }, path)).toBeNull();
});
