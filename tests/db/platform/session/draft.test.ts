import { randomUUID } from 'node:crypto';
import { closeDeskClient, openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { DRAFT_FIELD, toDraftFields, type DraftGround } from '@/lib/platform/forms/draft-fields';
import { NOT_SENT, type FormState } from '@/lib/platform/forms/form-state';
import { DRAFT_DAYS, MOST_DRAFTS, MOST_LETTERS } from '@/lib/platform/session/draft';
import type { Actor } from '@/lib/platform/session/actor';
import type * as Door from '@/lib/platform/session/draft-door';
import type * as Reader from '@/lib/platform/session/draft-entries';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';
import { formOf, holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';

const ORIGIN = 'http://localhost:3001';
const DAY = 86_400_000;
const request = holdNextRequest();

let database: TestDatabase;
let db: DeskClient;
let door: Pick<typeof Door, 'answerDraft'>;
let reader: Pick<typeof Reader, 'readPageDrafts' | 'resumeForm'>;
let record: (before: FormState<never>, data: FormData) => Promise<FormState<unknown>>;
let path: string;
let entries: Record<string, string>;
let owner: Actor;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = ORIGIN;
  process.env['DESK_DATABASE_URL'] = database.deskUrl;
  db = openDeskClient(database.deskUrl);
  record = (await import('@/lib/cases/facts/actions')).recordStatusForm;
  door = await import('@/lib/platform/session/draft-door');
  reader = await import('@/lib/platform/session/draft-entries');
  const keeper = { actor: await addStaff(db, 'editor'), db };
  const made = await makeCase(keeper, {
    ...{ slug: 'invented', name: 'Invented One', number: 1, assessedOn: '2026-01-15' },
  });
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
  await closeDeskClient();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  request.headers = new Map([['origin', ORIGIN]]);
  request.cookies.clear();
  owner = await enter(await addStaff(db, 'editor'));
});

async function enter(actor: Actor): Promise<Actor> {
  request.cookies.set('held-session', await openTestSession(db, actor.id));
  return actor;
}
const ground = (over: Partial<DraftGround> = {}): DraftGround => ({
  ...{ path, owner: owner.id, opening: randomUUID(), after: null, revision: 4 },
  ...over,
});
const post = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const encoded = new Response(formOf(fields));
  const body = await encoded.arrayBuffer();
  const sent = { 'content-type': encoded.headers.get('content-type') ?? '' };
  const length = { 'content-length': String(body.byteLength) };
  const answer = await door.answerDraft(
    new Request(`${ORIGIN}/desk/drafts`, {
      method: 'POST',
      body,
      headers: { ...sent, ...length, ...headers },
    }),
  );
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
};
const save = async (over: Partial<DraftGround> = {}, typed: Record<string, string> = entries) => {
  const { status, text } = await post({ ...toDraftFields(ground(over)), ...typed });
  return { status, ...(JSON.parse(text) as { kept: boolean; why?: string; savedAt?: string }) };
};
const resume = (actor: Actor) => reader.resumeForm({ actor, db }, path, 4);

it('keeps what is typed, sealed, and shows it to its owner alone', async () => {
  expect(await save()).toMatchObject({ status: 200, kept: true });
  const row = await db.draft.findFirstOrThrow({ where: { staffId: owner.id } });
  expect(Buffer.from(row.sealed, 'base64url').toString('latin1')).not.toContain('typed');
  expect(await resume(owner)).toMatchObject({ entries, from: { what: 'draft', revision: 4 } });
  const another = await addStaff(db, 'reviewer');
  expect(await resume(another)).toMatchObject({ entries: null, from: null });
  // A row that is moved to somebody else does not open.
  await db.draft.update({
    where: { staffId_path: { staffId: owner.id, path } },
    data: { staffId: another.id },
  });
  expect(await resume(another)).toMatchObject({ entries: null, from: null });
});

