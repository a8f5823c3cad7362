import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

const WAYS = [
  { path: '/cases', word: 'cases', text: 'casesText' },
  { path: '/events', word: 'events', text: 'eventsText' },
  { path: '/cases?status=HELD', word: 'letters', text: 'lettersText' },
  { path: '/method', word: 'method', text: 'methodText' },
  { path: '/corrections', word: 'corrections', text: 'correctionsText' },
] as const;

/** The parts of the site, each with what it is for. A letter begins at a case file, so its way leads there. */
export function WaysIn({ locale }: { locale: Locale }): ReactElement {
  const say = translate(locale, 'front');
  return (
    <section aria-labelledby="ways-in">
      <h2 id="ways-in">{say('ways.title')}</h2>
      <ul className="plain">
        {WAYS.map((way) => (
          <li key={way.path}>
            <a href={`/${locale}${way.path}`}>{say(`ways.${way.word}`)}</a>
            <span className="meta">{say(`ways.${way.text}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
