import type { ReactElement } from 'react';
import type { GateFault } from '@/lib/cases/publish/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';

const GATES = [
  { gate: 'EVIDENCE_OK', word: 'gates.evidence' },
  { gate: 'PROTECTION_OK', word: 'gates.protection' },
] as const;
const LISTS = {
  status: 'statusKind',
  occurrences: 'occurrenceKind',
  charges: 'chargeCategory',
  decisions: 'decisionKind',
  memberships: 'relation',
} as const;
/** What is mended by judging the risk, and what on the page of protection; the rest in the file itself. */
const RISK: readonly string[] = ['risk', 'secondAssessor'];
const FILE: readonly string[] = [
  ...['evidence', 'closedPerson', 'ownSide', 'health', 'closedName', 'closedTie', 'keptApart', 'selfHarm'],
];

type Props = { caseId: string; faults: readonly GateFault[]; locale: Locale };

/** Both gates, open or shut in words, with every obstacle and the way to mend it. */
export function GateList({ caseId, faults, locale }: Props): ReactElement {
  const say = translate(locale, 'review');
  return (
    <dl>
      {GATES.map(({ gate, word }) => {
        const own = faults.filter((one) => one.gate === gate);
        return (
          <div key={gate}>
            <dt>
              <strong>
                {say(word)}: {say(own.length === 0 ? 'gates.open' : 'gates.shut')}
              </strong>
            </dt>
            {own.map((one) => (
              <dd key={`${one.fault} ${one.fact?.id ?? ''} ${one.place?.part ?? ''} ${one.place?.nr ?? ''}`}>
                {sayFault(one, locale)}. {wayOut(one, caseId, locale)}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

function wayOut({ fault }: GateFault, caseId: string, locale: Locale): ReactElement {
  const review = translate(locale, 'review');
  if (RISK.includes(fault)) return <a href={`/desk/cases/${caseId}/review#risk`}>{review('risk.record')}</a>;
  if (FILE.includes(fault)) return <a href={`/desk/cases/${caseId}`}>{review('gates.mend')}</a>;
  return <a href={`/desk/cases/${caseId}/protection`}>{translate(locale, 'protection')('gates.mend')}</a>;
}

function sayFault({ fault, fact, place }: GateFault, locale: Locale): string {
  if (place !== undefined) {
    return sayPlace(fault === 'keptApart' || fault === 'selfHarm' ? fault : 'closedName', place, locale);
  }
  const lists: Record<string, Record<string, { label: string }>> = MESSAGES[locale].lists as never;
  const what = fact === null ? '' : (lists[LISTS[fact.list]]?.[fact.kind]?.label ?? fact.kind);
  return fault === 'evidence'
    ? translate(locale, 'review')('gates.bare', { what })
    : translate(locale, 'protection')(`gates.${fault}`, { what });
}

/** Where a closed name stands, or what is kept apart, in the words in which changes are told; never the words themselves. */
function sayPlace(
  fault: 'closedName' | 'keptApart' | 'selfHarm',
  { part, nr }: NonNullable<GateFault['place']>,
  locale: Locale,
): string {
  const fields: Record<string, string> = MESSAGES[locale].review.fields;
  const where = `${fields[part] ?? part}${nr === null ? '' : ` ${nr}`}`;
  return translate(locale, 'protection')(`gates.${fault}`, { where });
}
