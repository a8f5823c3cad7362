import { listChangesSince } from '@/lib/audit/changes/read-desk';
import { readChoices } from '@/lib/cases/choices/read-desk';
import { toChoices } from '@/lib/cases/choices/view';
import { findFileHead } from '@/lib/cases/file/read-desk';
import { findCorrectable, findLastCorrection } from '@/lib/cases/status/correct/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { sentId, sentNumber } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { toStatusFields } from './view';

/**
 * The entry of the status track that stands now in the place of the one that a form corrects; null where none does: it
 * was withdrawn.
 */
export async function findStatusStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const [caseId, first] = [sentId(entries, 'fact.caseId'), sentId(entries, 'fact.supersedesId')];
  const head = caseId === null ? null : await findFileHead(at, caseId);
  if (head === null || first === null) return null;
  const id = await findLastCorrection(at, head.id, first);
  const row = await findCorrectable(at, head.id, id);
  if (row?.stands !== true) return null;
  const revision = sentNumber(entries, 'fact.revision');
  const since = { subjectId: head.id, revision, kinds: ['case.status.corrected'] };
  return {
    mark: `${id} ${String(head.revision)}`,
    hidden: { 'fact.revision': String(head.revision), 'fact.supersedesId': id },
    // A correction of another entry is no change of this one.
    changes: id === first ? [] : await listChangesSince(at, since),
    fields: toStatusFields(row, toChoices(await readChoices(at, head, 'status', ''), locale), locale),
  };
}
