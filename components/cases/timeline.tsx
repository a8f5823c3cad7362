import type { ReactElement } from 'react';
import type { Entry } from '@/lib/cases/timeline/view';
import type { EventLink } from '@/lib/events/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { TimelineEntry } from './timeline-entry';

type Props = { entries: Entry[]; events: EventLink[]; locale: Locale };

/** What happened to one person, in order; the rail beside it is the custody bar turned downwards. */
export function Timeline({ entries, events, locale }: Props): ReactElement {
  return (
    <ol className="line">
      {entries.map((entry) => (
        <TimelineEntry
          key={entry.key}
          entry={entry}
          event={events.find((event) => event.slug === entry.event) ?? null}
          locale={locale}
        />
      ))}
    </ol>
  );
}
