import { answerNotFound } from '@/lib/open-data/render';

export const dynamic = 'force-dynamic';

/** Every address of the open data that answers nothing. */
export function GET(): Response {
  return answerNotFound();
}
