import type { CaseRows } from '@/lib/cases/publish/schema';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { textIn, type Evidence } from '@/lib/publications/view';

/**
 * What others found that may be public: with a document that a reader can open, or the register's own word. The part is
 * left out where there is none, so that what was published before keeps its hash.
 */
export function toPublicAssessments(
  rows: Pick<CaseRows, 'assessments'>,
  evidence: Pick<Evidence, 'document'>,
): { assessments?: object[] } {
  const shown = rows.assessments
    .filter((row) => row.visibility === 'PUBLIC')
    .map((row) => ({ row, document: evidence.document(row.document) }))
    .filter(({ row, document }) => row.scheme === 'OWN' || document !== null)
    .map(({ row, document }, at) => ({
      key: `a${String(at + 1)}`,
      scheme: row.scheme,
      criteria: row.criteria,
      by: textIn(row.language, row.body),
      when: fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest }),
      text: textIn(row.language, row.text),
      document,
    }));
  return shown.length === 0 ? {} : { assessments: shown };
}
