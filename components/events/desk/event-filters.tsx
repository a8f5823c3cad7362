import type { ReactElement } from 'react';
import { ListSearch } from '@/components/forms/list-search';
import type { DeskEventsQuery } from '@/lib/events/desk-list/schema';
import { eventKind } from '@/lib/events/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Finds events by name, by kind and by where they stand. */
export function EventFilters({ query, locale }: { query: DeskEventsQuery; locale: Locale }): ReactElement {
  const say = translate(locale, 'desk-events');
  const lists = translate(locale, 'lists');
  const all = say('list.all');
  return (
    <ListSearch
      action="/desk/events"
      q={{ label: say('list.search'), value: query.q }}
      filters={[
        {
          ...{ name: 'kind', label: say('form.kind'), all, value: query.kind },
          options: eventKind.options.map((value) => ({ value, label: lists(`eventKind.${value}.label`) })),
        },
        {
          ...{ name: 'state', label: say('list.state'), all, value: query.state },
          options: (['DRAFT', 'PUBLISHED', 'SUSPENDED'] as const).map((value) => ({
            value,
            label: lists(`publicationState.${value}.label`),
          })),
        },
      ]}
      button={say('list.find')}
    />
  );
}
