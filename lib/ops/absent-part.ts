import { isLocale, LANGUAGE_COOKIE, preferredLocale, type Locale } from '@/lib/platform/i18n/locales';
import en from '@/messages/desk.en.json' with { type: 'json' };
import kk from '@/messages/desk.kk.json' with { type: 'json' };
import ru from '@/messages/desk.ru.json' with { type: 'json' };

const WORDS: Record<Locale, Pick<typeof en, 'notFound' | 'leave'>> = { en, ru, kk };

/**
 * What a browser without script shows of a page of the desk that is not there: Next sends such a page empty and draws
 * it by script. In the language of the reader, and with nothing of what was asked.
 *
 * @param cookie the header of that name
 * @param languages the header Accept-Language
 * @param sheets the addresses of the style sheets that the page would have linked
 */
export function absentPart(
  cookie: string | undefined,
  languages: string | undefined,
  sheets: readonly string[],
): string {
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w+)`).exec(cookie ?? '')?.[1];
  const locale = isLocale(chosen) ? chosen : preferredLocale(languages ?? null);
  const { leave, notFound } = WORDS[locale];
  const { title, text, onward } = notFound;
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
  const exit = `<a class="leave" href="https://${locale}.wikipedia.org/" rel="noreferrer">${leave}</a>`;
  const mast = `<header class="mast"><div class="page"><a class="mark" href="/desk">Held</a>${exit}</div></header>`;
  const way = `<a class="button" href="/desk">${onward}</a>`;
  const main = `<main class="page" lang="${locale}"><h1>${title}</h1><p>${text}</p><p>${way}</p></main>`;
  return `<noscript>${links}${mast}${main}</noscript>`;
}
