import type { ReactElement } from 'react';
import type { DeskCaseList } from '@/lib/cases/desk-list/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { list: DeskCaseList; locale: Locale };

/** Filters and orders as plain links, each with how many files it leads to. A chosen one leads back. */
export function CaseFilters({ list, locale }: Props): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <nav className="filters" aria-label={say('list.filters')}>
      {list.filters.map((filter) => (
        <section key={filter.name} aria-labelledby={`by-${filter.name}`}>
          <h2 id={`by-${filter.name}`}>{filter.label}</h2>
          <ul>
            {filter.choices.map((choice) => (
              <li key={choice.value}>
                <a href={choice.href} aria-current={choice.chosen ? 'true' : undefined}>
                  {choice.label}
                </a>{' '}
                <span className="count">{choice.count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="by-sort">
        <h2 id="by-sort">{say('list.sort')}</h2>
        <ul>
          {list.sorts.map((choice) => (
            <li key={choice.value}>
              <a href={choice.href} aria-current={choice.chosen ? 'true' : undefined}>
                {choice.label}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </nav>
  );
}
