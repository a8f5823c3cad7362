import { randomUUID } from 'node:crypto';
import { closeDeskClient, openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
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
  await closeDeskClient();
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

/** Somebody whose session ran out while they typed. */
async function ranOut(): Promise<Actor> {
  const owner = await addStaff(db, 'editor');
  await enter(owner);
  await sessionOf(owner, { lastSeenAt: new Date(Date.now() - 31 * 60_000) });
  return owner;
}
const sessionOf = (owner: Actor, data: { lastSeenAt?: Date; endedAt?: Date }) =>
  db.session.updateMany({ where: { staffId: owner.id }, data });

const LED_TO_SIGN_IN = { digest: expect.stringContaining('/sign-in') as string };
const typedAs = (text: string) => ({ ...entries, 'fact.text': text });
const keptOf = (owner: Actor) => db.keptForm.count({ where: { staffId: owner.id } });

it('gives back what was typed to its owner alone, and forgets it once it is sent', async () => {
  const owner = await ranOut();
  await expect(send(entries)).rejects.toMatchObject(LED_TO_SIGN_IN);
  const row = await db.keptForm.findFirstOrThrow({ where: { staffId: owner.id } });
  expect(Buffer.from(row.sealed, 'base64url').toString('latin1')).not.toContain('typed');
  const { findKeptEntries, pathAfterSignIn } = await import('@/lib/platform/session/kept-entries');
  const another = await addStaff(db, 'editor');
  await enter(another);
  expect(await pathAfterSignIn()).toBe('/desk');
  expect(await findKeptEntries({ actor: another, db }, path)).toBeNull();
  await enter(owner);
  expect(await pathAfterSignIn()).toBe(path);
  expect(await findKeptEntries({ actor: owner, db }, path)).toMatchObject({ entries: entries });
  expect(await findKeptEntries({ actor: owner, db }, '/desk/cases/new')).toBeNull();
  expect((await send(entries)).outcome).toMatchObject({ ok: true });
  expect(await findKeptEntries({ actor: owner, db }, path)).toBeNull();
  expect(await db.keptForm.count()).toBe(0);
});

it('keeps nothing for a session that never was, and no path that is not a form of the desk', async () => {
  request.cookies.set('held-session', 'made-up');
  expect((await send(entries)).outcome).toMatchObject({ refusal: 'signed-out' });
  await ranOut();
  const foreign = await send({ ...entries, 'fact.caseId': '//evil.example' });
  expect(foreign.outcome).toMatchObject({ refusal: 'signed-out' });
  expect(await db.keptForm.count()).toBe(0);
});

it('is gone after an hour', async () => {
  const owner = await ranOut();
  await expect(send(entries)).rejects.toThrow();
  await db.keptForm.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  await enter(owner);
  const { findKeptEntries } = await import('@/lib/platform/session/kept-entries');
  expect(await findKeptEntries({ actor: owner, db }, path)).toBeNull();
});

it('keeps nothing for a session that somebody ended, or that nobody used for twelve hours', async () => {
  const owner = await ranOut();
  const ended: [string, () => Promise<unknown>][] = [
    ['signed out, revoked', () => sessionOf(owner, { endedAt: new Date() })],
    ['unused', () => sessionOf(owner, { lastSeenAt: new Date(Date.now() - 12 * 3_600_000) })],
    ['suspended', () => db.staff.update({ where: { id: owner.id }, data: { disabledAt: new Date() } })],
  ];
  for (const [said, end] of ended) {
    await end();
    expect([said, (await send(entries)).outcome]).toMatchObject([said, { refusal: 'signed-out' }]);
    expect(await keptOf(owner)).toBe(0);
    await db.session.updateMany({
      where: { staffId: owner.id },
      data: { endedAt: null, lastSeenAt: new Date() },
    });
    if (said !== 'suspended') await sessionOf(owner, { lastSeenAt: new Date(Date.now() - 31 * 60_000) });
  }
});

it('a copied cookie takes nothing from what its owner typed, however much it sends', async () => {
  const { findKeptEntries } = await import('@/lib/platform/session/kept-entries');
  const { MOST_FORMS } = await import('@/lib/platform/session/kept-form');
  const owner = await ranOut();
  await expect(send(typedAs('by the owner'))).rejects.toMatchObject(LED_TO_SIGN_IN);
  const own = new Map(request.cookies);
  for (let at = 0; at < MOST_FORMS + 5; at += 1) {
    // Each time a browser that holds no more than the copied session.
    for (const name of request.cookies.keys()) if (name !== 'held-session') request.cookies.delete(name);
    await send(typedAs(`by a stranger ${at}`)).catch(() => undefined);
  }
  expect(await keptOf(owner)).toBe(MOST_FORMS);
  request.cookies.clear();
  for (const [name, value] of own) request.cookies.set(name, value);
  await enter(owner);
  expect(await findKeptEntries({ actor: owner, db }, path)).toMatchObject({
    entries: typedAs('by the owner'),
  });
});

it('keeps the newest five of one browser, each by itself, and makes room as they are sent or expire', async () => {
  const { findKeptEntries, hasKeptEntries } = await import('@/lib/platform/session/kept-entries');
  expect(await hasKeptEntries()).toBe(false);
  const owner = await ranOut();
  for (let at = 0; at < 7; at += 1) {
    await expect(send(typedAs(`text ${at}`))).rejects.toMatchObject(LED_TO_SIGN_IN);
  }
  expect(await keptOf(owner)).toBe(5);
  expect(await hasKeptEntries()).toBe(true);
  await enter(owner);
  expect(await findKeptEntries({ actor: owner, db }, path)).toMatchObject({ entries: typedAs('text 6') });
  await db.keptForm.updateMany({
    where: { staffId: owner.id },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await hasKeptEntries()).toBe(false);
  const another = await ranOut();
  await expect(send(entries)).rejects.toMatchObject(LED_TO_SIGN_IN);
  expect(await keptOf(owner)).toBe(0);
  expect(await keptOf(another)).toBe(1);
});
