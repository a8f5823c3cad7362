import { answerWith, publicOrigin } from '@/lib/publications/answers/render';
import { drawRobots } from '@/lib/publications/sitemap/render';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  return answerWith(drawRobots(publicOrigin(request)), 'text/plain; charset=utf-8', ['pages']);
}
