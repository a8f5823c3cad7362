import { findOpenDestruction } from '@/lib/cases/sealed/destruction/read-desk';
import {
  cancelDestruction,
  confirmDestruction,
  requestDestruction,
} from '@/lib/cases/sealed/destruction/write';
import { openSealed } from '@/lib/cases/sealed/open/write';
import { readWaiting } from '@/lib/cases/waiting/read-desk';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { asImport } from '@/tests/support/file-keepers';
import { openSealingStage, type SealingStage } from '@/tests/support/sealing-stage';

const HOUR = 3_600_000;
let stage: SealingStage;
let db: DeskClient;
let editor: Door;
let first: Door;
let second: Door;
let caseId: string;
let sealedId: string;

beforeAll(async () => {
  stage = await openSealingStage('erased');
  ({ db, editor } = stage);
  first = await doorFor(db, 'reviewer');
  second = await doorFor(db, 'reviewer');
}, 60_000);
afterAll(() => stage.close());
beforeEach(async () => {
  caseId = await stage.newFile();
  sealedId = await seal('a number of the family');
});

const seal = (text: string) => stage.seal(caseId, { kind: 'CONTACT', text });
const sessionOf = (door: Door, isFresh = true) => stage.sessionOf(door, isFresh ? 0 : null);
async function ask(door = first, now = new Date()): Promise<string> {
  const { code } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const asked = { caseId, code, reason: 'asked by the family', now };
  return (await requestDestruction(door, asked)).value.id;
}
const confirm = async (requestId: string, door = second, now = new Date(), isFresh = true) =>
  confirmDestruction(door, { requestId, session: await sessionOf(door, isFresh), now });
const open = async () =>
  openSealed(editor, { sealedId, reason: 'to call', session: await sessionOf(editor), now: new Date() });

test('one reviewer asks, another confirms, and what the key sealed is gone', async () => {
  const requestId = await ask();
  expect((await open()).text).toBe('a number of the family');
  expect((await readWaiting(second, new Date())).keys).toMatchObject({ rows: [{ caseId }] });
  expect((await readWaiting(first, new Date())).keys?.rows).toEqual([]);
  expect((await confirm(requestId)).value).toEqual({ erased: 1 });
  await expect(open()).rejects.toMatchObject({ message: 'refusal.sealed.gone' });
  const { wrapped } = await db.caseKey.findFirstOrThrow({ where: { caseId } });
  expect(wrapped).toBeNull();
  await expect(confirm(requestId)).rejects.toMatchObject({ message: 'refusal.sealed.answered' });
  // What is sealed afterwards has a key of its own, and asks for two people of its own.
  sealedId = await seal('anew');
  expect((await open()).text).toBe('anew');
});

test('whoever asked does not confirm, nor does an editor, nor anybody without a fresh second factor', async () => {
  const requestId = await ask();
  await expect(confirm(requestId, first)).rejects.toMatchObject({ message: 'refusal.sealed.secondPerson' });
  await expect(confirm(requestId, editor)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(confirm(requestId, second, new Date(), false)).rejects.toMatchObject({
    message: 'refusal.proof',
  });
  expect((await open()).text).toBe('a number of the family');
});

test('the code of the file is typed, something is sealed, and one request is open at a time', async () => {
  const asked = { caseId, reason: 'x', now: new Date() };
  await expect(requestDestruction(first, { ...asked, code: 'KZ' })).rejects.toMatchObject({
    fields: { code: 'input.withdraw.code' },
  });
  const requestId = await ask();
  await expect(ask(second)).rejects.toMatchObject({ message: 'refusal.sealed.requested' });
  await confirm(requestId);
  await expect(ask()).rejects.toMatchObject({ message: 'refusal.sealed.nothing' });
});

test('a request runs out after seventy-two hours, in the database too, and another takes its place', async () => {
  const old = await ask(first, new Date(Date.now() - 72 * HOUR));
  expect(await findOpenDestruction(db, { caseId, intakeId: null }, new Date())).toBeNull();
  await expect(confirm(old)).rejects.toMatchObject({ message: 'refusal.sealed.requestOver' });
  const late = { decidedById: second.actor.id, decidedAt: new Date(), confirmed: true };
  const forced = asImport(db, (tx) => tx.keyRequest.update({ where: { id: old }, data: late }));
  await expect(forced).rejects.toThrow(/key_request_in_time/);
  const fresh = await ask(second);
  expect((await confirm(fresh, first)).value).toEqual({ erased: 1 });
});

test('a request that is taken back erases nothing, and is answered once', async () => {
  const requestId = await ask();
  await cancelDestruction(first, { requestId, now: new Date() });
  await expect(confirm(requestId)).rejects.toMatchObject({ message: 'refusal.sealed.answered' });
  await expect(cancelDestruction(second, { requestId, now: new Date() })).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect((await open()).text).toBe('a number of the family');
});

test('control: the database keeps a key that no second person gave up', async () => {
  const data = { wrapped: null, destroyedAt: new Date(), destroyedById: second.actor.id };
  const alone = () => asImport(db, (tx) => tx.caseKey.updateMany({ where: { caseId }, data }));
  await expect(alone()).rejects.toThrow(/not confirmed by a second person/);
  const requestId = await ask();
  await expect(alone()).rejects.toThrow(/not confirmed by a second person/);
  const own = { decidedById: first.actor.id, decidedAt: new Date(), confirmed: true };
  const self = asImport(db, (tx) => tx.keyRequest.update({ where: { id: requestId }, data: own }));
  await expect(self).rejects.toThrow(/key_request_two_people/);
  await confirm(requestId);
  expect((await db.caseKey.findFirstOrThrow({ where: { caseId } })).wrapped).toBeNull();
});
