import { findFile } from '@/lib/cases/file/read-desk';
import { findRowStanding } from '@/lib/cases/row-standing/read-desk';
import { standingField } from '@/lib/platform/forms/merge/rules';
import { listSharedRows } from '@/lib/cases/visibility/shared/read-desk';
import { toLevels, toVisibleGroups } from '@/lib/cases/visibility/view';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

/** Who may see a row now, for a form that changes it. */
export function findVisibilityStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findRowStanding(at, entries, {
    ...{ key: 'rowId', detail: 'rowId', kinds: ['case.visibility.changed'] },
    fields: async (id, head) => {
      const file = await findFile(at, head.id);
      const shared = await listSharedRows(at.db, head.id, head.personId);
      const rows = file === null ? [] : toVisibleGroups(file, shared, locale).flatMap((group) => group.rows);
      const row = rows.find((one) => one.of === entries['of'] && one.id === id);
      if (row === undefined) return null;
      const label = MESSAGES[locale].visibility.level;
      return [standingField(['visibility', label, 'choice'], row.mark.level, toLevels(locale, row.of))];
    },
  });
}
