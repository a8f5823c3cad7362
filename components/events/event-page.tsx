import type { ReactElement } from 'react';
import { PersonRow } from '@/components/cases/person-row';
import { FigureTable } from '@/components/claims/figure-table';
import { StatementTable } from '@/components/claims/statement-table';
import { SourceList } from '@/components/evidence/source-list';
import type { PersonRow as Row } from '@/lib/cases/row/view';
import type { EventLink, EventView } from '@/lib/events/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { EventHead } from './event-head';
import { EventLinkLine } from './event-link-line';

type Props = {
  event: EventView;
  parent: EventLink | null;
  parts: EventLink[];
  people: Row[];
  locale: Locale;
};

/** The page of one event: what is said of it by whom, who of the published people it touched, what it is made of. */
export function EventPage({ event, parent, parts, people, locale }: Props): ReactElement {
  const say = translate(locale, 'event');
  return (
    <article>
      <EventHead event={event} parent={parent} locale={locale} />
      {event.contested.length > 0 && (
        <>
          <h2>{say('about.title')}</h2>
          <p className="note">
            {say('about.note')} {say('about.ranges')}{' '}
            <a href={`/${locale}/method#figures`}>{say('about.howRecorded')}</a>
          </p>
          {event.contested.map((table) => (
            <FigureTable key={table.about.text} table={table} locale={locale} />
          ))}
        </>
      )}
      {event.single.length > 0 && (
        <>
          <h2>{say('about.single')}</h2>
          <StatementTable rows={event.single} locale={locale} />
        </>
      )}
      {people.length > 0 && (
        <>
          <h2>{say('people.title')}</h2>
          <ul className="list people">
            {people.map((row) => (
              <PersonRow key={row.slug} row={row} locale={locale} />
            ))}
          </ul>
        </>
      )}
      {parts.length > 0 && (
        <>
          <h2>{say('parts.title')}</h2>
          <ul className="list">
            {parts.map((part) => (
              <EventLinkLine key={part.slug} event={part} locale={locale} />
            ))}
          </ul>
        </>
      )}
      <h2 id="sources">{say('sources')}</h2>
      <SourceList sources={event.sources} locale={locale} />
    </article>
  );
}
