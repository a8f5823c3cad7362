import { answerWith, publicOrigin } from '@/lib/publications/answers/render';
import { listPageAddresses } from '@/lib/publications/read-public';
import { drawSitemap } from '@/lib/publications/sitemap/render';

export const dynamic = 'force-dynamic';

/** Every public page for search engines; what was withdrawn is gone from it at once. */
export async function GET(request: Request): Promise<Response> {
  const sitemap = drawSitemap(await listPageAddresses(), publicOrigin(request));
  return answerWith(sitemap, 'application/xml; charset=utf-8', ['cases', 'events']);
}
