import type { ReactElement } from 'react';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Each language by its own name, so that a reader finds it on a page they cannot read. */
/** Leads to the same page, with the same question in its address, in another language. */
export function LanguageSwitch({ locale, path }: { locale: Locale; path: string }): ReactElement {
  return (
    <nav className="langs" aria-label={translate(locale, 'shell')('languages')}>
      {LOCALES.map((other) => (
        <a
          key={other}
          href={`/${other}${path}`}
          lang={other}
          hrefLang={other}
          aria-current={other === locale ? 'true' : undefined}
        >
          {LOCALE_NAMES[other]}
        </a>
      ))}
    </nav>
  );
}
