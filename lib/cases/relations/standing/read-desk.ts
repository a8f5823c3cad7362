import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toLinkOptions } from '@/lib/cases/links/options/view';
import { findRowStanding } from '@/lib/cases/row-standing/read-desk';
import { standingField } from '@/lib/platform/forms/merge/rules';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

/** A relation as it stands now, for a form that changes it. */
export function findRelationStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findRowStanding(at, entries, {
    ...{ key: 'relationId', detail: 'relationId', kinds: ['case.relation.changed'] },
    fields: async (id, head) => {
      const row = await at.db.relation.findFirst({ where: { id, caseId: head.id, struckAt: null } });
      if (row === null) return null;
      const say = MESSAGES[locale].links.form;
      const { visibility } = MESSAGES[locale]['desk-cases'].form;
      return [
        standingField(['since', say.since, 'date'], row.sinceEdtf),
        standingField(['until', say.until, 'date'], row.untilEdtf),
        standingField(['note', say.note, 'text'], row.note),
        standingField(
          ['ownConsent', say.consent, 'choice'],
          row.ownConsent,
          toLinkOptions([], [], locale).consents,
        ),
        standingField(['visibility', visibility, 'choice'], row.visibility, toFormLists(locale).visibility),
      ];
    },
  });
}
