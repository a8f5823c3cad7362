import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { BarLegend } from '@/components/method/bar-legend';
import { ListDefinitions } from '@/components/method/list-definitions';
import { MethodContents } from '@/components/method/method-contents';
import { fixedWords, listNames } from '@/lib/method/view';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { params: Promise<{ locale: string }> };

const PATH = '/method';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const say = translate(locale, 'method');
  return pageMetadata({ locale, path: PATH, title: say('title'), description: say('intro') });
}

/** How a statement gets onto a page, how to read it, what is left out, and every word of the lists defined. */
export default async function MethodPage({ params }: Props): Promise<ReactElement> {
  const locale = asLocale((await params).locale);
  const say = translate(locale, 'method');
  return (
    <PublicPage locale={locale} path={PATH} answer={{ tags: ['pages'] }}>
      <h1>{say('title')}</h1>
      <p className="state">{say('intro')}</p>
      <MethodContents locale={locale} />
      <h2 id="claims">{say('claims.title')}</h2>
      <p>{say('claims.p1')}</p>
      <p>{say('claims.p2')}</p>
      <p>{say('claims.p3')}</p>
      <h2 id="bar">{say('bar.title')}</h2>
      <BarLegend locale={locale} />
      <h2 id="dates">{say('dates.title')}</h2>
      <p>{say('dates.p1')}</p>
      <h2 id="figures">{say('figures.title')}</h2>
      <p>{say('figures.p1')}</p>
      <h2 id="grades">{say('grades.title')}</h2>
      <p>{say('grades.p1')}</p>
      <ListDefinitions name="sourceGrade" locale={locale} open />
      <ListDefinitions name="contentGrade" locale={locale} open />
      <h2 id="left">{say('left.title')}</h2>
      <p>{say('left.p1')}</p>
      <p>{say('left.p2')}</p>
      <p>{say('left.p3')}</p>
      <h2 id="corrections">{say('corrections.title')}</h2>
      <p>
        {say('corrections.p1')} <a href={`/${locale}/corrections`}>{say('corrections.link')}</a>
      </p>
      <h2 id="lists">{say('lists.title')}</h2>
      <p>{say('lists.intro')}</p>
      <h3>{say('lists.wording')}</h3>
      <p>{fixedWords(locale).join(' · ')}</p>
      {listNames()
        .filter((name) => name !== 'sourceGrade' && name !== 'contentGrade')
        .map((name) => (
          <ListDefinitions key={name} name={name} locale={locale} />
        ))}
    </PublicPage>
  );
}
