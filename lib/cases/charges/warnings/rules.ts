import { isBefore } from '@/lib/cases/decisions/rules';
import type { DecisionKind } from '@/lib/cases/decisions/schema';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { isOutsideEdition } from '@/lib/statutes/rules';

/** What is improbable and may still be right: it is recorded, and said. */
export const legalWarning = ['EDITION', 'BEFORE_CHARGE'] as const;
export type LegalWarning = (typeof legalWarning)[number];

type Charged = {
  article: { jurisdiction: string; code: string; edition: string } | null;
  date: PartialDate | null;
  act: PartialDate | null;
};

/** The edition of the article did not hold when the act was; where that is not known, it came after the charge. */
export function warnsOfEdition({ article, date, act }: Charged): boolean {
  return article !== null && isOutsideEdition(article, act ?? openStart(date));
}

/** A charge can come long after its act: its own day shows only an edition that was not yet in force. */
function openStart(date: PartialDate | null): PartialDate | null {
  return date === null ? null : { ...date, earliest: null };
}

/** Decisions that only follow a charge. Warrants and remands come before one as often as after. */
const AFTER_CHARGE: readonly DecisionKind[] = ['VERDICT', 'APPEAL', 'CASSATION'];

/** Every charge whose day is known came after the decision. */
export function warnsOfOrder(
  decision: { kind: DecisionKind; date: PartialDate | null },
  charges: readonly { date: PartialDate | null }[],
): boolean {
  const dated = charges.filter(({ date }) => date !== null);
  return (
    AFTER_CHARGE.includes(decision.kind) &&
    dated.length > 0 &&
    dated.every(({ date }) => isBefore(decision.date, date))
  );
}
