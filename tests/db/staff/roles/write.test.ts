import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Actor } from '@/lib/platform/session/actor';
import { changeRole, decideRaise } from '@/lib/staff/roles/write';
import { suspendStaff } from '@/lib/staff/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff } from '@/tests/support/staff';

let database: TestDatabase;
let db: DeskClient;
let first: Actor;
let second: Actor;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  first = await addStaff(db, 'admin', 'First Administrator');
  second = await addStaff(db, 'admin', 'Second Administrator');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const reason = 'Invented reason';
const roleOf = async (id: string) => (await db.staff.findUniqueOrThrow({ where: { id } })).role;
async function openRequest(staffId: string): Promise<string> {
  return (await db.roleRequest.findFirstOrThrow({ where: { staffId, decidedAt: null } })).id;
}

it('raises nobody by one person alone', async () => {
  const { id } = await addStaff(db, 'editor');
  const { value } = await changeRole({ actor: first, db }, { staffId: id, role: 'reviewer', reason });
  expect(value.outcome).toBe('requested');
  expect(await roleOf(id)).toBe('editor');
  const requestId = await openRequest(id);
  await expect(decideRaise({ actor: first, db }, { requestId, answer: 'confirm' })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  expect(await roleOf(id)).toBe('editor');
  await decideRaise({ actor: second, db }, { requestId, answer: 'confirm' });
  expect(await roleOf(id)).toBe('reviewer');
  expect(
    (await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' } })).map(
      (one) => one.kind,
    ),
  ).toEqual(['staff.raise.requested', 'staff.raise.confirmed']);
});

it('is held by the database too, whatever a program writes', async () => {
  const { id } = await addStaff(db, 'contributor');
  await expect(db.staff.update({ where: { id }, data: { role: 'admin' } })).rejects.toThrow(/not confirmed/);
  await changeRole({ actor: first, db }, { staffId: id, role: 'admin', reason });
  const requestId = await openRequest(id);
  const decide = (decidedById: string) =>
    db.roleRequest.update({
      where: { id: requestId },
      data: { decidedById, decidedAt: new Date(), confirmed: true },
    });
  await expect(decide(first.id)).rejects.toThrow(/two_people/);
  await expect(decide(id)).rejects.toThrow(/two_people/);
  await decide(second.id);
  // A confirmed request is good once, and for this role only.
  await expect(db.staff.update({ where: { id }, data: { role: 'reviewer' } })).rejects.toThrow(
    /not confirmed/,
  );
  await db.staff.update({ where: { id }, data: { role: 'admin' } });
  expect(await roleOf(id)).toBe('admin');
});

it('lets a step down hold at once, and the way back up not', async () => {
  const { id } = await addStaff(db, 'reviewer');
  await changeRole({ actor: first, db }, { staffId: id, role: 'editor', reason });
  expect(await roleOf(id)).toBe('editor');
  const back = await changeRole({ actor: first, db }, { staffId: id, role: 'reviewer', reason });
  expect(back.value.outcome).toBe('requested');
  expect(await roleOf(id)).toBe('editor');
});

it('declines a raise without changing anything', async () => {
  const { id } = await addStaff(db, 'campaigner');
  await changeRole({ actor: first, db }, { staffId: id, role: 'editor', reason });
  const requestId = await openRequest(id);
  await decideRaise({ actor: second, db }, { requestId, answer: 'decline' });
  expect(await roleOf(id)).toBe('campaigner');
  await expect(decideRaise({ actor: second, db }, { requestId, answer: 'confirm' })).rejects.toMatchObject({
    kind: 'not-found',
  });
});

it('confirms nothing for a role that changed meanwhile', async () => {
  const { id } = await addStaff(db, 'editor');
  await changeRole({ actor: first, db }, { staffId: id, role: 'reviewer', reason });
  await changeRole({ actor: second, db }, { staffId: id, role: 'contributor', reason });
  const requestId = await openRequest(id);
  await expect(decideRaise({ actor: second, db }, { requestId, answer: 'confirm' })).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect(await roleOf(id)).toBe('contributor');
});

it('changes nobody’s own role, and nothing for other roles', async () => {
  await expect(
    changeRole({ actor: first, db }, { staffId: first.id, role: 'reviewer', reason }),
  ).rejects.toMatchObject({ kind: 'forbidden' });
  const { id } = await addStaff(db, 'reviewer');
  for (const role of ['contributor', 'campaigner', 'editor', 'reviewer'] as const) {
    const actor = await addStaff(db, role);
    await expect(
      changeRole({ actor, db }, { staffId: id, role: 'contributor', reason }),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  }
});

it('keeps an administrator, also when two suspend one another at the same moment', async () => {
  const both = await Promise.allSettled([
    suspendStaff({ actor: first, db }, { staffId: second.id, reason }),
    suspendStaff({ actor: second, db }, { staffId: first.id, reason }),
  ]);
  const admins = await db.staff.count({ where: { role: 'admin', disabledAt: null } });
  expect(admins).toBeGreaterThanOrEqual(1);
  expect(both.some((one) => one.status === 'fulfilled')).toBe(true);
});
