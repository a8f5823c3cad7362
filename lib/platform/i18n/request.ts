import { getRequestConfig } from 'next-intl/server';
import { asLocale } from './locales';
import { MESSAGES } from './messages';

/** Each call names its language, read from the first part of the address; no cookie, header or proxy decides it. */
export default getRequestConfig(({ locale }) => {
  const asked = asLocale(locale);
  return { locale: asked, messages: MESSAGES[asked], timeZone: 'UTC' };
});
