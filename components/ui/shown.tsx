import type { ReactElement } from 'react';
import type { ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** A text in the reader's language, or in its own with its language named: never passed off as a translation. */
export function Shown({ text, locale }: { text: ShownText; locale: Locale }): ReactElement {
  if (text.lang === locale) return <>{text.text}</>;
  return (
    <>
      <span lang={text.lang}>{text.text}</span>{' '}
      <span className="in">{translate(locale, 'shell')(`notTranslated.${text.lang}`)}</span>
    </>
  );
}
