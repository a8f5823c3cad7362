import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { NotFound } from '@/components/layout/not-found';
import { pageMetadata } from '@/components/layout/page-metadata';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { params: Promise<{ locale: string; rest: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  return pageMetadata({
    locale,
    path: '',
    title: translate(locale, 'answers')('notFound.title'),
    hidden: true,
  });
}

/** Every address that no page answers. The mark in the page makes the surface server answer 404. */
export default async function UnknownPage({ params }: Props): Promise<ReactElement> {
  const { locale, rest } = await params;
  const path = rest.map((part) => `/${encodeURIComponent(decode(part))}`).join('');
  return <NotFound locale={asLocale(locale)} path={path} tags={['pages']} />;
}

/** Next hands the parts of an address on as they were written; half an escape is kept as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
