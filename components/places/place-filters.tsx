import type { ReactElement } from 'react';
import { ListSearch } from '@/components/forms/list-search';
import type { PlacesQuery } from '@/lib/places/edit/schema';
import { placeType } from '@/lib/places/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Finds places by any spelling and by kind. */
export function PlaceFilters({ query, locale }: { query: PlacesQuery; locale: Locale }): ReactElement {
  const say = translate(locale, 'gazetteer');
  const lists = translate(locale, 'lists');
  return (
    <ListSearch
      action="/desk/places"
      q={{ label: say('places.search'), value: query.q }}
      filters={[
        {
          ...{ name: 'type', label: say('places.type'), all: say('places.all'), value: query.type },
          options: placeType.options.map((value) => ({ value, label: lists(`placeType.${value}.label`) })),
        },
      ]}
      button={say('places.find')}
    />
  );
}
