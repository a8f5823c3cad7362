import type { ReactElement } from 'react';
import { ListSearch } from '@/components/forms/list-search';
import type { OrganisationsQuery } from '@/lib/organisations/edit/schema';
import { organisationKind } from '@/lib/organisations/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { query: OrganisationsQuery; locale: Locale };

/** Finds organisations by any spelling and by kind. */
export function OrganisationFilters({ query, locale }: Props): ReactElement {
  const say = translate(locale, 'gazetteer');
  const lists = translate(locale, 'lists');
  return (
    <ListSearch
      action="/desk/organisations"
      q={{ label: say('organisations.search'), value: query.q }}
      filters={[
        {
          ...{ name: 'kind', label: say('organisations.kind'), all: say('places.all'), value: query.kind },
          options: organisationKind.options.map((value) => ({
            value,
            label: lists(`organisationKind.${value}.label`),
          })),
        },
      ]}
      button={say('places.find')}
    />
  );
}
