import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactElement } from 'react';
import { CorrectionForm } from '@/components/corrections/correction-form';
import { CorrectionSent } from '@/components/corrections/correction-sent';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PublicPage } from '@/components/layout/public-page';
import { toFormView } from '@/lib/corrections/view';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const PATH = '/corrections';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const say = translate(locale, 'corrections');
  return pageMetadata({ locale, path: PATH, title: say('title'), description: say('intro') });
}

/** Where anyone can say that something is wrong, or ask for something to be taken down. */
export default async function CorrectionsPage({ params, searchParams }: Props): Promise<ReactElement> {
  const locale = asLocale((await params).locale);
  const { page } = await searchParams;
  const about = typeof page === 'string' ? page.slice(0, 300) : null;
  const form = toFormView((await headers()).get('x-held-form'), about);
  const wrong = form.state === 'open' && form.errors.length > 0;
  return (
    <PublicPage locale={locale} path={PATH} answer={{ ...(wrong ? { status: 400 } : {}), tags: ['pages'] }}>
      {form.state === 'sent' ? (
        <CorrectionSent locale={locale} />
      ) : (
        <CorrectionForm form={form} locale={locale} />
      )}
    </PublicPage>
  );
}
