import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The foot of every page: what the site promises, and the ways to correct it, follow it and take its data. */
export function Footer({ locale }: { locale: Locale }): ReactElement {
  const say = translate(locale, 'shell');
  return (
    <footer>
      <div className="page">
        <p>{say('footer.promise')}</p>
        <ul className="row">
          <li>
            <a href={`/${locale}/corrections`}>{say('footer.corrections')}</a>
          </li>
          <li>
            <a href={`/${locale}/method`}>{say('footer.method')}</a>
          </li>
          <li>
            <a href={`/${locale}/feed.atom`}>{say('footer.feed')}</a>
          </li>
          <li>
            <a href="/api/v1/openapi.json">{say('footer.data')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
