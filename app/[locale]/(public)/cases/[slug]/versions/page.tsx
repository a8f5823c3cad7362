import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { ComparedVersions } from '@/components/cases/versions/compared-versions';
import { NotFound } from '@/components/layout/not-found';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { Withdrawn } from '@/components/layout/withdrawn';
import { findCase, findCaseVersion, listCaseVersions } from '@/lib/cases/read-public';
import { toEdition } from '@/lib/cases/related/view';
import { readVersionPair } from '@/lib/cases/versions/schema';
import { eventsOf, toVersionParts } from '@/lib/cases/versions/view';
import { listEventNames } from '@/lib/events/read-public';
import { orderNames } from '@/lib/people/view';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';
import './versions.css';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const title = translate(locale, 'versions')('link');
  return pageMetadata({ locale, path: '', title, hidden: true });
}

/** What changed from one published version of a file to another. A withdrawal takes every version with it. */
export default async function VersionsPage({ params, searchParams }: Props): Promise<ReactElement> {
  const { locale: segment, slug } = await params;
  const locale = asLocale(segment);
  const base = `/cases/${encodeURIComponent(slug)}/versions`;
  const own = [tagOf('case', slug)];
  const [found, versions] = await Promise.all([findCase(slug), listCaseVersions(slug)]);
  if (found?.state === 'withdrawn') return <Withdrawn locale={locale} path={base} tags={own} />;
  const pair = readVersionPair(
    await searchParams,
    versions.map(({ version }) => version),
  );
  if (found === null || pair === null) return <NotFound locale={locale} path={base} tags={own} />;
  const [before, after] = await Promise.all([
    findCaseVersion(slug, pair.from),
    findCaseVersion(slug, pair.to),
  ]);
  if (before?.state !== 'published' || after?.state !== 'published')
    return <NotFound locale={locale} path={base} tags={own} />;
  const events = eventsOf(before.document, after.document);
  const names = new Map((await listEventNames(events)).map((event) => [event.slug, event.name]));
  const [name] = orderNames(found.document.names, locale);
  return (
    <PublicPage
      locale={locale}
      path={`${base}?from=${pair.from}&to=${pair.to}`}
      answer={{ tags: [...own, ...events.map((event) => tagOf('event', event))] }}
    >
      <ComparedVersions
        slug={slug}
        name={name ?? { text: found.document.code, language: 'en' }}
        pair={pair}
        parts={toVersionParts(before.document, after.document, names, locale)}
        edition={toEdition(found, versions, locale)}
        locale={locale}
      />
    </PublicPage>
  );
}
