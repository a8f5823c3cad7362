import type { ReactElement } from 'react';
import { Shown } from '@/components/ui/shown';
import type { EventYearView } from '@/lib/events/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The events of one year. */
export function EventYear({ year, locale }: { year: EventYearView; locale: Locale }): ReactElement {
  const say = translate(locale, 'event');
  return (
    <section className="year-of">
      <h2>{year.year ?? say('list.undated')}</h2>
      <ul className="list">
        {year.events.map((event) => (
          <li key={event.slug}>
            <h3>
              <a href={`/${locale}/events/${event.slug}`}>
                <Shown text={event.name} locale={locale} />
              </a>
            </h3>
            {event.text && (
              <p>
                <Shown text={event.text} locale={locale} />
              </p>
            )}
            <p className="meta">
              {event.when} · {event.kind}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
