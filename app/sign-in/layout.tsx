import type { Metadata, Viewport } from 'next';
import type { ReactElement, ReactNode } from 'react';
import { DeskShell } from '@/components/layout/desk-shell';
import { NO_ICON } from '@/components/layout/no-icon';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import '../desk/desk.css';
import '../desk/forms.css';
import '../desk/tables.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Held', robots: { index: false, follow: false }, icons: NO_ICON };
export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function SignInLayout({ children }: { children: ReactNode }): Promise<ReactElement> {
  const locale = await deskLocale();
  return (
    <html lang={locale}>
      <body>
        <DeskShell locale={locale} actor={null}>
          {children}
        </DeskShell>
      </body>
    </html>
  );
}
