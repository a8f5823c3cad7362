import type { ReactElement } from 'react';
import type { Choice } from '@/lib/cases/desk-list/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { offers: readonly Choice[]; locale: Locale };

/** What waits, as links beside the list, each with how many files are on it. */
export function Worklists({ offers, locale }: Props): ReactElement | null {
  const say = translate(locale, 'desk-cases');
  if (offers.length === 0) return null;
  return (
    <section className="waits" aria-labelledby="waits">
      <h2 id="waits">{say('list.waits')}</h2>
      <ul>
        {offers.map((offer) => (
          <li key={offer.value}>
            <a href={offer.href} aria-current={offer.chosen ? 'true' : undefined}>
              {offer.label}
            </a>{' '}
            <span className="count">{offer.count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
