import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Where to go from a page that has nothing to show: search, the lists, a word to the editors. */
export function WaysOnward({ locale }: { locale: Locale }): ReactElement {
  const say = translate(locale, 'answers');
  return (
    <>
      <form className="find" action={`/${locale}/cases`} role="search">
        <label htmlFor="q">{say('onward.searchLabel')}</label>
        <div>
          <input id="q" name="q" type="search" maxLength={200} autoComplete="off" />
          <button type="submit">{say('onward.search')}</button>
        </div>
      </form>
      <h2>{say('onward.title')}</h2>
      <ul className="plain">
        <li>
          <a href={`/${locale}`}>{say('onward.front')}</a>
        </li>
        <li>
          <a href={`/${locale}/cases`}>{say('onward.cases')}</a>
        </li>
        <li>
          <a href={`/${locale}/events`}>{say('onward.events')}</a>
        </li>
        <li>
          <a href={`/${locale}/corrections`}>{say('onward.corrections')}</a>
        </li>
      </ul>
    </>
  );
}
