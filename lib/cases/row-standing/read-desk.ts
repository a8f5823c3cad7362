import type { AuditEntry } from '@/lib/audit/schema';
import { listChangesSince } from '@/lib/audit/changes/read-desk';
import { findFileHead, type FileHead } from '@/lib/cases/file/read-desk';
import type { Option } from '@/lib/cases/choices/view';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { FieldKind, StandingField } from '@/lib/platform/forms/merge/rules';
import { sentId, sentNumber } from '@/lib/platform/forms/merge/sent-values';
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
  const revision = String(head.revision);
  return {
    mark: revision,
    hidden: { revision },
    fields,
    changes: await listChangesSince(at, {
      ...{ subjectId: head.id, revision: sentNumber(entries, 'revision'), kinds: row.kinds },
      about: { [row.detail]: id },
    }),
  };
}

/** A field of such a row; of a list the words of its choice are said. */
export function standingField(
  [name, label, kind]: readonly [string, string, FieldKind],
  value: string | null,
  options: readonly Option[] = [],
): StandingField {
  const say = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  return { name, label, kind, value: value ?? '', ...(options.length === 0 ? {} : { say }) };
}
