import { getRequestConfig } from 'next-intl/server';
import { asLocale } from './locales';
import { MESSAGES } from './messages';

/** The language is the first part of the address; no cookie, header or proxy decides it. */
export default getRequestConfig(async ({ locale, requestLocale }) => {
  const asked = asLocale(locale ?? (await requestLocale));
  return { locale: asked, messages: MESSAGES[asked], timeZone: 'UTC' };
});
