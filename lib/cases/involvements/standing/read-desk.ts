import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toLinkOptions } from '@/lib/cases/links/options/view';
import { findRowStanding } from '@/lib/cases/row-standing/read-desk';
import { standingField } from '@/lib/platform/forms/merge/rules';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

/** The part in an event as it stands now, for a form that changes it. */
export function findLinkStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findRowStanding(at, entries, {
    ...{ key: 'involvementId', detail: 'involvementId', kinds: ['case.event.link-changed'] },
    fields: async (id, head) => {
      const row = await at.db.involvement.findFirst({ where: { id, caseId: head.id } });
      if (row === null) return null;
      const { links, 'desk-cases': cases } = MESSAGES[locale];
      return [
        standingField(['role', links.form.role, 'choice'], row.role, toLinkOptions([], [], locale).roles),
        standingField(
          ['visibility', cases.form.visibility, 'choice'],
          row.visibility,
          toFormLists(locale).visibility,
        ),
      ];
    },
  });
}
