import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { HeldNow } from '@/components/cases/held-now';
import { NotFound } from '@/components/layout/not-found';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { WaysIn } from '@/components/layout/ways-in';
import { ChangeList } from '@/components/publications/change-list';
import { SearchForm } from '@/components/search/search-form';
import { countOf, sayFigures } from '@/lib/cases/front/view';
import { toFoundRows } from '@/lib/cases/listing/found/view';
import { listCases } from '@/lib/cases/listing/read-public';
import { todayUtc } from '@/lib/platform/dates/days';
import { asLocale, isLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { toChangeLines } from '@/lib/publications/changes/view';
import { latestChanges } from '@/lib/publications/read-public';

type Props = { params: Promise<{ locale: string }> };

const HELD_SHOWN = 10;
const CHANGES_SHOWN = 8;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const title = translate(locale, 'shell')('siteName');
  return pageMetadata({ locale, path: '', title, description: translate(locale, 'front')('description') });
}

/** The front page: what this is, who is held as far as is known, what is new, and the ways in. */
export default async function FrontPage({ params }: Props): Promise<ReactElement> {
  const { locale: segment } = await params;
  const locale = asLocale(segment);
  if (!isLocale(segment)) return <NotFound locale={locale} path="" tags={['pages']} />;
  const say = translate(locale, 'front');
  const [held, changes] = await Promise.all([
    listCases({ status: 'HELD', sort: 'latest' }, HELD_SHOWN),
    latestChanges(CHANGES_SHOWN),
  ]);
  return (
    <PublicPage locale={locale} path="" answer={{ tags: ['cases', 'events'] }}>
      <h1>{say('lead')}</h1>
      <p className="state">{say('purpose')}</p>
      <SearchForm locale={locale} />
      <p>
        {sayFigures(held.facets, locale)} {say('scope')}
      </p>
      <HeldNow
        locale={locale}
        rows={toFoundRows(held.items, locale, todayUtc(new Date()))}
        held={held.total}
        possibly={countOf(held.facets, 'POSSIBLY_HELD')}
      />
      <section aria-labelledby="changes">
        <h2 id="changes">{say('changes.title')}</h2>
        <ChangeList lines={toChangeLines(changes, locale)} locale={locale} />
        <p>
          <a href={`/${locale}/feed.atom`}>{say('changes.feed')}</a>
        </p>
      </section>
      <WaysIn locale={locale} />
    </PublicPage>
  );
}
