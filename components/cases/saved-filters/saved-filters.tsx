import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { SavedFilterLink } from '@/lib/cases/saved-filters/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { RemoveFilterForm } from './remove-filter-form';
import { SaveFilterForm } from './save-filter-form';

type Props = {
  filters: readonly SavedFilterLink[];
  /** The list as it stands, as fields of the form; null where there is nothing to keep. */
  query: Readonly<Record<string, string>> | null;
  /** Whether who reads this can open the list: administrators cannot. */
  leads: boolean;
  locale: Locale;
};

/** Filters that are kept under a name, and the form that keeps this one. */
export function SavedFilters({ filters, query, leads, locale }: Props): ReactElement | null {
  const say = translate(locale, 'work');
  const words = formWords(locale);
  if (filters.length === 0 && query === null) return null;
  return (
    <section className="saved-filters" aria-labelledby="saved-filters">
      <h2 id="saved-filters">{say('filters.title')}</h2>
      <ul>
        {filters.map((filter) => (
          <li key={filter.id}>
            {leads ? (
              <a href={filter.href} aria-current={filter.chosen ? 'true' : undefined}>
                {filter.name}
              </a>
            ) : (
              <span>{filter.name}</span>
            )}
            {filter.shared ? (
              <span className="note">
                {filter.sharedBy === null
                  ? say('filters.isShared')
                  : say('filters.sharedBy', { name: filter.sharedBy })}
              </span>
            ) : null}
            {filter.mayRemove ? (
              <RemoveFilterForm
                filterId={filter.id}
                words={words}
                label={say('filters.remove')}
                of={say('filters.removeOf', { name: filter.name })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {query === null ? null : (
        <Folded title={say('filters.keep')}>
          <SaveFilterForm query={query} words={words} labels={MESSAGES[locale].work.filters} />
        </Folded>
      )}
    </section>
  );
}
