import type { ReactElement } from 'react';
import type { OrganisationsQuery } from '@/lib/organisations/edit/schema';
import { organisationKind } from '@/lib/organisations/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { query: OrganisationsQuery; locale: Locale };

/** Finds organisations by any spelling and by kind; what is asked for stands in the address. */
export function OrganisationFilters({ query, locale }: Props): ReactElement {
  const say = translate(locale, 'gazetteer');
  const lists = translate(locale, 'lists');
  return (
    <form action="/desk/organisations" className="search" role="search">
      <div className="row-of-fields">
        <div className="field">
          <label htmlFor="q">{say('organisations.search')}</label>
          <input id="q" name="q" type="search" defaultValue={query.q} maxLength={200} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor="kind">{say('organisations.kind')}</label>
          <select id="kind" name="kind" defaultValue={query.kind ?? ''}>
            <option value="">{say('places.all')}</option>
            {organisationKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {lists(`organisationKind.${kind}.label`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button>{say('places.find')}</button>
    </form>
  );
}
