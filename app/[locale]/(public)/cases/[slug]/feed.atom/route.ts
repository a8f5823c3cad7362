import { findCase, listCaseVersions } from '@/lib/cases/read-public';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { answerWith, publicOrigin } from '@/lib/publications/answers/render';
import { drawFeed } from '@/lib/publications/feed/render';
import { toCaseFeed } from '@/lib/publications/feed/view';
import { tagOf } from '@/lib/publications/rules';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The versions of one case file: a way to follow it without an account and without an e-mail address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, slug } = await params;
  const locale = asLocale(asked);
  const say = translate(locale, 'feeds');
  const tags = [tagOf('case', slug)];
  const plain = 'text/plain; charset=utf-8';
  const found = await findCase(slug);
  if (found === null) return answerWith(say('gone'), plain, tags, 404);
  if (found.state === 'withdrawn') return answerWith(say('withdrawn'), plain, tags, 410);
  const feed = toCaseFeed(found.document, await listCaseVersions(slug), locale);
  return answerWith(drawFeed(feed, publicOrigin(request)), 'application/atom+xml; charset=utf-8', tags);
}
