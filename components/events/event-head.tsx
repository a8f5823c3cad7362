import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import { Shown } from '@/components/ui/shown';
import type { EventLink, EventView } from '@/lib/events/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The name of an event, when and where it was, what happened in one sentence. */
export function EventHead({
  event,
  parent,
  locale,
}: {
  event: EventView;
  parent: EventLink | null;
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'event');
  return (
    <>
      <h1>
        <Foreign text={event.name} locale={locale} />
      </h1>
      <p className="other">
        {event.otherNames.map((name) => (
          <span key={name.lang}>
            <span lang={name.lang}>{name.text}</span>
            {' · '}
          </span>
        ))}
        {event.when}
        {[event.place, event.within].map(
          (place, at) =>
            place && (
              <span key={at}>
                {' · '}
                <Foreign text={place} locale={locale} />
              </span>
            ),
        )}
      </p>
      {event.text && (
        <p className="state">
          <Shown text={event.text} locale={locale} />
          <Citations letters={event.letters} locale={locale} />
        </p>
      )}
      <p className="sure">
        {event.kind}
        {event.dating && (
          <>
            {'. '}
            <Shown text={event.dating} locale={locale} />
          </>
        )}
        {parent && (
          <>
            {'. '}
            {say('parts.parent')}: <a href={`/${locale}/events/${parent.slug}`}>{parent.name.text}</a>
          </>
        )}
      </p>
    </>
  );
}
