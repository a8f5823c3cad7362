import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toMembershipOptions } from '@/lib/cases/memberships/view';
import { findRowStanding } from '@/lib/cases/row-standing/read-desk';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { standingField } from '@/lib/platform/forms/merge/rules';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

/** A tie to an organisation as it stands now, for a form that changes it. */
export function findMembershipStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findRowStanding(at, entries, {
    ...{ key: 'membershipId', detail: 'membershipId', kinds: ['case.membership.changed'] },
    fields: async (id, head) => {
      const row = await at.db.membership.findFirst({ where: { id, caseId: head.id, struckAt: null } });
      if (row === null) return null;
      const { links, memberships, 'desk-cases': cases } = MESSAGES[locale];
      const lists = toFormLists(locale);
      const { memberships: kinds } = toMembershipOptions([], locale);
      return [
        standingField(['kind', memberships.form.kind, 'choice'], row.kind, kinds),
        standingField(['role', memberships.form.role, 'line'], row.role),
        standingField(['language', cases.form.language, 'choice'], row.language, lists.language),
        standingField(['since', links.form.since, 'date'], row.sinceEdtf),
        standingField(['until', links.form.until, 'date'], row.untilEdtf),
        standingField(['note', links.form.note, 'text'], row.note),
        standingField(['visibility', cases.form.visibility, 'choice'], row.visibility, lists.visibility),
      ];
    },
  });
}
