import type { Metadata } from 'next';
import { LOCALES, DEFAULT_LOCALE, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Page = { locale: Locale; path: string; title: string; description?: string; hidden?: boolean };

/**
 * The head of a public page: title, description, its one address and the same page in the other languages.
 * @param page `path` without the language; `hidden` keeps the page out of search engines
 */
export function pageMetadata({ locale, path, title, description, hidden = false }: Page): Metadata {
  const say = translate(locale, 'shell');
  const text = description ?? say('tagline');
  const languages = Object.fromEntries(LOCALES.map((other) => [other, `/${other}${path}`]));
  return {
    title: { absolute: title === say('siteName') ? title : `${title} · ${say('siteName')}` },
    description: text,
    ...(hidden
      ? { robots: { index: false } }
      : {
          alternates: {
            canonical: `/${locale}${path}`,
            languages: { ...languages, 'x-default': `/${DEFAULT_LOCALE}${path}` },
          },
          openGraph: {
            title,
            description: text,
            siteName: say('siteName'),
            locale,
            type: 'article' as const,
          },
        }),
  };
}
