import type { Metadata } from 'next';
import { cache, type ReactElement } from 'react';
import { CaseJsonLd } from '@/components/cases/case-json-ld';
import { CaseProfile } from '@/components/cases/case-profile';
import { NotFound } from '@/components/layout/not-found';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { Withdrawn } from '@/components/layout/withdrawn';
import { findCase, listCaseVersions, listPeopleOfEvents, listTiedPeople } from '@/lib/cases/read-public';
import { caseTags, toEdition, toRelated } from '@/lib/cases/related/view';
import { sayMeta, toProfile } from '@/lib/cases/view';
import { listEventNames } from '@/lib/events/read-public';
import { todayUtc } from '@/lib/platform/dates/days';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';

type Props = { params: Promise<{ locale: string; slug: string }> };

/** The head and the body of one answer ask for the same row: it is read once. */
const readCase = cache(findCase);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = asLocale(segment);
  const path = `/cases/${slug}`;
  const found = await readCase(slug);
  if (found?.state !== 'published') {
    const key = found === null ? 'notFound.title' : 'withdrawn.title';
    return pageMetadata({ locale, path, title: translate(locale, 'answers')(key), hidden: true });
  }
  const profile = toProfile(found.document, { locale, today: todayUtc(new Date()) });
  return pageMetadata({ locale, path, title: profile.name.text, description: sayMeta(profile, locale) });
}

/** A person's profile: one row read by key, drawn in the reader's language. */
export default async function CasePage({ params }: Props): Promise<ReactElement> {
  const { locale: segment, slug } = await params;
  const locale = asLocale(segment);
  const path = `/cases/${encodeURIComponent(slug)}`;
  const found = await readCase(slug);
  if (found === null) return <NotFound locale={locale} path={path} tags={[tagOf('case', slug)]} />;
  if (found.state === 'withdrawn')
    return <Withdrawn locale={locale} path={path} tags={[tagOf('case', slug)]} />;
  const { document, ties } = found;
  const slugs = document.events.map((event) => event.slug);
  const [names, people, tied, versions] = await Promise.all([
    listEventNames(slugs),
    listPeopleOfEvents(slugs, slug),
    listTiedPeople(ties, slug),
    listCaseVersions(slug),
  ]);
  const today = todayUtc(new Date());
  const profile = toProfile(document, { locale, today });
  const related = toRelated({ document, profile, names, people, shown: ties, tied, locale, today });
  const tags = caseTags(slug, slugs, [...people, ...tied.map(({ person }) => person)], ties);
  return (
    <PublicPage locale={locale} path={path} answer={{ tags }}>
      <CaseJsonLd profile={profile} locale={locale} />
      <CaseProfile
        profile={profile}
        related={related}
        edition={toEdition(found, versions, locale)}
        locale={locale}
      />
    </PublicPage>
  );
}
