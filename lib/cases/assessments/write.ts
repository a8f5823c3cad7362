import { together, transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { toDatedRow } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { keepsFiles } from '@/lib/staff/policy';
import type { RecordAssessment, ShowAssessment, StrikeAssessment } from './schema';

type Changed = { id: string; revision: number };
type Kind = 'case.assessment.recorded' | 'case.assessment.shown' | 'case.assessment.struck';
type Sent = { once: string; reason: string; caseId: string; revision: number };

/** Records what a body found. Refuses `not-found` for a document that the actor may not see. */
export function recordAssessment(at: Door, input: RecordAssessment): Promise<Done<Changed>> {
  const { caseId, scheme, pace, wgad, body, when, documentId, text, language, visibility } = input;
  return inFile(at, input, 'case.assessment.recorded', async (tx) => {
    if (documentId !== null) await requireDocument(tx, at, documentId);
    return tx.assessment.create({
      data: {
        ...{ caseId, scheme, body, documentId, text, language, visibility },
        ...toDatedRow(when),
        criteria: [...pace, ...wgad],
        recordedById: at.actor.id,
      },
    });
  });
}

/** Opens an assessment to readers or closes it. */
export function showAssessment(at: Door, input: ShowAssessment): Promise<Done<Changed>> {
  const { visibility } = input;
  return inFile(at, input, 'case.assessment.shown', async (tx) => {
    const { id } = await standing(tx, input);
    return tx.assessment.update({ where: { id }, data: { visibility } });
  });
}

/** Strikes an assessment that was recorded in error: it stays in the database and stands no more. */
export function strikeAssessment(at: Door, input: StrikeAssessment): Promise<Done<Changed>> {
  return inFile(at, input, 'case.assessment.struck', async (tx) => {
    const { id } = await standing(tx, input);
    return tx.assessment.update({ where: { id }, data: { struckAt: new Date() } });
  });
}

function inFile(
  at: Door,
  input: Sent,
  kind: Kind,
  run: (tx: DeskTx) => Promise<{ id: string }>,
): Promise<Done<Changed>> {
  const { once, reason, caseId, revision } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact(joined, async (tx) => {
      const nextRevision = await beginCaseEdit(tx, at, caseId, revision);
      const { id } = await run(tx);
      const detail = { bodyAssessmentId: id, revision: nextRevision };
      return {
        value: { id, revision: nextRevision },
        happened: [{ kind, subject: 'case' as const, subjectId: caseId, detail }],
        touched: [],
      };
    }),
  );
}

async function standing(
  tx: DeskTx,
  input: { caseId: string; assessmentId: string },
): Promise<{ id: string }> {
  const { caseId, assessmentId: id } = input;
  const row = await tx.assessment.findFirst({ where: { id, caseId, struckAt: null } });
  if (row === null) throw new Refusal('not-found', 'refusal.assessment.notFound');
  return row;
}

async function requireDocument(tx: DeskTx, at: Door, id: string): Promise<void> {
  const document = await tx.document.findUnique({ where: { id }, select: { visibility: true } });
  if (document !== null && (keepsFiles(at.actor) || document.visibility === 'PUBLIC')) return;
  throw new Refusal('not-found', 'refusal.reference.notFound', { documentId: 'input.choice' });
}
