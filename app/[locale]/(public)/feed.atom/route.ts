import { isLocale } from '@/lib/platform/i18n/locales';
import { answerWith, publicOrigin } from '@/lib/publications/answers/render';
import { drawFeed } from '@/lib/publications/feed/render';
import { toLatestFeed } from '@/lib/publications/feed/view';
import { latestChanges } from '@/lib/publications/read-public';

export const dynamic = 'force-dynamic';

const ENTRIES = 50;

type Context = { params: Promise<{ locale: string }> };

/** The latest publications of cases and events, for a feed reader. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return answerWith('', 'text/plain; charset=utf-8', ['pages'], 404);
  const feed = toLatestFeed(await latestChanges(ENTRIES), locale);
  return answerWith(drawFeed(feed, publicOrigin(request)), 'application/atom+xml; charset=utf-8', [
    'cases',
    'events',
  ]);
}
