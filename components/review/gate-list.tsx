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
} as const;

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
              <dd key={`${one.fault} ${one.fact?.id ?? ''}`}>
                {sayFault(one, locale)}.{' '}
                <a href={one.fault === 'risk' || one.fault === 'consent' ? '#risk' : `/desk/cases/${caseId}`}>
                  {say(one.fault === 'risk' || one.fault === 'consent' ? 'risk.record' : 'gates.mend')}
                </a>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

function sayFault({ fault, fact }: GateFault, locale: Locale): string {
  const say = translate(locale, 'review');
  if (fault !== 'evidence') return say(`gates.${fault}`);
  const lists: Record<string, Record<string, { label: string }>> = MESSAGES[locale].lists as never;
  const what = fact === null ? '' : (lists[LISTS[fact.list]]?.[fact.kind]?.label ?? fact.kind);
  return say('gates.bare', { what });
}
