import type { ReactElement } from 'react';
import type { DeskEventsQuery } from '@/lib/events/desk-list/schema';
import { eventKind } from '@/lib/events/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Finds events by name, by kind and by where they stand; what is asked for stands in the address. */
export function EventFilters({ query, locale }: { query: DeskEventsQuery; locale: Locale }): ReactElement {
  const say = translate(locale, 'desk-events');
  const lists = translate(locale, 'lists');
  return (
    <form action="/desk/events" className="search" role="search">
      <div className="row-of-fields">
        <div className="field">
          <label htmlFor="q">{say('list.search')}</label>
          <input id="q" name="q" type="search" defaultValue={query.q} maxLength={200} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor="kind">{say('form.kind')}</label>
          <select id="kind" name="kind" defaultValue={query.kind ?? ''}>
            <option value="">{say('list.all')}</option>
            {eventKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {lists(`eventKind.${kind}.label`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="state">{say('list.state')}</label>
          <select id="state" name="state" defaultValue={query.state ?? ''}>
            <option value="">{say('list.all')}</option>
            {(['DRAFT', 'PUBLISHED', 'SUSPENDED'] as const).map((state) => (
              <option key={state} value={state}>
                {lists(`publicationState.${state}.label`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button>{say('list.find')}</button>
    </form>
  );
}
