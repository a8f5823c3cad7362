import { findEvent } from '@/lib/events/read-public';
import { answerJson, answerNotFound, answerWithdrawn } from '@/lib/open-data/render';
import { toEventAnswer } from '@/lib/open-data/view';
import { publicOrigin } from '@/lib/publications/answers/render';
import { tagOf } from '@/lib/publications/rules';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ slug: string }> };

/** One published event with its rival figures. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const tags = [tagOf('event', slug)];
  const found = await findEvent(slug);
  if (found === null) return answerNotFound(tags);
  if (found.state === 'withdrawn') return answerWithdrawn(tags);
  return answerJson(toEventAnswer(found, publicOrigin(request)), tags);
}
