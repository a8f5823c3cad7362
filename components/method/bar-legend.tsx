import type { ReactElement } from 'react';
import { CustodyBar } from '@/components/cases/custody-bar';
import { toExamples } from '@/lib/method/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

const SIGNS = ['held', 'maybe', 'limited', 'closing', 'open', 'death', 'ticks', 'expected', 'stays'] as const;

/** How to read the custody bar, with examples drawn by the component that draws it everywhere. */
export function BarLegend({ locale }: { locale: Locale }): ReactElement {
  const say = translate(locale, 'method');
  return (
    <>
      <p>{say('bar.p1')}</p>
      <ul className="plain">
        {SIGNS.map((sign) => (
          <li key={sign}>{say(`bar.${sign}`)}</li>
        ))}
      </ul>
      <h3>{say('bar.examples')}</h3>
      {toExamples(locale).map(({ name, bar, sentence }) => (
        <figure key={name}>
          <CustodyBar bar={bar} sentence={sentence} size="event" id={`legend-${name}`} />
          <figcaption className="note">{say(`bar.${name}`)}</figcaption>
        </figure>
      ))}
    </>
  );
}
