import type { Metadata, Viewport } from 'next';
import type { ReactElement, ReactNode } from 'react';
import { DeskShell } from '@/components/layout/desk-shell';
import { NO_ICON } from '@/components/layout/no-icon';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { findDoor } from '@/lib/platform/session/current';
import './desk.css';
import './forms.css';
import './tables.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Held', robots: { index: false, follow: false }, icons: NO_ICON };
export const viewport: Viewport = { colorScheme: 'light dark' };

/** Draws the shell and decides nothing: each page gates itself. */
export default async function DeskLayout({ children }: { children: ReactNode }): Promise<ReactElement> {
  const [locale, door] = await Promise.all([deskLocale(), findDoor()]);
  return (
    <html lang={locale}>
      <body>
        <DeskShell locale={locale} actor={door?.actor ?? null}>
          {children}
        </DeskShell>
      </body>
    </html>
  );
}
