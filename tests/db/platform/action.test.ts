import { randomBytes } from 'node:crypto';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { actionsOn, type Action } from '@/lib/platform/action';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { tokenHash } from '@/lib/platform/secrets/token';
import { findActorByToken } from '@/lib/platform/session/session';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

const now = new Date('2026-02-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let made: MadeCase;
let token: string | null = null;
let within = true;
const refreshed: string[][] = [];

// The pipeline as the desk has it, but for the cookie: the token stands in a variable instead.
const defineAction = actionsOn({
  db: () => db,
  findActor: async () => (token === null ? null : findActorByToken(db, token, now)),
  withinLimit: () => Promise.resolve(within),
  refresh: (touched) => refreshed.push([...touched]),
});
const record: Action<{ id: string; revision: number }> = defineAction({
  name: 'case.status.record',
  input: recordStatusInput,
  allow: (actor) => actor.role !== 'campaigner',
  run: recordStatus,
});

async function signIn(door: Door, session: { seenAt?: Date; expiresAt?: Date } = {}): Promise<void> {
  token = randomBytes(32).toString('base64url');
  await db.session.create({
    data: {
      staffId: door.actor.id,
      tokenHash: tokenHash(token),
      lastSeenAt: session.seenAt ?? now,
      expiresAt: session.expiresAt ?? new Date(now.getTime() + 3_600_000),
    },
  });
}

const status = (revision: number) => ({ caseId: made.caseId, revision, kind: 'TRANSFERRED' });
const state = async () => ({
  events: await db.statusEvent.count(),
  entries: await db.auditEntry.count(),
  file: await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } }),
});

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  made = await makeCase(editor, {
    slug: 'example-person',
    name: 'Example Person',
    number: 1,
    assessedOn: '2026-01-20',
  });
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

beforeEach(() => {
  token = null;
  within = true;
});

async function expectRefused(raw: unknown, refusal: string) {
  const before = await state();
  const outcome = await record(raw);
  expect(outcome).toMatchObject({ ok: false, refusal });
  expect(await state()).toEqual(before);
  return outcome;
}

test('signed out: refused, and nothing is written', async () => {
  await expectRefused(status(made.revision), 'signed-out');
});

test('a token that nobody was given is nobody', async () => {
  token = 'made-up';
  await expectRefused(status(made.revision), 'signed-out');
});

test('the wrong role is refused by the pipeline', async () => {
  await signIn(await doorFor(db, 'campaigner'));
  await expectRefused(status(made.revision), 'forbidden');
});

test("another's file is refused on its row, where the pipeline knew only the role", async () => {
  await signIn(await doorFor(db, 'contributor'));
  await expectRefused(status(made.revision), 'not-found');
});

test('a suspended account is nobody from that moment', async () => {
  const door = await doorFor(db, 'editor');
  await signIn(door);
  await db.staff.update({ where: { id: door.actor.id }, data: { disabledAt: now } });
  await expectRefused(status(made.revision), 'signed-out');
});

test('a session that ended, expired or stood idle for more than 30 minutes is none', async () => {
  await signIn(editor);
  await db.session.updateMany({ where: { staffId: editor.actor.id }, data: { endedAt: now } });
  await expectRefused(status(made.revision), 'signed-out');
  await signIn(editor, { expiresAt: now });
  await expectRefused(status(made.revision), 'signed-out');
  await signIn(editor, { seenAt: new Date(now.getTime() - 30 * 60_000 - 1) });
  await expectRefused(status(made.revision), 'signed-out');
});

test('too many at once are refused before anything is read', async () => {
  await signIn(editor);
  within = false;
  await expectRefused(status(made.revision), 'too-many');
});

test.each([
  ['an operator object for an id', { caseId: { not: '' }, revision: 1, kind: 'ARRESTED' }, 'caseId'],
  ['a kind that is none', { caseId: '', revision: 1, kind: 'FREED' }, 'kind'],
  ['a field that nobody asked for', { extra: 1 }, ''],
  ['a text instead of a form', 'x', ''],
])('%s is invalid and names its field', async (_what, raw, field) => {
  await signIn(editor);
  const outcome = await expectRefused(raw, 'invalid');
  expect(outcome).toHaveProperty(['fields', field]);
});

test('an unknown case file is not found', async () => {
  await signIn(editor);
  const id = '00000000-0000-4000-8000-000000000000';
  await expectRefused({ ...status(1), caseId: id }, 'not-found');
});

test('whoever may: it is written once, with its entry by its author, and what it touched is refreshed', async () => {
  await signIn(editor);
  const before = await state();
  const outcome = await record(status(made.revision));
  expect(outcome).toMatchObject({ ok: true, value: { revision: made.revision + 1 } });
  const after = await state();
  expect(after.events).toBe(before.events + 1);
  expect(after.entries).toBe(before.entries + 1);
  const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  expect(entry).toMatchObject({ kind: 'case.status.recorded', actorId: editor.actor.id });
  expect(refreshed).toHaveLength(1);
});

test('a stale revision is a conflict: the second of two who saw the same file does not overwrite', async () => {
  await signIn(editor);
  await expectRefused(status(made.revision), 'conflict');
});

test('of ten that save at once on one revision, one is written and nine are told', async () => {
  await signIn(editor);
  const { revision } = (await state()).file;
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => record(status(revision))));
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal === 'conflict')).toHaveLength(9);
});
