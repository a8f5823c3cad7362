import { toFormLists } from '@/lib/cases/choices/lists/view';
import { findRowStanding } from '@/lib/cases/row-standing/read-desk';
import { standingField } from '@/lib/platform/forms/merge/rules';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

/** Who may see an assessment now, for a form that changes it. */
export function findAssessmentStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findRowStanding(at, entries, {
    ...{ key: 'assessmentId', detail: 'bodyAssessmentId', kinds: ['case.assessment.shown'] },
    fields: async (id, head) => {
      const row = await at.db.assessment.findFirst({ where: { id, caseId: head.id, struckAt: null } });
      if (row === null) return null;
      const label = MESSAGES[locale]['desk-cases'].form.visibility;
      return [standingField(['visibility', label, 'choice'], row.visibility, toFormLists(locale).visibility)];
    },
  });
}
