import { readQuery } from '@/lib/letters/choice/rules';
import { renderText } from '@/lib/letters/render';
import { ADDRESSEES_TAG, findLetter } from '@/lib/letters/read-public';
import { toRefusal } from '@/lib/letters/refusal/view';
import { toLetter } from '@/lib/letters/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The letter as plain text; the same query as the page. The file's name tells nobody what it is about. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, slug } = await params;
  const locale = asLocale(asked);
  const found = await findLetter(slug, readQuery(new URL(request.url).searchParams), locale);
  const headers = { 'x-held-tags': `${tagOf('case', slug)},${ADDRESSEES_TAG}`, 'x-robots-tag': 'noindex' };
  if (found?.state !== 'offered') {
    const { status, text } = toRefusal(found, locale);
    return new Response(text, {
      status,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const { addressee, language, demand } = found.choice;
  const words = { letter: translate(language, 'letter'), lists: translate(language, 'lists') };
  const letter = toLetter({
    document: found.document,
    addressee,
    locale: language,
    demand,
    today: todayUtc(new Date()),
    words,
  });
  return new Response(renderText(letter), {
    headers: {
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'content-language': language,
      'content-disposition': 'attachment; filename="appeal.txt"',
    },
  });
}
