import type { ReactElement } from 'react';
import type { Entry } from '@/lib/cases/timeline/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { TimelineEntry } from './timeline-entry';

type Props = { entries: Entry[]; eventNames: Map<string, ReactElement>; locale: Locale };

/** What happened to one person, in order; the rail beside it is the custody bar turned downwards. */
export function Timeline({ entries, eventNames, locale }: Props): ReactElement {
  return (
    <ol className="line">
      {entries.map((entry) => (
        <TimelineEntry
          key={entry.key}
          entry={entry}
          event={entry.event === null ? null : (eventNames.get(entry.event) ?? null)}
          locale={locale}
        />
      ))}
    </ol>
  );
}
