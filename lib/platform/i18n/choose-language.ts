'use server';

import { cookies } from 'next/headers';
import { isLocale, LANGUAGE_COOKIE } from './locales';

/** Keeps the language of the desk in this browser. Anyone may, signed in or not: nothing else changes. */
export async function chooseLanguage(data: FormData): Promise<void> {
  const language = data.get('language');
  if (!isLocale(language)) return;
  (await cookies()).set(LANGUAGE_COOKIE, language, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 365 * 86_400,
  });
}
