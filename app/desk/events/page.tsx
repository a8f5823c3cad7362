import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { EventFilters } from '@/components/events/desk/event-filters';
import { EventTable } from '@/components/events/desk/event-table';
import { listDeskEvents } from '@/lib/events/desk-list/read-desk';
import { deskEventsQuery, EVENTS_ON_A_PAGE } from '@/lib/events/desk-list/schema';
import { mayEditEvent } from '@/lib/events/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = deskTitle((words) => words['desk-events'].title);

/** The events that case files share. */
export default async function EventsPage({ searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayEditEvent(door.actor)) notFound();
  const query = deskEventsQuery.parse(await searchParams);
  const [locale, { rows, total }] = await Promise.all([deskLocale(), listDeskEvents(door, query)]);
  const say = translate(locale, 'desk-events');
  const { page, q, kind, state } = query;
  const at = (number: number): string =>
    `/desk/events?${new URLSearchParams({ q, kind: kind ?? '', state: state ?? '', page: String(number) }).toString()}`;
  return (
    <>
      <div className="head">
        <h1>{say('title')}</h1>
        <a className="button" href="/desk/events/new">
          {say('form.openButton')}
        </a>
      </div>
      <EventFilters query={query} locale={locale} />
      <h2>{say('list.found', { count: total })}</h2>
      {rows.length === 0 ? <p>{say('list.none')}</p> : <EventTable rows={rows} locale={locale} />}
      <nav className="pages" aria-label={say('list.pages')}>
        {page > 1 ? <a href={at(page - 1)}>{say('list.before')}</a> : null}
        {page * EVENTS_ON_A_PAGE < total ? <a href={at(page + 1)}>{say('list.after')}</a> : null}
      </nav>
    </>
  );
}