it('keeps one draft of each form of a page, and shows a page its own alone', async () => {
  const page = path.replace('/add/status', '/review');
  const at = (form: string) => ({ path: `${page}?form=${form}` });
  await save(at('risk'), { reason: 'typed of the risk' });
  await save(at('send'), { note: 'typed to the reviewer' });
  await save({ path: `${page}/preview?form=risk` }, { reason: 'of another page' });
  await save();
  const drafts = await reader.readPageDrafts({ actor: owner, db }, page, 5);
  expect(drafts).toMatchObject({ page, owner: owner.id, revision: 5 });
  expect(Object.keys(drafts.forms).sort()).toEqual([at('risk').path, at('send').path]);
  expect(drafts.forms[at('risk').path]).toMatchObject({
    ...{ entries: { reason: 'typed of the risk' }, from: { what: 'draft' } },
    ground: { path: at('risk').path, owner: owner.id },
  });
  const another = await addStaff(db, 'editor');
  expect((await reader.readPageDrafts({ actor: another, db }, page, 5)).forms).toEqual({});
});

it('keeps nothing that somebody else’s page sends, and leaves what its owner has', async () => {
  await save();
  const before = await db.draft.findMany();
  const { id } = owner;
  await enter(await addStaff(db, 'editor'));
  expect(await save({ owner: id })).toMatchObject({ status: 403, kept: false, why: 'forbidden' });
  expect(await db.draft.findMany()).toEqual(before);
});

it.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['no origin', {}],
  ['another site', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
])('keeps and drops nothing for %s', async (_what, headers) => {
  await save();
  request.headers = new Map(Object.entries(headers));
  const { id } = owner;
  expect(await save({}, { 'fact.text': 'another' })).toMatchObject({ status: 403, kept: false });
  expect((await post({ ...toDraftFields(ground()), [DRAFT_FIELD.drop]: 'yes' })).status).toBe(403);
  expect(await db.draft.count({ where: { staffId: id } })).toBe(1);
});

it.each([
  ['suspended', () => db.staff.update({ where: { id: owner.id }, data: { disabledAt: new Date() } })],
  [
    'signed out',
    () => db.session.updateMany({ where: { staffId: owner.id }, data: { endedAt: new Date() } }),
  ],
])('is closed to somebody %s, and stays', async (_how, end) => {
  await save();
  await end();
  const { findDoor } = await import('@/lib/platform/session/current');
  expect(await findDoor()).toBeNull();
  expect(await save({}, { 'fact.text': 'later' })).toMatchObject({ status: 401, why: 'signed-out' });
  const thrown = await post({ ...toDraftFields(ground()), [DRAFT_FIELD.drop]: 'yes' });
  expect(thrown).toMatchObject({ status: 303, location: '/sign-in' });
  expect(await resume(owner)).toMatchObject({ entries });
});

it('is no larger than a form can be', async () => {
  const typed = 'x'.repeat(MOST_LETTERS);
  expect(await save({}, { 'fact.text': typed })).toMatchObject({ status: 413, why: 'too-long' });
  const sent = { ...toDraftFields(ground()), ...entries };
  expect((await post(sent, { 'content-length': '2000001' })).status).toBe(413);
  expect((await post(sent, { 'content-length': 'much' })).status).toBe(413);
  expect((await post(sent, { 'content-type': 'text/plain' })).status).toBe(422);
  expect(await db.draft.count({ where: { staffId: owner.id } })).toBe(0);
});

it.each(['//evil.example', '/sign-in', '/desk/account', '/desk/reset/x', '/desk/a\nb', '/desk/../x', ''])(
  'is of a form of the desk, and not of %j',
  async (foreign) => {
    expect(await save({ path: foreign })).toMatchObject({ status: 422, why: 'invalid' });
  },
);

it('gives way to nothing: beyond a number of forms nothing more is kept', async () => {
  const row = { staffId: owner.id, sealed: 'x', opening: randomUUID(), savedAt: new Date() };
  const data = Array.from({ length: MOST_DRAFTS }, (_one, at) => ({ ...row, path: `/desk/cases/${at}` }));
  await db.draft.createMany({ data });
  expect(await save()).toMatchObject({ status: 507, why: 'too-full' });
  await db.draft.deleteMany({ where: { path: '/desk/cases/0' } });
  expect(await save()).toMatchObject({ kept: true });
});

it('counts among what one person may do in a minute', async () => {
  await db.actionCount.create({ data: { actorId: owner.id, minute: new Date(), actions: 119 } });
  expect(await save()).toMatchObject({ kept: true });
  expect(await save()).toMatchObject({ status: 429, why: 'too-many' });
});

