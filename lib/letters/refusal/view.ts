import type { LetterStop } from '@/lib/letters/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Why there is no letter: the case is gone or unknown, its facts do not allow one, or the choice is not offered. */
export type NoLetter =
  { state: 'withdrawn' | 'not-offered' } | { state: 'stopped'; reason: LetterStop | 'NO_ADDRESSEE' } | null;

/** What the address of a letter's file answers instead: a status and plain words in the language of the page. */
export function toRefusal(none: NoLetter, locale: Locale): { status: 400 | 404 | 410; text: string } {
  const answers = translate(locale, 'answers');
  const letter = translate(locale, 'letter');
  if (none === null) return { status: 404, text: lines(answers('notFound.title'), answers('notFound.text')) };
  switch (none.state) {
    case 'withdrawn':
      return { status: 410, text: lines(answers('withdrawn.title'), answers('withdrawn.text')) };
    case 'not-offered':
      return { status: 400, text: lines(letter('page.badChoice'), letter('page.badChoiceText')) };
    case 'stopped':
      return { status: 404, text: lines(letter('page.stopTitle'), letter(`page.stop.${none.reason}`)) };
  }
}

function lines(title: string, text: string): string {
  return `${title}\n\n${text}\n`;
}
