import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { EventYear } from '@/components/events/event-year';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { listEvents } from '@/lib/events/read-public';
import { toEventYears } from '@/lib/events/view';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { params: Promise<{ locale: string }> };

const PATH = '/events';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const say = translate(locale, 'event');
  return pageMetadata({ locale, path: PATH, title: say('list.title'), description: say('list.intro') });
}

/** All published events by year. */
export default async function EventsPage({ params }: Props): Promise<ReactElement> {
  const locale = asLocale((await params).locale);
  const say = translate(locale, 'event');
  const events = await listEvents();
  return (
    <PublicPage locale={locale} path={PATH} answer={{ tags: ['events'] }}>
      <h1>{say('list.title')}</h1>
      <p className="state">{events.length === 0 ? say('list.empty') : say('list.intro')}</p>
      {toEventYears(events, locale).map((year) => (
        <EventYear key={year.year ?? 'undated'} year={year} locale={locale} />
      ))}
    </PublicPage>
  );
}
