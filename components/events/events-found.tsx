import type { ReactElement } from 'react';
import { Foreign } from '@/components/ui/foreign';
import type { EventName } from '@/lib/events/schema';
import { showText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The events that the words of a search also found. */
export function EventsFound({
  locale,
  events,
}: {
  locale: Locale;
  events: readonly EventName[];
}): ReactElement | null {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="events-found">
      <h2 id="events-found">{translate(locale, 'cases')('eventsFound')}</h2>
      <ul className="plain">
        {events.map((event) => (
          <li key={event.slug}>
            <a href={`/${locale}/events/${event.slug}`}>
              <Foreign text={showText(event.name, locale)} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
