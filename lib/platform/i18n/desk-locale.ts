import { cookies, headers } from 'next/headers';
import { isLocale, LANGUAGE_COOKIE, preferredLocale, type Locale } from './locales';

/** The language of the desk: the one chosen in this browser, else the one the browser asks for. */
export async function deskLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'));
}
