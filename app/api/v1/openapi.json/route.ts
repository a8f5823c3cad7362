import { openApiDocument } from '@/lib/open-data/describe/render';
import { answerJson } from '@/lib/open-data/render';
import { publicOrigin } from '@/lib/publications/answers/render';

export const dynamic = 'force-dynamic';

/** The description of the open data (OpenAPI 3.1), made from the schemas that the answers are typed by. */
export function GET(request: Request): Response {
  return answerJson(openApiDocument(publicOrigin(request)), ['pages']);
}
