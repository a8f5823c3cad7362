import type { ReactElement } from 'react';
import { chooseLanguage } from '@/lib/platform/i18n/choose-language';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The languages of the desk. A form and not links: the address stays the same, the browser keeps the choice. */
export function DeskLanguages({ locale }: { locale: Locale }): ReactElement {
  return (
    <form action={chooseLanguage} className="langs" aria-label={translate(locale, 'desk')('languages')}>
      {LOCALES.map((one) => (
        <button
          key={one}
          name="language"
          value={one}
          lang={one}
          aria-pressed={one === locale}
          className="plain"
        >
          {LOCALE_NAMES[one]}
        </button>
      ))}
    </form>
  );
}
