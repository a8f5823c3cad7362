import type { ReactElement } from 'react';
import type { Filters } from '@/lib/cases/listing/filters/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { CasesQuery } from '@/lib/search/schema';
import { ChoiceList } from './choice-list';
import { HeldOnForm } from './held-on-form';

type Props = { locale: Locale; query: CasesQuery; filters: Filters };

/** The states as they are asked for most; all else is folded away, open where it is in use. */
export function CaseFilters({ locale, query, filters }: Props): ReactElement {
  const say = translate(locale, 'cases');
  const { charge, event, country, held_on: day } = query;
  const inUse = [charge, event, country, day].some((value) => value !== undefined);
  return (
    <>
      <ChoiceList label={filters.status.title} choices={filters.status.choices} />
      <details open={inUse}>
        <summary>{say('filter.more')}</summary>
        <HeldOnForm locale={locale} query={query} />
        {filters.more.map((group) => (
          <ChoiceList key={group.field} label={group.title} choices={group.choices} titled />
        ))}
      </details>
      <ChoiceList label={say('sort.title')} choices={filters.sorts} titled />
    </>
  );
}
