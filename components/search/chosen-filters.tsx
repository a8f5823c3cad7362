import type { ReactElement } from 'react';
import type { Chosen } from '@/lib/cases/listing/filters/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What the list is narrowed by, each to be taken away on its own. */
export function ChosenFilters({
  locale,
  chosen,
}: {
  locale: Locale;
  chosen: readonly Chosen[];
}): ReactElement | null {
  const say = translate(locale, 'cases');
  if (chosen.length === 0) return null;
  return (
    <ul className="filters" aria-label={say('filter.active')}>
      {chosen.map((one) => (
        <li key={one.href}>
          {one.label}{' '}
          <a href={one.href} aria-label={`${say('filter.remove')}: ${one.label}`}>
            {say('filter.remove')}
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={`/${locale}/cases`}>{say('filter.clear')}</a>
        </li>
      )}
    </ul>
  );
}
