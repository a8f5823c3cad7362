import type { ReactElement } from 'react';
import { PublicPage } from '@/components/layout/public-page';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { QueryFault } from '@/lib/search/schema';
import { SearchForm } from './search-form';

/** A search that cannot be read: which part of it, what it should be, and the way back. */
export function SearchFaults({
  locale,
  faults,
}: {
  locale: Locale;
  faults: readonly QueryFault[];
}): ReactElement {
  const say = translate(locale, 'cases');
  return (
    <PublicPage locale={locale} path="/cases" answer={{ status: 400, tags: ['pages'] }}>
      <h1>{say('fault.title')}</h1>
      <p className="state">{say('fault.text')}</p>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={field}>
            <code>{field}</code> {say(`fault.${message}`)}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/${locale}/cases`}>{say('fault.back')}</a>
      </p>
      <SearchForm locale={locale} />
    </PublicPage>
  );
}
