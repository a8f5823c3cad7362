import type { ReactElement } from 'react';
import { EventLinkLine } from '@/components/events/event-link-line';
import type { PersonRow as Row } from '@/lib/cases/row/view';
import type { EventLink } from '@/lib/events/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { PersonRow } from './person-row';

type Props = { events: EventLink[]; people: Row[]; locale: Locale };

/** The events this case belongs to, and the other people of those events. */
export function Related({ events, people, locale }: Props): ReactElement {
  const say = translate(locale, 'profile');
  return (
    <section aria-labelledby="related">
      <h2 id="related">{say('related.title')}</h2>
      {events.length > 0 && (
        <ul className="list">
          {events.map((event) => (
            <EventLinkLine key={event.slug} event={event} locale={locale} />
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <>
          <h3>{say('related.people')}</h3>
          <ul className="list people">
            {people.map((row) => (
              <PersonRow key={row.slug} row={row} locale={locale} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
