import { takeBackComment, writeComment } from '@/lib/cases/comments/write';
import { findWork } from '@/lib/cases/work/read-desk';
import { toCommentLines } from '@/lib/cases/work/view';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;
let keeper: Door;
let colleague: Door;
let reviewer: Door;
let made: MadeCase;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  keeper = await doorFor(db, 'editor');
  colleague = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
  made = await makeCase(keeper, { slug: 'one', name: 'Inventa One', number: 1, assessedOn: '2026-01-20' });
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const linesFor = async (at: Door) => {
  const rows = await findWork(at, made.caseId);
  return rows === null ? null : toCommentLines(rows, 'en', at.actor);
};

it('stands for those who keep the file, and changes no revision', async () => {
  await writeComment(keeper, { caseId: made.caseId, text: 'First line\nsecond line' });
  await writeComment(reviewer, { caseId: made.caseId, text: 'An answer' });
  expect((await linesFor(keeper))?.map(({ text, mayTakeBack }) => [text, mayTakeBack])).toEqual([
    ['First line\nsecond line', true],
    ['An answer', false],
  ]);
  expect((await linesFor(reviewer))?.every(({ mayTakeBack }) => mayTakeBack)).toBe(true);
  expect(await linesFor(colleague)).toBeNull();
  const file = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  expect(file.revision).toBe(made.revision);
});

it('is taken back by who wrote it or a reviewer, once; no word of it is left, in the audit neither', async () => {
  const { value } = await writeComment(keeper, { caseId: made.caseId, text: 'a name that must go' });
  await assignOnly(db, made.caseId, [keeper.actor.id, colleague.actor.id]);
  await expect(takeBackComment(colleague, { commentId: value.id })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await takeBackComment(keeper, { commentId: value.id });
  await expect(takeBackComment(reviewer, { commentId: value.id })).rejects.toMatchObject({
    kind: 'conflict',
  });
  const last = (await linesFor(keeper))?.at(-1);
  expect(last).toMatchObject({ text: null, gone: 'Taken back by Test editor', mayTakeBack: false });
  const row = await db.caseComment.findUniqueOrThrow({ where: { id: value.id } });
  expect(row.text).toBeNull();
  const entries = await db.auditEntry.findMany({ where: { subjectId: made.caseId } });
  expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toContain('must go');
});

it('cannot be rewritten, whatever code asks for it', async () => {
  const { value } = await writeComment(keeper, { caseId: made.caseId, text: 'as it was said' });
  const writeAs = (at: Door, text: string | null) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('held.actor', ${at.actor.id}, true)`;
      return tx.caseComment.update({ where: { id: value.id }, data: { text } });
    });
  await expect(writeAs(keeper, 'as it was not said')).rejects.toThrow();
  const stranger = await doorFor(db, 'editor');
  await expect(writeComment(stranger, { caseId: made.caseId, text: 'from outside' })).rejects.toMatchObject({
    kind: 'not-found',
  });
  const row = await db.caseComment.findUniqueOrThrow({ where: { id: value.id } });
  expect(row.text).toBe('as it was said');
});
