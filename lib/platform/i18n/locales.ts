/** The languages Held is written in. The first is the one shown when a reader's own is none of them. */
export const LOCALES = ['en', 'ru', 'kk'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'en';

/** Each language by its own name, for whoever looks for theirs. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language an address names; an unknown one is answered in the default language. */
export function asLocale(value: unknown): Locale {
  return isLocale(value) ? value : DEFAULT_LOCALE;
}

/**
 * The language that a reader's `Accept-Language` asks for first among those Held is written in (RFC 9110, 12.5.4):
 * by weight, then by order; `ru-KZ` counts as `ru`; weight 0 refuses.
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '').slice(0, 500).split(',').map(readWish);
  const known = wishes.filter((wish) => wish.weight > 0 && isLocale(wish.language));
  known.sort((a, b) => b.weight - a.weight);
  return asLocale(known[0]?.language);
}

function readWish(text: string): { language: string; weight: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return {
    language: range.split('-')[0] ?? '',
    weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0,
  };
}

/** Where a browser keeps the language that was chosen for the desk. */
export const LANGUAGE_COOKIE = 'held-language';
