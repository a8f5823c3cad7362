import { preferredLocale } from '@/lib/platform/i18n/locales';

export const dynamic = 'force-dynamic';

/** The bare address leads to the reader's language. Nothing is stored: each visit asks the browser's wish again. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}`, vary: 'Accept-Language', 'cache-control': 'no-store' },
  });
}
