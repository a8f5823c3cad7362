import { LOCALES } from '@/lib/platform/i18n/locales';
import { isSlug } from '@/lib/publications/rules';
import type { PageAddress } from '@/lib/publications/schema';

const FIXED = ['', '/cases', '/events', '/method', '/corrections'];

/** The list of addresses for search engines: each page in each language, with the time it was last published. */
export function drawSitemap(pages: readonly PageAddress[], origin: string): string {
  const published = pages
    .filter((page) => isSlug(page.slug))
    .map((page) => ({ path: `/${page.kind}s/${page.slug}`, at: page.publishedAt }));
  const all = [...FIXED.map((path) => ({ path, at: null })), ...published];
  const urls = all.flatMap(({ path, at }) =>
    LOCALES.map((locale) => {
      const changed = at === null ? '' : `<lastmod>${at}</lastmod>`;
      return `<url><loc>${origin}/${locale}${path}</loc>${changed}</url>`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** Pages may be found; the endless combinations of filters need not be walked. */
export function drawRobots(origin: string): string {
  return ['User-agent: *', 'Disallow: /*?', 'Allow: /', '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
}
