import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { NotFound } from '@/components/layout/not-found';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { Withdrawn } from '@/components/layout/withdrawn';
import { LetterOffer } from '@/components/letters/letter-offer';
import { LetterRefusal } from '@/components/letters/letter-refusal';
import { choiceQuery } from '@/lib/letters/choice/rules';
import { ADDRESSEES_TAG, findLetter } from '@/lib/letters/read-public';
import { todayUtc } from '@/lib/platform/dates/days';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';
import './letter.css';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, slug } = await params;
  const locale = asLocale(asked);
  const say = translate(locale, 'letter');
  const title = say('page.title');
  return pageMetadata({
    locale,
    path: `/cases/${slug}/letter`,
    title,
    description: say('page.description'),
    hidden: true,
  });
}

/** A letter made from the published facts of one case. */
export default async function LetterPage({ params, searchParams }: Props): Promise<ReactElement> {
  const { locale: asked, slug } = await params;
  const locale = asLocale(asked);
  const path = `/cases/${slug}/letter`;
  const tags = [tagOf('case', slug), ADDRESSEES_TAG];
  const found = await findLetter(slug, await searchParams, locale);
  if (found === null) return <NotFound locale={locale} path={path} tags={tags} />;
  if (found.state === 'withdrawn') return <Withdrawn locale={locale} path={path} tags={tags} />;
  if (found.state !== 'offered')
    return <LetterRefusal locale={locale} path={path} found={found} tags={tags} />;
  return (
    <PublicPage locale={locale} path={`${path}?${choiceQuery(found.choice)}`} answer={{ tags }}>
      <LetterOffer locale={locale} path={path} offer={found} today={todayUtc(new Date())} />
    </PublicPage>
  );
}
