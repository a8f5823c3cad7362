import { addTaskInput } from '@/lib/cases/tasks/schema';
import { addTask, endTask } from '@/lib/cases/tasks/write';
import { findWork, readMyTasks } from '@/lib/cases/work/read-desk';
import { toMyTaskLines, toTaskLines } from '@/lib/cases/work/view';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;
let keeper: Door;
let another: Door;
let made: MadeCase;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  [keeper, another] = [await doorFor(db, 'editor'), await doorFor(db, 'editor')];
  made = await makeCase(keeper, { slug: 'one', name: 'Inventa One', number: 1, assessedOn: '2026-01-20' });
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const task = (more: Record<string, unknown> = {}) =>
  addTaskInput.parse({
    caseId: made.caseId,
    kind: 'CHECK',
    what: 'Call the court',
    forId: keeper.actor.id,
    ...more,
  });
const mine = async (at: Door) => {
  const tasks = await readMyTasks(at);
  return tasks === null ? null : toMyTaskLines(tasks, 'en', '2026-06-10');
};

it('waits for whom it was given to, the next day first, until it has ended', async () => {
  const later = await addTask(keeper, task({ what: 'Without a day' }));
  const hearing = await addTask(keeper, task({ kind: 'HEARING', what: 'Appeal', dueOn: '2026-06-09' }));
  expect((await mine(keeper))?.map(({ what, late }) => [what, late])).toEqual([
    ['Appeal', true],
    ['Without a day', false],
  ]);
  await endTask(keeper, { taskId: hearing.value.id, outcome: 'DONE' });
  await endTask(keeper, { taskId: later.value.id, outcome: 'DROPPED' });
  expect(await mine(keeper)).toEqual([]);
  const again = endTask(keeper, { taskId: later.value.id, outcome: 'DONE' });
  await expect(again).rejects.toMatchObject({ kind: 'conflict' });
  const rows = await findWork(keeper, made.caseId);
  const ended = toTaskLines(rows?.ended ?? [], 'en', keeper.actor, '2026-06-10');
  expect(ended.map(({ what, late }) => [what, late])).toEqual(
    expect.arrayContaining([
      ['Appeal', false],
      ['Without a day', false],
    ]),
  );
  expect(ended.some(({ told }) => told.includes('done by Test editor'))).toBe(true);
});

it('is given to nobody for whom the file is not there', async () => {
  for (const forId of [another.actor.id, (await doorFor(db, 'admin')).actor.id]) {
    await expect(addTask(keeper, task({ forId }))).rejects.toMatchObject({
      kind: 'not-found',
      fields: { forId: 'input.choice' },
    });
  }
  await expect(addTask(another, task({ forId: another.actor.id }))).rejects.toMatchObject({
    kind: 'not-found',
  });
});

it('leaves the list of somebody whose file it is no more', async () => {
  await addTask(keeper, task({ what: 'Before the file changed hands' }));
  await assignOnly(db, made.caseId, [another.actor.id]);
  expect(await mine(keeper)).toEqual([]);
  await assignOnly(db, made.caseId, [keeper.actor.id]);
  expect(await mine(keeper)).toHaveLength(1);
  expect(await mine(await doorFor(db, 'campaigner'))).toBeNull();
});

it.each([
  [{ kind: 'HEARING' }, 'dueOn'],
  [{ dueOn: '2014-02-29' }, 'dueOn'],
  [{ dueOn: '0000-01-01' }, 'dueOn'],
  [{ dueOn: { $ne: null } }, 'dueOn'],
  [{ kind: 'NAP' }, 'kind'],
  [{ what: '  ' }, 'what'],
  [{ what: 'x'.repeat(301) }, 'what'],
  [{ forId: '' }, 'forId'],
])('refuses %j', (more, field) => {
  const read = addTaskInput.safeParse({ ...task(), ...more });
  expect(read.success).toBe(false);
  expect(read.error?.issues.map(({ path }) => path[0])).toContain(field);
});

it('ends once, and nothing else of it changes, whatever code asks for it', async () => {
  const { value } = await addTask(keeper, task());
  const writeAs = (data: Record<string, unknown>) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('held.actor', ${keeper.actor.id}, true)`;
      return tx.caseTask.update({ where: { id: value.id }, data });
    });
  await expect(writeAs({ what: 'Something else' })).rejects.toThrow(/permission denied/);
  const ended = { outcome: 'DONE', endedAt: new Date(), endedById: keeper.actor.id };
  await writeAs(ended);
  await expect(writeAs({ ...ended, outcome: 'DROPPED' })).rejects.toThrow(/ends once/);
});
