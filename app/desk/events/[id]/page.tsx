import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { EventBody } from '@/components/events/desk/event-body';
import { EventFigures } from '@/components/events/figures/event-figures';
import { toFigureGround } from '@/components/events/figures/figure-ground';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { findDeskEvent } from '@/lib/events/edit/read-desk';
import { deskEventQuery } from '@/lib/events/edit/schema';
import { toDeskEvent, toEventOptions } from '@/lib/events/edit/view';
import { readFigures } from '@/lib/events/figures/read-desk';
import { toFigures } from '@/lib/events/figures/view';
import { mayPublishEvent } from '@/lib/events/policy';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { isLocale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export const generateMetadata = deskTitle((words) => words['desk-events'].one);

/** One event, with the small forms that write it and its way to the public. */
export default async function EventPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { find, voice } = deskEventQuery.parse(await searchParams);
  const [locale, found] = await Promise.all([deskLocale(), findDeskEvent(door, (await params).id, find)]);
  if (found === null) notFound();
  const { held, sets, choices } = await readFigures(door, found.event.id, voice);
  const words = MESSAGES[locale];
  const own = words['desk-events'];
  const lists = toFormLists(locale);
  const event = toDeskEvent(found.event, locale);
  const drafts = await readPageDrafts(door, `/desk/events/${event.id}`, event.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <p>
        <a href="/desk/events">{own.title}</a>
      </p>
      <h1 lang={event.name.lang}>{event.name.text}</h1>
      <EventBody
        event={event}
        find={find}
        ground={{
          words: formWords(locale),
          say: words['desk-cases'].form,
          own,
          lists,
          options: toEventOptions(found, locale, readEdtf(found.event.dateEdtf ?? '')),
          languages: lists.language.filter((one) => isLocale(one.value)),
          locale,
          hidden: { eventId: event.id, revision: String(event.revision) },
        }}
        mayPublish={found.authors.every((id) => mayPublishEvent(door.actor, id))}
        say={own}
        closed={words.links.relations}
        figures={
          <EventFigures
            eventId={event.id}
            find={voice}
            figures={toFigures(held, sets, locale)}
            ground={toFigureGround(choices, event, locale)}
            locale={locale}
          />
        }
      />
    </PageDrafts>
  );
}
