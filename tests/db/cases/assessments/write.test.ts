import { randomUUID } from 'node:crypto';
import { findAssessments } from '@/lib/cases/assessments/read-desk';
import { toAssessmentLines } from '@/lib/cases/assessments/desk/view';
import {
  recordAssessmentInput,
  showAssessmentInput,
  strikeAssessmentInput,
} from '@/lib/cases/assessments/schema';
import { recordAssessment, showAssessment, strikeAssessment } from '@/lib/cases/assessments/write';
import { drawCase } from '@/lib/cases/publish/read-desk';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { asImport } from '@/tests/support/file-keepers';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let number = 8500;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const sent = () => ({ once: randomUUID(), reason: 'Invented reason' });

async function file() {
  const slug = `invented-${randomUUID()}`;
  const made = await makeCase(editor, {
    slug,
    name: 'Inventa Examplova',
    number: (number += 1),
    assessedOn: '2026-01-01',
  });
  const claim = await db.claim.findUniqueOrThrow({ where: { id: made.claimId } });
  return { caseId: made.caseId, revision: made.revision, documentId: claim.documentId };
}

const finding = {
  scheme: 'PACE_1900',
  pace: { B: true, E: true },
  body: 'The Example Committee',
  when: '2021-05',
};

it('is recorded closed, opened to readers with its document, and struck', async () => {
  const { documentId, ...at } = await file();
  const made = await recordAssessment(
    editor,
    recordAssessmentInput.parse({ ...sent(), ...at, ...finding, documentId }),
  );
  const lines = async () =>
    toAssessmentLines((await findAssessments(editor, at.caseId, ''))?.rows ?? [], 'en');
  expect(await lines()).toEqual([
    expect.objectContaining({
      body: 'The Example Committee',
      when: 'May 2021',
      grounds: ['(b) Purely political reasons', '(e) Clearly unfair proceedings'],
      mark: { level: 'RESTRICTED', word: 'Restricted' },
      waitsForDocument: false,
    }),
  ]);
  const before = await drawCase(db, at.caseId);
  expect(before.document).not.toHaveProperty('assessments');

  const row = { caseId: at.caseId, assessmentId: made.value.id };
  const show = { ...sent(), ...row, revision: made.value.revision, visibility: 'PUBLIC' };
  const shown = await showAssessment(editor, showAssessmentInput.parse(show));
  const after = await drawCase(db, at.caseId);
  expect(after.document.assessments).toMatchObject([{ scheme: 'PACE_1900', criteria: ['B', 'E'] }]);
  expect(after.hash).not.toBe(before.hash);

  await db.document.updateMany({ where: { id: documentId ?? '' }, data: { visibility: 'RESTRICTED' } });
  expect((await drawCase(db, at.caseId)).document).not.toHaveProperty('assessments');
  expect((await lines())[0]?.waitsForDocument).toBe(true);

  const strike = { ...sent(), ...row, revision: shown.value.revision };
  await strikeAssessment(editor, strikeAssessmentInput.parse(strike));
  expect(await lines()).toEqual([]);
  const again = { ...strike, ...sent(), revision: shown.value.revision + 1 };
  await expect(strikeAssessment(editor, strikeAssessmentInput.parse(again))).rejects.toMatchObject({
    kind: 'not-found',
  });
});

it('refuses a document nobody knows, grounds that no measure has, and a stale revision', async () => {
  const { documentId, ...at } = await file();
  const input = recordAssessmentInput.parse({ ...sent(), ...at, ...finding, documentId });
  await expect(recordAssessment(editor, { ...input, documentId: randomUUID() })).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(recordAssessment(editor, { ...input, revision: 99 })).rejects.toMatchObject({
    kind: 'conflict',
  });
  const data = {
    caseId: at.caseId,
    scheme: 'WGAD',
    body: 'The Example Group',
    documentId,
    recordedById: editor.actor.id,
  };
  const create = (change: object) =>
    asImport(db, (tx) => tx.assessment.create({ data: { ...data, ...change } }));
  await expect(create({ criteria: ['A'] })).rejects.toThrow('assessment_criteria');
  await expect(create({ documentId: null })).rejects.toThrow('assessment_document');
  expect(await db.assessment.count({ where: { caseId: at.caseId } })).toBe(0);
});
