import type { AuditEntry } from '@/lib/audit/schema';
import { standingSince } from '@/lib/audit/changes/read-desk';
import { findFileHead, type FileHead } from '@/lib/cases/file/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { StandingField } from '@/lib/platform/forms/merge/rules';
import { sentId } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';

/** A row of a file that a small form changes: the field that names it, and how the log tells of it. */
type RowOf = {
  key: string;
  detail: string;
  kinds: readonly AuditEntry['kind'][];
  /** Its fields as they stand; null where there is no such row, or it stands no more. */
  fields: (id: string, head: FileHead) => Promise<StandingField[] | null>;
};

/**
 * A row of a file as it stands now, for a form that was opened on an earlier state of the file. Null where the actor may
 * not know, or the row is gone: then the form is refused as it was, with what was typed in it.
 */
export async function findRowStanding(at: Door, entries: Entries, row: RowOf): Promise<Standing | null> {
  const [caseId, id] = [sentId(entries, 'caseId'), sentId(entries, row.key)];
  const head = caseId === null ? null : await findFileHead(at, caseId);
  const fields = head === null || id === null ? null : await row.fields(id, head);
  if (head === null || id === null || fields === null) return null;
  return standingSince(at, entries, head, { kinds: row.kinds, about: { [row.detail]: id } }, fields);
}
