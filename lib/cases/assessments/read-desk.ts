import { readChoices } from '@/lib/cases/choices/read-desk';
import type { ChoiceRows } from '@/lib/cases/choices/view';
import { findFileHead, type FileHead } from '@/lib/cases/file/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import type { DeskAssessmentRow } from './desk/view';

export type FoundAssessments = { head: FileHead; rows: DeskAssessmentRow[]; choices: ChoiceRows };

/** What bodies found about a file, the latest first. Null: no such file, or it is not for this member of staff. */
export async function findAssessments(
  at: Door,
  caseId: string,
  find: string,
): Promise<FoundAssessments | null> {
  const head = await findFileHead(at, caseId);
  if (head === null) return null;
  const [rows, choices] = await Promise.all([
    at.db.assessment.findMany({
      where: { caseId, struckAt: null },
      include: { document: { select: { title: true, visibility: true } } },
      orderBy: [{ dateEarliest: { sort: 'desc', nulls: 'last' } }, { recordedAt: 'desc' }],
    }),
    readChoices(at, head, 'claim', find),
  ]);
  return { head, rows, choices };
}
