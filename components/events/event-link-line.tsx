import type { ReactElement } from 'react';
import { Shown } from '@/components/ui/shown';
import type { EventLink } from '@/lib/events/view';
import type { Locale } from '@/lib/platform/i18n/locales';

/** One event in a list: its name, when it was, and the part that somebody had in it. */
export function EventLinkLine({ event, locale }: { event: EventLink; locale: Locale }): ReactElement {
  return (
    <li>
      <a href={`/${locale}/events/${event.slug}`}>
        <Shown text={event.name} locale={locale} />
      </a>
      <span className="meta">
        {[event.when, event.kind, event.role].filter((part) => part !== null).join(' · ')}
      </span>
    </li>
  );
}
