import { countHeldOn, listHeldOn } from '@/lib/cases/custody/read-public';
import { answerFaults, answerJson, readParameters } from '@/lib/open-data/render';
import { readCustodyQuery } from '@/lib/open-data/schema';
import { toCustodyAnswer } from '@/lib/open-data/view';
import { publicOrigin } from '@/lib/publications/answers/render';

export const dynamic = 'force-dynamic';

/** Who was held on a day, surely and possibly, as the files know it now. */
export async function GET(request: Request): Promise<Response> {
  const read = readCustodyQuery(readParameters(request));
  if ('faults' in read) return answerFaults(read.faults);
  const { on, after } = read.query;
  const [count, held] = await Promise.all([countHeldOn(on), listHeldOn(on, after)]);
  return answerJson(toCustodyAnswer(on, count, held, publicOrigin(request)), ['cases']);
}