it('is gone after thirty days', async () => {
  await save();
  const savedAt = (days: number) => ({ savedAt: new Date(Date.now() - days * DAY) });
  await db.draft.updateMany({ where: { staffId: owner.id }, data: savedAt(DRAFT_DAYS - 1) });
  expect(await resume(owner)).toMatchObject({ entries });
  await db.draft.updateMany({ where: { staffId: owner.id }, data: savedAt(DRAFT_DAYS) });
  expect(await resume(owner)).toMatchObject({ entries: null });
  const old = owner.id;
  owner = await enter(await addStaff(db, 'editor'));
  await save();
  expect(await db.draft.count({ where: { staffId: old } })).toBe(0);
});

it('of one window is not written over by another that has not seen it', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const { savedAt = '' } = await save({ opening: first });
  expect(await save({ opening: second }, { 'fact.text': 'other' })).toMatchObject({
    ...{ status: 409, why: 'newer', savedAt },
  });
  expect(await save({ opening: first }, { 'fact.text': 'on' })).toMatchObject({ kept: true });
  const { ground: seen } = await resume(owner);
  expect(await save({ ...seen, opening: second }, { 'fact.text': 'other' })).toMatchObject({ kept: true });
  expect(await resume(owner)).toMatchObject({ entries: { 'fact.text': 'other' } });
});

it('is thrown away when its owner says so', async () => {
  await save();
  const thrown = await post({ ...toDraftFields(ground()), [DRAFT_FIELD.drop]: 'yes' });
  expect(thrown).toMatchObject({ status: 303, location: path });
  expect(await resume(owner)).toMatchObject({ entries: null });
});

it('goes when its form is sent, and stays where another window wrote it', async () => {
  const [mine, other] = [ground(), ground()];
  await save(other);
  const fields = { ...entries, once: randomUUID() };
  expect((await record(NOT_SENT, formOf({ ...fields, ...toDraftFields(mine) }))).outcome).toMatchObject({
    ok: true,
  });
  expect(await resume(owner)).toMatchObject({ entries });
  const now = String((await db.caseFile.findFirstOrThrow({ where: { slug: 'invented' } })).revision);
  const again = { ...fields, once: randomUUID(), 'fact.revision': now };
  expect((await record(NOT_SENT, formOf({ ...again, ...toDraftFields(other) }))).outcome).toMatchObject({
    ok: true,
  });
  expect(await resume(owner)).toMatchObject({ entries: null });
});

it('is kept without script by a button of the form, and nothing is recorded', async () => {
  const before = await db.statusEvent.count();
  const sent = { ...entries, ...toDraftFields(ground()), [DRAFT_FIELD.keep]: 'yes' };
  const state = await record(NOT_SENT, formOf(sent));
  expect(state).toMatchObject({ outcome: null, entries, draft: { kept: true } });
  expect(await resume(owner)).toMatchObject({ entries });
  expect(await db.statusEvent.count()).toBe(before);
  request.headers = new Map([['origin', 'https://evil.example']]);
  await expect(record(NOT_SENT, formOf(sent))).rejects.toThrow();
});

it('what a session that ran out sends waits beside the draft, and the later of the two is shown', async () => {
  await save({}, { 'fact.text': 'earlier' });
  const lastSeenAt = new Date(Date.now() - 3_600_000);
  await db.session.updateMany({ where: { staffId: owner.id }, data: { lastSeenAt } });
  const sent = { ...entries, ...toDraftFields(ground()), [DRAFT_FIELD.keep]: 'yes' };
  await expect(record(NOT_SENT, formOf(sent))).rejects.toMatchObject({
    digest: expect.stringContaining('/sign-in') as string,
  });
  await enter(owner);
  expect(await resume(owner)).toMatchObject({ entries, from: { what: 'session' } });
  const { ground: seen } = await resume(owner);
  expect(await save(seen, { 'fact.text': 'later' })).toMatchObject({ kept: true });
  expect(await resume(owner)).toMatchObject({ entries: { 'fact.text': 'later' }, from: { what: 'draft' } });
});
