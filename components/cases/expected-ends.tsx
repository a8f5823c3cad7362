import type { ReactElement } from 'react';
import type { SaidEnd } from '@/lib/cases/sentences/release/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** When a term is expected to end, never without what that takes for granted; what is overdue is said first. */
export function ExpectedEnds({ ends, locale }: { ends: SaidEnd[]; locale: Locale }): ReactElement {
  const say = translate(locale, 'profile');
  return (
    <section className="expected" aria-labelledby="expected">
      <h3 id="expected">{say('expected.title')}</h3>
      {ends.map((end) => (
        <div key={end.key}>
          {end.overdue === null ? null : <p className="overdue">{end.overdue}</p>}
          <p>{end.text}</p>
          <p className="meta">{say('assumption.lead')}</p>
          <ul>
            {end.assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
