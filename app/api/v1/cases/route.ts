import { listCases } from '@/lib/cases/listing/read-public';
import { answerFaults, answerJson, readParameters } from '@/lib/open-data/render';
import { toCasesAnswer } from '@/lib/open-data/view';
import { publicOrigin } from '@/lib/publications/answers/render';
import { readCasesQuery } from '@/lib/search/schema';

export const dynamic = 'force-dynamic';

/** The published case files, with the same search and filters as the page of cases. */
export async function GET(request: Request): Promise<Response> {
  const read = readCasesQuery(readParameters(request));
  if ('faults' in read) return answerFaults(read.faults);
  return answerJson(toCasesAnswer(await listCases(read.query), publicOrigin(request)), ['cases', 'events']);
}
