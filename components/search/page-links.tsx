import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { locale: Locale; previous: string | null; next: string | null };

/** The ways to the pages of a list before and behind this one. */
export function PageLinks({ locale, previous, next }: Props): ReactElement | null {
  const say = translate(locale, 'cases');
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={say('pages.label')}>
      <ul className="row">
        {previous !== null && (
          <li>
            <a href={previous} rel="prev">
              {say('pages.previous')}
            </a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={next} rel="next">
              {say('pages.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
