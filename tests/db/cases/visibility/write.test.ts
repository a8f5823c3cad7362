import { randomUUID } from 'node:crypto';
import { translateInput } from '@/lib/cases/narratives/schema';
import { hashOf } from '@/lib/cases/narratives/view';
import { saveTranslation, writeSummary } from '@/lib/cases/narratives/write';
import { drawCase } from '@/lib/cases/publish/read-desk';
import { changeVisibilityInput, visibleKind } from '@/lib/cases/visibility/schema';
import { changeVisibility } from '@/lib/cases/visibility/write';
import { markMinor } from '@/lib/people/age/write';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import type { MadeCase } from '@/tests/support/case-in-database';
import { asImport } from '@/tests/support/file-keepers';
import { openFileStage, type FileStage } from '@/tests/support/file-stage';

let stage: FileStage;
let db: DeskClient;
let editor: Door;
let made: MadeCase;

beforeAll(async () => {
  stage = await openFileStage('seen');
  ({ db, editor } = stage);
}, 60_000);
afterAll(() => stage.close());
beforeEach(async () => {
  made = await stage.newFile('Inventa Seenova');
});

const fileOf = () => db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
async function change(of: string, rowId: string, visibility: string, rest: object = {}, at = editor) {
  const { revision } = await fileOf();
  const input = { once: randomUUID(), caseId: made.caseId, revision, of, rowId, visibility, ...rest };
  return (await changeVisibility(at, changeVisibilityInput.parse(input))).value;
}
const because = { reason: 'The paper printed it' };
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
  await stage.publish(made.caseId);
  const before = await stage.pub.everything();
  expect((await change('status', made.statusId, 'RESTRICTED')).stays).toBe(1);
  expect(await stage.pub.everything()).toBe(before);
  expect((await change('status', made.statusId, 'PUBLIC', because)).stays).toBeNull();
});

test('a row of another file is not there, and neither is a file of others', async () => {
  const { statusId } = made;
  made = await stage.newFile('Inventa Otherova');
  for (const kind of visibleKind.options)
    await expect(change(kind, statusId, 'SEALED')).rejects.toMatchObject({ kind: 'not-found' });
  const stranger = await doorFor(db, 'contributor');
  await expect(change('status', made.statusId, 'SEALED', {}, stranger)).rejects.toMatchObject({
    kind: 'not-found',
  });
});

const told = async () => (await drawCase(db, made.caseId)).document.status.map(({ text }) => text);

test('a text that is closed is told no more and its fact stays; control: it is told until then', async () => {
  expect(await told()).toEqual([{ en: 'taken from the square' }]);
  const { stays } = await change('text', made.statusId, 'RESTRICTED');
  expect(stays).toBeNull();
  expect(await told()).toEqual([null]);
  await expect(change('text', made.statusId, 'PUBLIC')).rejects.toMatchObject({
    fields: { reason: 'input.visibility.why' },
  });
  await change('text', made.statusId, 'PUBLIC', because);
  expect(await told()).toEqual([{ en: 'taken from the square' }]);
});

test('a summary is closed with its translations', async () => {
  const { caseId } = made;
  await expect(change('text', caseId, 'SEALED')).rejects.toMatchObject({ kind: 'not-found' });
  await writeSummary(editor, {
    caseId,
    after: 0,
    language: 'en',
    text: 'An invented summary.',
    reason: 'New',
  });
  await translateSummary('Выдуманное изложение.');
  const summary = async () => (await drawCase(db, caseId)).document.summary;
  expect(await summary()).toEqual({ en: 'An invented summary.', ru: 'Выдуманное изложение.' });
  await change('text', caseId, 'SEALED');
  expect(await summary()).toBeNull();
});

async function translateSummary(text: string) {
  const { caseId } = made;
  const of = hashOf({ language: 'en', text: 'An invented summary.' });
  const input = { caseId, subject: 'summary', subjectId: caseId, of, after: 0, language: 'ru', text };
  await saveTranslation(editor, translateInput.parse({ ...input, reason: 'New' }));
}

test('control: the database changes of an entry who may see it and nothing else', async () => {
  const where = { id: made.statusId };
  const forge = asImport(db, (tx) => tx.statusEvent.update({ where, data: { text: 'otherwise' } }));
  await expect(forge).rejects.toThrow(/permission denied/);
});
