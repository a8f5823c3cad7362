import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { fieldsOf } from '@/lib/search/address/view';
import type { CasesQuery } from '@/lib/search/schema';

/** Asks for a day; the list then shows who was held or possibly held on it. */
export function HeldOnForm({ locale, query }: { locale: Locale; query: CasesQuery }): ReactElement {
  const say = translate(locale, 'cases');
  return (
    <form className="find" action={`/${locale}/cases`}>
      <label htmlFor="held_on">{say('filter.heldOnLabel')}</label>
      <div>
        <input id="held_on" name="held_on" type="date" required defaultValue={query.held_on} />
        <button type="submit">{say('filter.heldOnButton')}</button>
      </div>
      {fieldsOf(query)
        .filter(({ field }) => field !== 'held_on')
        .map(({ field, value }) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
    </form>
  );
}
