import { publishReviewed, sendBack, sendToReview } from '@/lib/cases/review/write';
import { readWaiting } from '@/lib/cases/waiting/read-desk';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';

const now = new Date('2026-02-01T12:00:00Z');
const later = new Date('2026-09-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let reviewer: Door;
let files: MadeCase[];

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
  files = [];
  for (let number = 1; number <= 6; number += 1) {
    const name = `Inventa Waitingova ${String(number)}`;
    files.push(
      await makeCase(editor, { slug: `waits-${String(number)}`, name, number, assessedOn: '2026-01-20' }),
    );
  }
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const fileAt = (index: number): MadeCase => {
  const file = files[index];
  if (file === undefined) throw new Error('No such file');
  return file;
};
const send = async ({ caseId, revision }: MadeCase) =>
  (await sendToReview(editor, { caseId, revision, note: 'Ready', now })).value.requestId;

it('goes from who sends to who answers and back, and is gone once it is done', async () => {
  const requestId = await send(fileAt(0));
  expect((await readWaiting(editor, now)).sent).toMatchObject({ total: 1, rows: [{ note: 'Ready' }] });
  expect((await readWaiting(reviewer, now)).toAnswer).toMatchObject({
    total: 1,
    rows: [{ caseId: fileAt(0).caseId, by: 'Test editor' }],
  });
  await sendBack(reviewer, { requestId, note: 'Add the verdict', now });
  const returned = await readWaiting(editor, now);
  expect(returned.sentBack).toMatchObject({ total: 1, rows: [{ note: 'Add the verdict' }] });
  expect(returned.sent?.total).toBe(0);
  const { caseId, revision } = fileAt(0);
  await sendToReview(editor, { caseId, revision, note: 'Done', now: later });
  expect((await readWaiting(editor, now)).sentBack?.total).toBe(0);
});

it('shows nobody their own request to answer, and no file that others keep', async () => {
  const { caseId, revision } = await makeCase(reviewer, {
    slug: 'waits-own',
    name: 'Inventa Ownova',
    number: 7,
    assessedOn: '2026-01-20',
  });
  const asked = await sendToReview(reviewer, { caseId, revision, note: 'Mine', now });
  const waiting = await readWaiting(reviewer, now);
  expect(waiting.toAnswer?.rows.map((row) => row.caseId)).not.toContain(caseId);
  expect(waiting.sent?.rows.map((row) => row.caseId)).toEqual([caseId]);
  const second = await doorFor(db, 'reviewer');
  await publishReviewed(second, { requestId: asked.value.requestId, reason: 'Checked', now });
  expect((await readWaiting(reviewer, now)).sent?.total).toBe(0);
  await send(fileAt(1));
  const another = await doorFor(db, 'editor');
  await assignOnly(db, fileAt(1).caseId, [another.actor.id]);
  expect((await readWaiting(editor, now)).sent?.rows.map((row) => row.caseId)).not.toContain(
    fileAt(1).caseId,
  );
});

it('names five files that are out of date and counts all of them', async () => {
  const { stale, mine } = await readWaiting(editor, later);
  expect([stale?.total, stale?.rows.length, mine]).toEqual([5, 5, 5]);
  expect((await readWaiting(editor, now)).stale?.total).toBe(0);
  await assignOnly(db, fileAt(2).caseId, []);
  const freed = await readWaiting(editor, later);
  expect([freed.stale?.total, freed.mine]).toEqual([4, 4]);
  expect(freed.pool).toBe((await readWaiting(reviewer, later)).pool);
});

it('gives each role what is its work, and nothing else', async () => {
  const parts = async (at: Door) =>
    Object.entries(await readWaiting(at, now)).flatMap(([name, part]) => (part === null ? [] : [name]));
  expect(await parts(await doorFor(db, 'campaigner'))).toEqual([]);
  expect(await parts(await doorFor(db, 'admin'))).toEqual(['roles', 'invitations']);
  expect(await parts(await doorFor(db, 'contributor'))).toEqual(['sentBack', 'sent', 'stale', 'mine']);
  expect(await parts(editor)).toEqual(['sentBack', 'sent', 'stale', 'mine', 'pool']);
  expect(await parts(reviewer)).toEqual(['alarms', 'keys', 'toAnswer', 'sentBack', 'sent', 'pool']);
});
