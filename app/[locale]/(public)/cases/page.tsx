import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { PeopleList } from '@/components/cases/people-list';
import { EventsFound } from '@/components/events/events-found';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { CaseFilters } from '@/components/search/case-filters';
import { ChosenFilters } from '@/components/search/chosen-filters';
import { NobodyFound } from '@/components/search/nobody-found';
import { PageLinks } from '@/components/search/page-links';
import { SearchFaults } from '@/components/search/search-faults';
import { SearchForm } from '@/components/search/search-form';
import { sayHeldOn, toFilters } from '@/lib/cases/listing/filters/view';
import { toFoundRows } from '@/lib/cases/listing/found/view';
import { listCases } from '@/lib/cases/listing/read-public';
import { listEventNames } from '@/lib/events/read-public';
import { todayUtc } from '@/lib/platform/dates/days';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { atPlace, toSearchPath } from '@/lib/search/address/view';
import { readCasesQuery } from '@/lib/search/schema';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const say = translate(locale, 'cases');
  // Only the whole list is worth finding from outside; searches are endless, and what was searched is nobody's business.
  const hidden = Object.keys(await searchParams).length > 0;
  return pageMetadata({
    locale,
    path: '/cases',
    title: say('title'),
    description: say('description'),
    hidden,
  });
}

/** The list of people: search, filters with counts, one row and one bar each. */
export default async function CasesPage({ params, searchParams }: Props): Promise<ReactElement> {
  const locale = asLocale((await params).locale);
  const read = readCasesQuery(await searchParams);
  if ('faults' in read) return <SearchFaults locale={locale} faults={read.faults} />;
  const { query } = read;
  const list = await listCases(query);
  const eventSlugs = list.facets.event.map((option) => option.value);
  const eventNames = await listEventNames([...eventSlugs, ...list.events]);
  const filters = toFilters(list.facets, { query, locale, eventNames });
  const rows = toFoundRows(list.items, locale, todayUtc(new Date()));
  const heldOn = sayHeldOn(query.held_on, list.facets.heldOn, locale);
  return (
    <PublicPage locale={locale} path={toSearchPath(query)} answer={{ tags: ['cases', 'events'] }}>
      <h1>{translate(locale, 'cases')('heading', { total: list.total })}</h1>
      {heldOn !== null && <p className="state">{heldOn}</p>}
      <SearchForm locale={locale} query={query} />
      <ChosenFilters locale={locale} chosen={filters.chosen} />
      <CaseFilters locale={locale} query={query} filters={filters} />
      <EventsFound locale={locale} events={eventNames.filter((event) => list.events.includes(event.slug))} />
      {list.total === 0 ? (
        <NobodyFound locale={locale} searched={query.q !== undefined} />
      ) : (
        <PeopleList rows={rows} locale={locale} />
      )}
      <PageLinks
        locale={locale}
        previous={atPlace(query, list.previous, locale)}
        next={atPlace(query, list.next, locale)}
      />
    </PublicPage>
  );
}
