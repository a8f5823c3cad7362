import type { Metadata, Viewport } from 'next';
import type { ReactElement, ReactNode } from 'react';
import { NO_ICON } from '@/components/layout/no-icon';
import { NotFound } from '@/components/layout/not-found';
import { asLocale, isLocale } from '@/lib/platform/i18n/locales';
import './public.css';

// Made at each request and kept in memory by the surface server, which drops it when what it shows changes.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
};

export function generateMetadata(): Metadata {
  const origin = process.env['PUBLIC_URL'];
  return {
    metadataBase: origin === undefined ? null : new URL(origin),
    referrer: 'no-referrer',
    icons: NO_ICON,
    formatDetection: { telephone: false, email: false, address: false, date: false },
  };
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function PublicLayout({ children, params }: Props): Promise<ReactElement> {
  const { locale } = await params;
  return (
    <html lang={asLocale(locale)}>
      <body>{isLocale(locale) ? children : <NotFound locale={asLocale(locale)} path="" />}</body>
    </html>
  );
}
