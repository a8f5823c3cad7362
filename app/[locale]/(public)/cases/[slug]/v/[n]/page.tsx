import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { CaseProfile } from '@/components/cases/case-profile';
import { EarlierVersion } from '@/components/cases/earlier-version';
import { NotFound } from '@/components/layout/not-found';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { Withdrawn } from '@/components/layout/withdrawn';
import { findCaseVersion, listCaseVersions } from '@/lib/cases/read-public';
import { caseTags, readVersion, toEdition, toRelated } from '@/lib/cases/related/view';
import { toProfile } from '@/lib/cases/view';
import { listEventNames } from '@/lib/events/read-public';
import { todayUtc } from '@/lib/platform/dates/days';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';

type Props = { params: Promise<{ locale: string; slug: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, n } = await params;
  const locale = asLocale(segment);
  const title = translate(locale, 'profile')('versions.numbered', { version: readVersion(n) ?? 0 });
  return pageMetadata({ locale, path: '', title, hidden: true });
}

/** What was public then, so that it can be cited. A withdrawal takes every version with it. */
export default async function CaseVersionPage({ params }: Props): Promise<ReactElement> {
  const { locale: segment, slug, n } = await params;
  const locale = asLocale(segment);
  const path = `/cases/${encodeURIComponent(slug)}/v/${encodeURIComponent(n)}`;
  const own = [tagOf('case', slug)];
  const number = readVersion(n);
  const found = number === null ? null : await findCaseVersion(slug, number);
  if (found === null) return <NotFound locale={locale} path={path} tags={own} />;
  if (found.state === 'withdrawn') return <Withdrawn locale={locale} path={path} tags={own} />;
  const slugs = found.document.events.map((event) => event.slug);
  const [names, versions] = await Promise.all([listEventNames(slugs), listCaseVersions(slug)]);
  const today = todayUtc(new Date());
  const profile = toProfile(found.document, { locale, today });
  const related = toRelated({
    document: found.document,
    profile,
    names,
    people: [],
    shown: [],
    tied: [],
    locale,
    today,
  });
  const edition = toEdition(found, versions, locale);
  return (
    <PublicPage locale={locale} path={path} answer={{ tags: caseTags(slug, slugs, []) }}>
      <EarlierVersion slug={slug} edition={edition} locale={locale} />
      <CaseProfile profile={profile} related={related} edition={edition} locale={locale} />
    </PublicPage>
  );
}
