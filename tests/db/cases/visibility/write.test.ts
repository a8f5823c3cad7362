import { randomUUID } from 'node:crypto';
import { drawCase } from '@/lib/cases/publish/read-desk';
import { passGate, publishCase } from '@/lib/cases/publish/write';
import { changeVisibilityInput, visibleKind } from '@/lib/cases/visibility/schema';
import { changeVisibility } from '@/lib/cases/visibility/write';
import { markMinor } from '@/lib/people/age/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport } from '@/tests/support/file-keepers';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

const today = new Date().toISOString().slice(0, 10);
let database: TestDatabase;
let pub: PublicRows;
let db: DeskClient;
let editor: Door;
let made: MadeCase;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  pub = await openPublicRows(database.publicUrl);
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);
afterAll(async () => {
  await pub.close();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  number += 1;
  const slug = `invented-seen-${String(number)}`;
  made = await makeCase(editor, { slug, name: 'Inventa Seenova', number, assessedOn: today });
});

const fileOf = () => db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
async function change(of: string, rowId: string, visibility: string, rest: object = {}, at = editor) {
  const { revision } = await fileOf();
  const input = { once: randomUUID(), caseId: made.caseId, revision, of, rowId, visibility, ...rest };
  return (await changeVisibility(at, changeVisibilityInput.parse(input))).value;
}
const because = { reason: 'The paper printed it' };
async function publish() {
  const reviewer = await doorFor(db, 'reviewer');
  const now = new Date();
  for (const gate of ['EVIDENCE_OK', 'PROTECTION_OK'] as const)
    await passGate(reviewer, { caseId: made.caseId, gate, authorId: editor.actor.id, now });
  await publishCase(reviewer, { caseId: made.caseId, author: editor.actor, reason: 'checked', now });
}
const shown = async () => (await drawCase(db, made.caseId)).document.status.length;
async function nameId(): Promise<string> {
  const { personId } = await fileOf();
  return (await db.personName.findFirstOrThrow({ where: { personId } })).id;
}

test('closing is possible at once, without a reason and at an old revision; what it tells stays', async () => {
  expect(await shown()).toBe(1);
  const before = await db.statusEvent.findUniqueOrThrow({ where: { id: made.statusId } });
  await change('status', made.statusId, 'RESTRICTED', { revision: 1 });
  expect(await shown()).toBe(0);
  const after = await db.statusEvent.findUniqueOrThrow({ where: { id: made.statusId } });
  expect(after).toEqual({ ...before, visibility: 'RESTRICTED' });
  const { detail } = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  expect(detail).toMatchObject({ of: 'status', from: 'PUBLIC', to: 'RESTRICTED', rowId: made.statusId });
});

test('opening needs a reason and the revision that was read', async () => {
  await change('claim', made.claimId, 'SEALED');
  await expect(change('claim', made.claimId, 'PARTNER')).rejects.toMatchObject({
    fields: { reason: 'input.visibility.why' },
  });
  await expect(change('claim', made.claimId, 'PARTNER', { ...because, revision: 1 })).rejects.toMatchObject({
    kind: 'conflict',
  });
  await change('claim', made.claimId, 'PUBLIC', because);
  await expect(change('claim', made.claimId, 'PUBLIC', because)).rejects.toMatchObject({
    fields: { visibility: 'input.visibility.same' },
  });
});

test('the name of a child is closed but not opened; control: an adult’s is', async () => {
  const id = await nameId();
  await change('name', id, 'RESTRICTED');
  await markMinor(editor, { caseId: made.caseId, minor: true });
  await expect(change('name', id, 'PUBLIC', because)).rejects.toMatchObject({
    fields: { visibility: 'input.visibility.minor' },
  });
  await markMinor(editor, { caseId: made.caseId });
  await change('name', id, 'PUBLIC', because);
});

test('closing what readers see says in which version it stands on, and changes nothing of that', async () => {
  await publish();
  const before = await pub.everything();
  expect((await change('status', made.statusId, 'RESTRICTED')).stays).toBe(1);
  expect(await pub.everything()).toBe(before);
  expect((await change('status', made.statusId, 'PUBLIC', because)).stays).toBeNull();
});

test('a row of another file is not there, and neither is a file of others', async () => {
  const { statusId } = made;
  number += 1;
  const slug = `invented-seen-${String(number)}`;
  made = await makeCase(editor, { slug, name: 'Inventa Otherova', number, assessedOn: today });
  for (const kind of visibleKind.options)
    await expect(change(kind, statusId, 'SEALED')).rejects.toMatchObject({ kind: 'not-found' });
  const stranger = await doorFor(db, 'contributor');
  await expect(change('status', made.statusId, 'SEALED', {}, stranger)).rejects.toMatchObject({
    kind: 'not-found',
  });
});

test('control: the database changes of an entry who may see it and nothing else', async () => {
  const where = { id: made.statusId };
  const forge = asImport(db, (tx) => tx.statusEvent.update({ where, data: { text: 'otherwise' } }));
  await expect(forge).rejects.toThrow(/permission denied/);
});
