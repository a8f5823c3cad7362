import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The raised letters that lead to the sources at the foot of the page. */
export function Citations({ letters, locale }: { letters: string[]; locale: Locale }): ReactElement | null {
  if (letters.length === 0) return null;
  const say = translate(locale, 'shell');
  return (
    <sup>
      {letters.map((letter) => (
        <a key={letter} href={`#s-${letter}`} aria-label={say('citation', { letter })}>
          {letter}
        </a>
      ))}
    </sup>
  );
}
