import { z } from 'zod';
import { paragraph } from '@/lib/platform/text/plain-text';
import { LOCALES, type Locale } from './locales';

/** One text in the languages it exists in; at least one. What is not translated is shown in its own language, marked. */
export const localText = z
  .strictObject({
    en: z.string().min(1).optional(),
    ru: z.string().min(1).optional(),
    kk: z.string().min(1).optional(),
  })
  .refine((text) => LOCALES.some((locale) => text[locale] !== undefined), { error: 'text.empty' });
export type LocalText = z.infer<typeof localText>;

/** The same as people type it: clean text of at most `max` UTF-16 units in each language. */
export function typedLocalText(max: number) {
  const one = paragraph(max).optional();
  return z
    .strictObject({ en: one, ru: one, kk: one })
    .refine((text) => LOCALES.some((locale) => text[locale] !== undefined), { error: 'text.empty' });
}

/** A text as it can be shown to one reader: in their language, or in the first one it exists in. */
export type ShownText = { text: string; lang: Locale };

/** Chooses the reader's language, else English, Russian, Kazakh in this order. */
export function showText(text: LocalText, locale: Locale): ShownText {
  for (const lang of [locale, ...LOCALES]) {
    const found = text[lang];
    if (found !== undefined) return { text: found, lang };
  }
  throw new TypeError('A text without any language');
}
