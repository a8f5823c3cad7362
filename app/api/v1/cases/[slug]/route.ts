import { findCase } from '@/lib/cases/read-public';
import { answerJson, answerNotFound, answerWithdrawn } from '@/lib/open-data/render';
import { toCaseAnswer } from '@/lib/open-data/view';
import { publicOrigin } from '@/lib/publications/answers/render';
import { tagOf } from '@/lib/publications/rules';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ slug: string }> };

/** One published case file: the document its page is drawn from. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const tags = [tagOf('case', slug)];
  const found = await findCase(slug);
  if (found === null) return answerNotFound(tags);
  if (found.state === 'withdrawn') return answerWithdrawn(tags);
  return answerJson(toCaseAnswer(found, publicOrigin(request)), tags);
}
