import type { Locale } from '@/lib/platform/i18n/locales';
import { foldName } from '@/lib/platform/text/fold-name';
import { detectScript } from '@/lib/platform/text/plain-text';
import { toCyrillic } from './cyrillic/rules';
import { toEnglish } from './english/rules';
import { toKazakh, toRussian } from './russian/rules';

/** A spelling that somebody may accept or correct. `isGuess`: the letters of the original do not settle it. */
export type Suggestion = { text: string; language: Locale; isGuess: boolean };

/**
 * How a name may be spelled in the other two languages. Only spellings that search takes for the same name: one whose
 * folded key differs from the original's is not offered. None for a name in another script.
 */
export function suggestSpellings(name: { text: string; language: string }): Suggestion[] {
  const key = foldName(name.text);
  return spell(name).filter(({ text }) => text !== '' && foldName(text) === key);
}

function spell({ text, language }: { text: string; language: string }): Suggestion[] {
  const script = detectScript(text);
  if (script === 'Latn') {
    return language === 'en' ? [{ text: toCyrillic(text), language: 'ru', isGuess: true }] : [];
  }
  if (script !== 'Cyrl') return [];
  const english: Suggestion = { text: toEnglish(text), language: 'en', isGuess: false };
  if (language === 'kk') return [english, { text: toRussian(text), language: 'ru', isGuess: false }];
  if (language !== 'ru') return [];
  const kazakh = toKazakh(text);
  return kazakh === null ? [english] : [english, { text: kazakh, language: 'kk', isGuess: false }];
}
