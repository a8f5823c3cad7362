import { isLocale, LANGUAGE_COOKIE, preferredLocale, type Locale } from '@/lib/platform/i18n/locales';
import en from '@/messages/desk.en.json' with { type: 'json' };
import kk from '@/messages/desk.kk.json' with { type: 'json' };
import ru from '@/messages/desk.ru.json' with { type: 'json' };

const WORDS: Record<Locale, typeof en.notFound> = {
  en: en.notFound,
  ru: ru.notFound,
  kk: kk.notFound,
};

/**
 * What a browser without script shows of a page of the desk that is not there: Next sends such a page empty and draws
 * it by script. In the language of the reader, and with nothing of what was asked.
 *
 * @param cookie the header of that name
 * @param languages the header Accept-Language
 */
export function absentPart(cookie: string | undefined, languages: string | undefined): string {
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w+)`).exec(cookie ?? '')?.[1];
  const locale = isLocale(chosen) ? chosen : preferredLocale(languages ?? null);
  const { title, text, onward } = WORDS[locale];
  return `<noscript><main lang="${locale}"><h1>${title}</h1><p>${text}</p><p><a href="/desk">${onward}</a></p></main></noscript>`;
}
