import { fetchRaw, type RawAnswer } from './fetch-raw';

const AT_A_TIME = 4;
const LINKS = /(?:href|src|action)="([^"]+)"|<loc>([^<]+)<\/loc>|"(?:url|href)":"([^"]+)"/g;

/**
 * Asks for every address that can be reached from `starts` on their own origin: by links of pages, feeds, the sitemap and
 * data. Addresses with a query are asked for when a page without one leads there, so that filters do not
 * multiply; `follows` narrows what is asked for further.
 */
export async function crawl(
  origin: string,
  starts: readonly string[],
  follows: (path: string) => boolean = () => true,
): Promise<Map<string, RawAnswer>> {
  const answers = new Map<string, RawAnswer>();
  let round = [...starts];
  while (round.length > 0) {
    const next = new Set<string>();
    await eachOf(round, async (path) => {
      const answer = await fetchRaw(`${origin}${path}`);
      answers.set(path, answer);
      for (const link of linksOf(answer, new URL(path, origin))) {
        if (!link.includes('?') || !path.includes('?')) next.add(link);
      }
    });
    round = [...next].filter((path) => !answers.has(path) && follows(path));
  }
  return answers;
}

/** Runs `work` over a list, a few at a time: the surface refuses more pages at once than it can make. */
export async function eachOf<T>(list: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

function linksOf({ headers, body }: RawAnswer, from: URL): string[] {
  if (!/html|xml|json/.test(headers['content-type'] ?? '')) return [];
  return [...body.toString().matchAll(LINKS)]
    .map(([, inHtml, inSitemap, inData]) => (inHtml ?? inSitemap ?? inData ?? '').replaceAll('&amp;', '&'))
    .flatMap((link) => (URL.canParse(link, from) ? [new URL(link, from)] : []))
    .filter((link) => link.origin === from.origin)
    .map((link) => `${link.pathname}${link.search}`);
}
