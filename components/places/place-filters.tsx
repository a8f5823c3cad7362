import type { ReactElement } from 'react';
import type { PlacesQuery } from '@/lib/places/edit/schema';
import { placeType } from '@/lib/places/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Finds places by any spelling and by kind; what is asked for stands in the address. */
export function PlaceFilters({ query, locale }: { query: PlacesQuery; locale: Locale }): ReactElement {
  const say = translate(locale, 'gazetteer');
  const lists = translate(locale, 'lists');
  return (
    <form action="/desk/places" className="search" role="search">
      <div className="row-of-fields">
        <div className="field">
          <label htmlFor="q">{say('places.search')}</label>
          <input id="q" name="q" type="search" defaultValue={query.q} maxLength={200} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor="type">{say('places.type')}</label>
          <select id="type" name="type" defaultValue={query.type ?? ''}>
            <option value="">{say('places.all')}</option>
            {placeType.options.map((type) => (
              <option key={type} value={type}>
                {lists(`placeType.${type}.label`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button>{say('places.find')}</button>
    </form>
  );
}
