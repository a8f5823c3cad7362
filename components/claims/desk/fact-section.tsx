import type { ReactElement } from 'react';
import type { Fact } from '@/lib/claims/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { FactTable } from './fact-table';

type Props = { caseId: string; fact: Fact; locale: Locale };

/** What is said of one fact, and how many independent origins stand behind each thing that is said. */
export function FactSection({ caseId, fact, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  const title = `${fact.title} · ${fact.predicate}`;
  return (
    <section className="fact">
      <h3>{title}</h3>
      <FactTable caseId={caseId} lines={fact.lines} caption={title} locale={locale} />
      <ul className="origins">
        {fact.origins.map(({ value, words }) => (
          <li key={value ?? ''}>
            {fact.origins.length > 1 ? (
              <>{say('origins.of', { value: value ?? say('sameAsFact') })}: </>
            ) : null}
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
