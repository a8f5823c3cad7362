import type { ReactElement } from 'react';
import { EventLinkLine } from '@/components/events/event-link-line';
import type { Related as View } from '@/lib/cases/related/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { PersonRow } from './person-row';

/**
 * The events this case belongs to, who was tried with this person, who is close to them, and the other people of the
 * events. Everybody here has a public file of their own.
 */
export function Related({ related, locale }: { related: View; locale: Locale }): ReactElement | null {
  const say = translate(locale, 'profile');
  const { events } = related;
  const groups = (['tried', 'close', 'people'] as const).filter((group) => related[group].length > 0);
  if (events.length + groups.length === 0) return null;
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
      {groups.map((group) => (
        <div key={group}>
          <h3>{say(`related.${group}`)}</h3>
          <ul className="list people">
            {related[group].map((row) => (
              <PersonRow
                key={row.slug}
                row={row}
                locale={locale}
                {...('note' in row ? { note: row.note } : {})}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
