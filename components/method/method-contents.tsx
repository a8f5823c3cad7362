import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

const PARTS = ['claims', 'bar', 'dates', 'figures', 'grades', 'left', 'corrections', 'lists'] as const;

/** The parts of the method page, to go to directly. */
export function MethodContents({ locale }: { locale: Locale }): ReactElement {
  const say = translate(locale, 'method');
  return (
    <nav aria-label={say('contents')}>
      <ul className="row">
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{say(`${part}.title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
