import { randomUUID } from 'node:crypto';
import { drawCase } from '@/lib/cases/publish/read-desk';
import { changeVisibilityInput } from '@/lib/cases/visibility/schema';
import { findReach, listSharedRows } from '@/lib/cases/visibility/shared/read-desk';
import { changeVisibility } from '@/lib/cases/visibility/write';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import type { MadeCase } from '@/tests/support/case-in-database';
import { asImport, assignOnly } from '@/tests/support/file-keepers';
import { openFileStage, type FileStage } from '@/tests/support/file-stage';

let stage: FileStage;
let made: MadeCase;
let other: MadeCase;

beforeAll(async () => {
  stage = await openFileStage('shared');
}, 60_000);
afterAll(() => stage.close());
beforeEach(async () => {
  made = await stage.newFile('Inventa Heardova');
  other = await stage.newFile('Inventa Otherova');
});

const shared = { voice: 'asserterId', document: 'documentId' } as const;
const claimOf = (file: MadeCase) => stage.db.claim.findUniqueOrThrow({ where: { id: file.claimId } });
/** Lets the other file rest on the same voice and the same document; the ids of both. */
async function share(): Promise<Record<'voice' | 'document' | 'source', string>> {
  const { asserterId, documentId } = await claimOf(made);
  const data = { asserterId, documentId };
  await asImport(stage.db, (tx) => tx.claim.update({ where: { id: other.claimId }, data }));
  const { sourceId } = await stage.db.document.findUniqueOrThrow({ where: { id: documentId ?? '' } });
  return { voice: asserterId, document: documentId ?? '', source: sourceId };
}
async function change(of: string, rowId: string, visibility: string, rest: object = {}, at = stage.editor) {
  const { caseId } = made;
  const { revision } = await stage.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const input = { once: randomUUID(), caseId, revision, of, rowId, visibility, ...rest };
  return (await changeVisibility(at, changeVisibilityInput.parse(input))).value;
}
const because = { reason: 'They agreed' };
const arePublic = () => Promise.all([stage.isPublic(made.slug), stage.isPublic(other.slug)]);

test.each(['voice', 'document', 'source'] as const)(
  'a %s that is closed takes each page away that shows it; control: a page that does not show it stays',
  async (of) => {
    const ids = await share();
    const third = await stage.newFile('Inventa Thirdova');
    for (const { caseId } of [made, other, third]) await stage.publish(caseId);
    // The third rests on rows of its own; of the same words are only those of its own file.
    await expect(change(of, ids[of], 'SEALED')).rejects.toMatchObject({
      fields: { away: 'input.visibility.away' },
    });
    expect(await arePublic()).toEqual([true, true]);
    expect(await change(of, ids[of], 'SEALED', { away: true })).toMatchObject({ gone: 2, stays: null });
    expect(await arePublic()).toEqual([false, false]);
    expect(await stage.isPublic(third.slug)).toBe(true);
    const entries = await stage.db.auditEntry.findMany({ where: { kind: 'case.withdrawn' } });
    expect(entries.map(({ subjectId }) => subjectId)).toEqual(
      expect.arrayContaining([made.caseId, other.caseId]),
    );
  },
);

test('a closed voice, a protected source and a closed document leave what would become public', async () => {
  const ids = await share();
  const drawn = async () => (await drawCase(stage.db, made.caseId)).document;
  expect((await drawn()).documents.map(({ publisher }) => publisher?.en)).toEqual(['The Example Gazette']);
  await change('source', ids.source, 'SEALED');
  expect((await drawn()).documents.map(({ publisher }) => publisher)).toEqual([null]);
  await change('document', ids.document, 'RESTRICTED');
  expect(await drawn()).toMatchObject({ documents: [], claims: [{ document: null }] });
  await change('voice', ids.voice, 'PARTNER');
  expect((await drawn()).claims).toEqual([]);
});

test('nothing is asked where no page shows it', async () => {
  const ids = await share();
  expect(await change('voice', ids.voice, 'SEALED')).toMatchObject({ gone: 0 });
});

test('who keeps one file closes what protects in all, and opens nothing for files of others', async () => {
  const ids = await share();
  await assignOnly(stage.db, other.caseId, [(await doorFor(stage.db, 'editor')).actor.id]);
  await stage.publish(other.caseId);
  await change('voice', ids.voice, 'SEALED', { away: true });
  expect(await stage.isPublic(other.slug)).toBe(false);
  await expect(change('voice', ids.voice, 'PUBLIC', because)).rejects.toMatchObject({
    message: 'refusal.visibility.shared',
  });
  // Control: whoever may edit each of them opens it.
  await change('voice', ids.voice, 'PUBLIC', because, await doorFor(stage.db, 'reviewer'));
});

test('a source is named or protected, and nothing between', async () => {
  const ids = await share();
  await expect(change('source', ids.source, 'PARTNER')).rejects.toMatchObject({
    fields: { visibility: 'input.choice' },
  });
});

test('the form lists the pages for everybody, and files for those alone who may read them', async () => {
  const ids = await share();
  await stage.publish(other.caseId);
  await assignOnly(stage.db, other.caseId, [(await doorFor(stage.db, 'editor')).actor.id]);
  const codes = async (at: Door) =>
    (await findReach(at, 'voice', ids.voice)).files.map(({ id }) => id).sort();
  expect(await codes(stage.editor)).toEqual([made.caseId]);
  expect(await codes(await doorFor(stage.db, 'reviewer'))).toEqual([made.caseId, other.caseId].sort());
  const { shown } = await findReach(stage.editor, 'voice', ids.voice);
  expect(shown.map(({ slug }) => slug)).toEqual([other.slug]);
});

test('the rows of a file are those it rests on, each once', async () => {
  const { personId } = await stage.db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  const rows = await listSharedRows(stage.db, made.caseId, personId);
  expect(rows.map(({ of }) => of)).toEqual(['voice', 'source', 'document']);
  const claim = await claimOf(made);
  for (const kind of ['voice', 'document'] as const)
    expect(rows.find((row) => row.of === kind)?.id).toBe(claim[shared[kind]]);
});
