import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/lib/platform/i18n/locales';

/** The pages below each language; `*` is one segment of the reader's choosing. */
const PAGES = [
  '',
  'cases',
  'cases/*',
  'cases/*/v/*',
  'cases/*/versions',
  'cases/*/letter',
  'cases/*/letter/letter.txt',
  'cases/*/letter/letter.pdf',
  'cases/*/feed.atom',
  'events',
  'events/*',
  'method',
  'corrections',
  'feed.atom',
  'not-found',
];
const PLAIN = ['/sitemap.xml', '/robots.txt'];
const DATA = ['cases', 'cases/*', 'events', 'events/*', 'custody', 'openapi.json', 'not-found'];

const SEGMENT = '[^/]+';
const below = (pages: readonly string[]) =>
  pages.map((page) => page.replaceAll('.', '\\.').replaceAll('*', SEGMENT)).join('|');
const PAGE_PATH = new RegExp(`^/(?:${LOCALES.join('|')})(?:/(?:${below(PAGES.slice(1))}))?$`);
const DATA_PATH = new RegExp(`^/api/v1/(?:${below(DATA)})$`);

/** Where a refusal is told as `application/problem+json`. */
export const DATA_PREFIX = /^\/api\//;

/** Whether the public surface serves this path. What is not in the address plan never reaches a page. */
export function isPublicPath(path: string): boolean {
  return path === '/' || PLAIN.includes(path) || PAGE_PATH.test(path) || DATA_PATH.test(path);
}

/** The address that says, in the reader's language or as a problem document, that nothing is here. */
export function notFoundPath(path: string): string {
  if (DATA_PREFIX.test(path)) return '/api/v1/not-found';
  return `/${pathLocale(path)}/not-found`;
}

export function pathLocale(path: string): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/** The only address that takes a posted form. */
export const CORRECTIONS_PATH = new RegExp(`^/(?:${LOCALES.join('|')})/corrections$`);

/** The fixed words of the address plan: the only ones that logs and metrics may name. */
export const PUBLIC_SEGMENTS: ReadonlySet<string> = new Set([
  ...LOCALES,
  ...PAGES.flatMap((page) => page.split('/')).filter((word) => word !== '' && word !== '*'),
  'api',
  'v1',
]);
