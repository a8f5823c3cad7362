import type { Metadata } from 'next';
import { cache, type ReactElement } from 'react';
import { EventPage } from '@/components/events/event-page';
import { NotFound } from '@/components/layout/not-found';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { Withdrawn } from '@/components/layout/withdrawn';
import { listPeopleOfEvents } from '@/lib/cases/read-public';
import { toPersonRows } from '@/lib/cases/related/view';
import { findEvent, listEvents } from '@/lib/events/read-public';
import { eventTags, toEventView, toParts } from '@/lib/events/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';

type Props = { params: Promise<{ locale: string; slug: string }> };

/** The head and the body of one answer ask for the same row: it is read once. */
const readEvent = cache(findEvent);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = asLocale(segment);
  const path = `/events/${slug}`;
  const found = await readEvent(slug);
  if (found?.state !== 'published') {
    const key = found === null ? 'notFound.title' : 'withdrawn.title';
    return pageMetadata({ locale, path, title: translate(locale, 'answers')(key), hidden: true });
  }
  const name = toEventView(found.document, locale).name.text;
  return pageMetadata({
    locale,
    path,
    title: name,
    description: translate(locale, 'event')('meta', { name }),
  });
}

/** An event: what was done to many at once, and who says how many. */
export default async function EventRoute({ params }: Props): Promise<ReactElement> {
  const { locale: segment, slug } = await params;
  const locale = asLocale(segment);
  const path = `/events/${encodeURIComponent(slug)}`;
  const own = [tagOf('event', slug)];
  const found = await readEvent(slug);
  if (found === null) return <NotFound locale={locale} path={path} tags={own} />;
  if (found.state === 'withdrawn') return <Withdrawn locale={locale} path={path} tags={own} />;
  const [people, events] = await Promise.all([listPeopleOfEvents([slug], null), listEvents()]);
  const family = toParts(found.document, events, locale);
  return (
    <PublicPage locale={locale} path={path} answer={{ tags: eventTags(slug, people) }}>
      <EventPage
        event={toEventView(found.document, locale)}
        {...family}
        people={toPersonRows(people, locale, todayUtc(new Date()))}
        locale={locale}
      />
    </PublicPage>
  );
}
