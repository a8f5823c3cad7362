import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { fieldsOf } from '@/lib/search/address/view';
import { QUERY_LENGTH, type CasesQuery } from '@/lib/search/schema';

/** The search box: a plain form that keeps the filters already chosen. */
export function SearchForm({ locale, query = {} }: { locale: Locale; query?: CasesQuery }): ReactElement {
  const say = translate(locale, 'cases');
  return (
    <form className="find" action={`/${locale}/cases`} role="search">
      <label htmlFor="q">{say('search.label')}</label>
      <div>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={QUERY_LENGTH}
          defaultValue={query.q}
          autoComplete="off"
        />
        <button type="submit">{say('search.button')}</button>
      </div>
      {fieldsOf(query)
        .filter(({ field }) => field !== 'q' && field !== 'sort')
        .map(({ field, value }) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
    </form>
  );
}
