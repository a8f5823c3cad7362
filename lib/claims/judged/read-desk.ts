import { toFormLists } from '@/lib/cases/choices/lists/view';
import { findRowStanding } from '@/lib/cases/row-standing/read-desk';
import { standingField } from '@/lib/platform/forms/merge/rules';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

const kinds = ['case.claims.judged'] as const;

/** How far a claim is trusted now, for a form that grades it. The form has shown whose claim it is. */
export function findGradeStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findRowStanding(at, entries, {
    ...{ key: 'claimId', detail: 'claimId', kinds },
    fields: async (id, head) => {
      const row = await at.db.claim.findFirst({
        where: { id, ...ofFile(head), verification: { not: 'RETRACTED' } },
      });
      if (row === null) return null;
      const { form } = MESSAGES[locale]['desk-cases'];
      const lists = toFormLists(locale);
      return (['sourceGrade', 'contentGrade', 'verification'] as const).map((name) =>
        standingField([name, form[name], 'choice'], row[name], lists[name]),
      );
    },
  });
}

/** What became of rivals by now, for a form that decides about them. */
export function findRivalsStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findRowStanding(at, entries, {
    ...{ key: 'claimSetId', detail: 'claimSetId', kinds },
    fields: async (id, head) => {
      const row = await at.db.claimSet.findFirst({
        where: { id, caseId: head.id },
        include: { preferred: { include: { asserter: { select: { label: true } } } } },
      });
      if (row === null) return null;
      const say = MESSAGES[locale].claims.rivals;
      const preferred =
        row.preferred === null ? [] : [{ value: row.preferred.id, label: row.preferred.asserter.label }];
      return [
        standingField(['status', say.status, 'choice'], row.status, toFormLists(locale).claimSetStatus),
        standingField(['preferredId', say.preferred, 'choice'], row.preferredId, preferred),
        standingField(['ground', say.ground, 'text'], row.reason),
        standingField(['treatment', say.treatment, 'text'], row.treatment),
      ];
    },
  });
}

/** Of the rows of this file, or of its person. */
function ofFile({ id: caseId, personId }: { id: string; personId: string }) {
  const row = { caseId };
  return {
    OR: [
      row,
      { personId },
      { statusEvent: row },
      { occurrence: row },
      { charge: row },
      { decision: row },
      { event: { OR: [{ involvements: { some: row } }, { statusEvents: { some: row } }] } },
    ],
  };
}
