import { drawSitemap } from '@/lib/publications/sitemap/render';

it('lists each page in each language, and nothing that could break out of the document', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const pages = [
    { kind: 'case', slug: 'example-alpha', publishedAt: at },
    { kind: 'event', slug: '</loc><x>', publishedAt: at },
  ] as const;
  const text = drawSitemap(pages, 'https://held.test');
  expect(text).toContain(`<loc>https://held.test/ru/cases/example-alpha</loc><lastmod>${at}</lastmod>`);
  expect(text).not.toContain('<x>');
});
