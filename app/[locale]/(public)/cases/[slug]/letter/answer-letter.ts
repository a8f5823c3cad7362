import { readQuery } from '@/lib/letters/choice/rules';
import { ADDRESSEES_TAG, findLetter } from '@/lib/letters/read-public';
import { toRefusal } from '@/lib/letters/refusal/view';
import { toLetter, type Letter } from '@/lib/letters/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { asLocale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { tagOf } from '@/lib/publications/rules';

export type LetterContext = { params: Promise<{ locale: string; slug: string }> };
type File = { body: BodyInit; type: string; name: string };

/**
 * The letter that this address asks for, as a file; the query is that of the page. Refusals are plain text with the
 * status of the page. The file's name tells nobody what it is about.
 */
export async function answerLetter(
  request: Request,
  { params }: LetterContext,
  draw: (letter: Letter) => Promise<File> | File,
): Promise<Response> {
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
  const { document, choice } = found;
  const { addressee, language, demand } = choice;
  const words = { letter: translate(language, 'letter'), lists: translate(language, 'lists') };
  const today = todayUtc(new Date());
  const file = await draw(toLetter({ document, addressee, locale: language, demand, today, words }));
  return new Response(file.body, {
    headers: {
      ...headers,
      'content-type': file.type,
      'content-language': language,
      'content-disposition': `attachment; filename="${file.name}"`,
    },
  });
}
