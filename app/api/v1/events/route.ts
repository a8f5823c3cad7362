import { listEvents } from '@/lib/events/read-public';
import { answerJson } from '@/lib/open-data/render';
import { toEventsAnswer } from '@/lib/open-data/view';
import { publicOrigin } from '@/lib/publications/answers/render';

export const dynamic = 'force-dynamic';

/** All published events in the order of time. */
export async function GET(request: Request): Promise<Response> {
  return answerJson(toEventsAnswer(await listEvents(), publicOrigin(request)), ['events']);
}
