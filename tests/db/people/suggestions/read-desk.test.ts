import { QUESTIONS_A_MINUTE } from '@/lib/platform/session/action-limit';
import { closeDeskClient, openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Actor, Role } from '@/lib/platform/session/actor';
import type * as Route from '@/app/desk/people/likely/route';
import { suggestedPerson } from '@/lib/people/suggestions/schema';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';
import { holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';
import { tellApart } from '@/lib/people/distinct/write';
import { randomUUID } from 'node:crypto';
import { SESSION_COOKIE } from '@/lib/platform/session/cookie';

const ORIGIN = 'http://localhost:3001';
const request = holdNextRequest();

let database: TestDatabase;
let db: DeskClient;
let route: Pick<typeof Route, 'POST'>;
let keeper: Actor;
let number = 8800;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = ORIGIN;
  process.env['DESK_DATABASE_URL'] = database.deskUrl;
  db = openDeskClient(database.deskUrl);
  route = await import('@/app/desk/people/likely/route');
  keeper = await addStaff(db, 'editor');
}, 60_000);
afterAll(async () => {
  await closeDeskClient();
  await db.$disconnect();
  await database.drop();
});

async function addFile(name: string): Promise<{ caseId: string; personId: string }> {
  number += 1;
  const { caseId } = await makeCase(
    { actor: keeper, db },
    { slug: `invented-${String(number)}`, name, number, assessedOn: '2026-01-15' },
  );
  const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  return { caseId, personId };
}

async function asSomebody(role: Exclude<Role, 'system'> | Actor | null): Promise<void> {
  request.cookies.clear();
  request.headers.set('origin', ORIGIN);
  if (role === null) return;
  const actor = typeof role === 'string' ? await addStaff(db, role) : role;
  request.cookies.set(SESSION_COOKIE, await openTestSession(db, actor.id));
}

/** What the page would be answered. */
async function ask(body: unknown): Promise<{ status: number; ids: string[]; reasons: string[] }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-length': String(Buffer.byteLength(text)) };
  const answer = await route.POST(
    new Request(`${ORIGIN}/desk/people/likely`, { method: 'POST', body: text, headers }),
  );
  const found = suggestedPerson.array().safeParse(await answer.json()).data ?? [];
  return {
    status: answer.status,
    ids: found.map(({ id }) => id),
    reasons: found.flatMap(({ reasons }) => reasons),
  };
}

test('proposes who is known, with the reason in words, in another alphabet too', async () => {
  const { personId } = await addFile('Ulbala Sarkytova');
  await asSomebody(keeper);
  const { status, ids, reasons } = await ask({ name: 'Ұлбала Сарқытова' });
  expect([status, ids]).toEqual([200, [personId]]);
  expect(reasons).toEqual(['one name: Ұлбала Сарқытова – Ulbala Sarkytova']);
});

test('beside a person of a file weighs what is known of them, and leaves out who was told apart', async () => {
  const one = await addFile('Kamshat Bolatova');
  const other = await addFile('Камшат Болатова');
  await asSomebody(keeper);
  const typed = { name: 'Kamshat Bolatova', caseId: one.caseId };
  const found = await ask(typed);
  expect(found.ids).toEqual([other.personId]);
  expect(found.reasons).toContain('arrests that may be one');
  await tellApart(
    { actor: keeper, db },
    { once: randomUUID(), caseId: one.caseId, otherId: other.personId, reason: 'Another year' },
  );
  expect((await ask(typed)).ids).toEqual([]);
});

test('tells nobody of a file that is out of their reach', async () => {
  const { caseId, personId } = await addFile('Shynar Tauekelova');
  await assignOnly(db, caseId, [keeper.id]);
  await db.person.update({ where: { id: personId }, data: { visibility: 'RESTRICTED' } });
  for (const role of ['editor', 'contributor'] as const) {
    await asSomebody(role);
    expect(await ask({ name: 'Shynar Tauekelova' })).toMatchObject({ status: 200, ids: [] });
    expect((await ask({ name: 'Shynar', caseId })).status).toBe(404);
  }
  await asSomebody(keeper);
  expect((await ask({ name: 'Shynar Tauekelova' })).ids).toEqual([personId]);
});

test('answers nobody who is signed out, adds no people, or asks from another site', async () => {
  await asSomebody(null);
  expect((await ask({ name: 'Inventa' })).status).toBe(401);
  for (const role of ['campaigner', 'admin'] as const) {
    await asSomebody(role);
    expect((await ask({ name: 'Inventa' })).status).toBe(403);
  }
  await asSomebody('editor');
  request.headers.set('origin', 'https://elsewhere.example');
  expect((await ask({ name: 'Inventa' })).status).toBe(403);
});

test.each([
  ['no JSON', '{'],
  ['an operator object', { name: { contains: '' } }],
  ['a field too many', { name: 'Inventa', most: 1000 }],
  ['a NUL', { name: 'Inv\u0000enta' }],
  ['a name of 10,000 letters', { name: 'a'.repeat(10_000) }],
  ['an id that is none', { name: 'Inventa', caseId: 'x' }],
])('refuses %s', async (_what, body) => {
  await asSomebody('editor');
  expect((await ask(body)).status).toBe(422);
});

test('has a bound of its own for each minute', async () => {
  const actor = await addStaff(db, 'editor');
  await asSomebody(actor);
  await ask({ name: 'Inventa' });
  await db.questionCount.update({
    where: { actorId: actor.id },
    data: { questions: QUESTIONS_A_MINUTE },
  });
  expect((await ask({ name: 'Inventa' })).status).toBe(429);
  // Nobody's typing keeps a form from being saved.
  expect(await db.actionCount.findUnique({ where: { actorId: actor.id } })).toBeNull();
});
