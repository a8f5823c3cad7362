import { Fragment, type ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import { Shown } from '@/components/ui/shown';
import type { Entry } from '@/lib/cases/timeline/view';
import type { EventLink } from '@/lib/events/view';
import type { Locale } from '@/lib/platform/i18n/locales';

type Props = { entry: Entry; event: EventLink | null; locale: Locale };

/** One entry: when, what, on whose word and how sure. */
export function TimelineEntry({ entry, event, locale }: Props): ReactElement {
  const notes = [entry.how, entry.dating].filter((note) => note !== null);
  return (
    <li className={`is-${entry.rail}`}>
      {entry.iso === null ? (
        <span className="when">{entry.when}</span>
      ) : (
        <time className="when" dateTime={entry.iso}>
          {entry.when}
        </time>
      )}
      <div>
        <p>
          <span className="kind">{entry.title}</span>
          {entry.sentences.map((sentence) => (
            <Fragment key={sentence.text}>
              <br />
              {sentence.text}
              {sentence.note && (
                <>
                  {' '}
                  (<Shown text={sentence.note} locale={locale} />)
                </>
              )}
            </Fragment>
          ))}
          <Citations letters={entry.letters} locale={locale} />
        </p>
        {entry.text.map((text) => (
          <p key={text.text}>
            <Shown text={text} locale={locale} />
          </p>
        ))}
        {event && (
          <p>
            <a href={`/${locale}/events/${event.slug}`}>
              <Shown text={event.name} locale={locale} />
            </a>
          </p>
        )}
        {entry.details.length > 0 && (
          <p className="meta">
            {entry.details.map((detail, at) => (
              <Fragment key={detail.text}>
                {at > 0 && ' · '}
                {detail.label !== null && `${detail.label}: `}
                <Foreign text={detail} locale={locale} />
              </Fragment>
            ))}
          </p>
        )}
        {(notes.length > 0 || entry.note) && (
          <p className="meta how">
            {notes.join('; ')}
            {entry.note && (
              <>
                {notes.length > 0 && ': '}
                <Shown text={entry.note} locale={locale} />
              </>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
