import type { ReactElement } from 'react';
import type { DeskCasesQuery } from '@/lib/cases/desk-list/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Finds files by any spelling of a name, or by code; the filters that are chosen stay. */
export function CaseSearch({ query, locale }: { query: DeskCasesQuery; locale: Locale }): ReactElement {
  const say = translate(locale, 'desk-cases');
  const { state, status, assigned, owner, stale, work, sort } = query;
  return (
    <form action="/desk/cases" className="search" role="search">
      {Object.entries({
        state,
        status,
        assigned,
        owner,
        stale,
        work,
        sort: sort === 'name' ? null : sort,
      }).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label htmlFor="q">{say('list.search')}</label>
      <div className="inline">
        <input id="q" name="q" type="search" defaultValue={query.q} maxLength={200} autoComplete="off" />
        <button>{say('list.find')}</button>
      </div>
    </form>
  );
}
