import { listChangesSince } from '@/lib/audit/changes/read-desk';
import { findLegalRow } from '@/lib/cases/legal-fields/read-desk';
import { fieldsOf, legalRow } from '@/lib/cases/legal-fields/schema';
import { typedOf } from '@/lib/cases/legal-fields/value/rules';
import { boxesOf, sayBox } from '@/lib/cases/legal-fields/value/view';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { sentId, sentNumber } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';

/** A field of the legal chain as it stands now, for a form that was opened on an earlier state of the file. */
export async function findLegalStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const [caseId, rowId] = [sentId(entries, 'caseId'), sentId(entries, 'rowId')];
  const of = legalRow.safeParse(entries['of']);
  if (caseId === null || rowId === null || !of.success) return null;
  const field = fieldsOf(of.data).find((one) => one === entries['field']);
  const found = await findLegalRow(at, caseId, of.data, rowId);
  if (found === null || field === undefined) return null;
  const revision = String(found.head.revision);
  const typed = typedOf(found.row, field);
  return {
    mark: revision,
    hidden: { revision },
    changes: await listChangesSince(at, {
      subjectId: caseId,
      revision: sentNumber(entries, 'revision'),
      kinds: [
        'case.legal.amended',
        'case.charge.decided',
        'case.occurrence.amended',
        'case.occurrence.withdrawn',
      ],
    }),
    fields: boxesOf(found, field, locale).map((box) => ({
      ...{ name: box.name, label: box.label, kind: box.kind, value: typed[box.name] ?? '' },
      say: (value) => sayBox(box, value, locale),
    })),
  };
}
