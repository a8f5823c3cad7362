import type { ReactElement } from 'react';
import type { ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';

/** A name in whatever language it exists: marked for readers aloud and hyphenation, without a word about it. */
export function Foreign({ text, locale }: { text: ShownText; locale: Locale }): ReactElement {
  return text.lang === locale ? <>{text.text}</> : <span lang={text.lang}>{text.text}</span>;
}
