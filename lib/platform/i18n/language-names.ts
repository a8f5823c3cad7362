import type { Locale } from './locales';

/** The name of a language for this reader; a tag that has none is shown as it is. */
export function languageNames(locale: Locale): (tag: string) => string {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return (tag) => names.of(tag) ?? tag;
}
